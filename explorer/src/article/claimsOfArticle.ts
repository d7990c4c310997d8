import { ArticleClaimsDocument, type ArticleClaimsQuery, type Trust } from '../operations.ts';
import { ask } from '../views/ask.ts';
import { nextOf, type Page } from '../views/pages.tsx';

/** A claim of an article in one line, with where its passages stand. */
export type ArticleClaim = NonNullable<ArticleClaimsQuery['article']>['assertions']['nodes'][number];

/** A page of an article's claims in the order of the text. */
export interface ClaimPage extends Page<ArticleClaim> {
  readonly total: number;
}

/** One page of an article's claims. */
export async function pageOfClaims(
  id: string,
  trust: Trust,
  after: string | null,
  signal?: AbortSignal,
): Promise<ClaimPage> {
  const { article } = await ask(ArticleClaimsDocument, { id, trust, after }, signal);
  if (article === null) return { rows: [], next: null, total: 0 };
  const { nodes, pageInfo, totalCount } = article.assertions;
  return { rows: nodes, next: nextOf(pageInfo), total: totalCount };
}

/** Far more pages than an article has. */
const mostPages = 50;

/** An article's claims from its beginning as far as the first page that satisfies; all of them when none does. */
export async function claimsUntil(
  id: string,
  trust: Trust,
  enough: (page: ClaimPage) => boolean,
  signal?: AbortSignal,
): Promise<ClaimPage> {
  let page = await pageOfClaims(id, trust, null, signal);
  const rows = [...page.rows];
  for (let pages = 1; page.next !== null && pages < mostPages && !enough(page); pages += 1) {
    page = await pageOfClaims(id, trust, page.next, signal);
    rows.push(...page.rows);
  }
  return { rows, next: page.next, total: page.total };
}
