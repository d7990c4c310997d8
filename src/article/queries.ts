import { between, given, idsIn } from '../ask/conditions.ts';
import { descending, listFragment, newestFirst } from '../ask/fragment.ts';
import type { QueryArticlesArgs } from '../model/contract.ts';

/** Articles, newest first or last coded first, undated last. */
export const articlesAtRoot = listFragment<QueryArticlesArgs>({
  name: 'articlesAtRoot',
  item: 'Article',
  parent: 'root',
  source: { match: '(n_:Article)' },
  where: ({ filter }) => [
    ...given(filter?.publishers, 'n_.publisher IN $publishers', 'publishers'),
    ...between(filter ?? {}),
    ...given(filter?.codedFrom, 'n_.coded >= $codedFrom', 'codedFrom'),
    ...given(
      filter?.about,
      'EXISTS { MATCH (a_:Assertion)-[x_:MENTIONS]->() WHERE x_.whom IN $about AND a_.article = n_.id }',
      'about',
    ),
  ],
  order: (args) => (args.order === 'CODED' ? descending('n_.byCoded') : newestFirst),
  ids: ({ filter }) => idsIn('about', filter?.about),
});
