import type { Core } from 'cytoscape';
import { csv } from '../../../src/lib/csv.ts';
import { gexf } from '../../../src/lib/gexf.ts';
import { save } from '../views/save.ts';
import type { Picture } from './picture.ts';
import { verbWords } from './kinds.ts';

/** A picture as a file for Gephi and graph libraries, with dates, words and the revision. */
export function pictureAsGexf({ things, links }: Picture, revision: string): string {
  const network = {
    directed: true,
    nodes: things.map(({ id, name, kind, start, end }) => ({ id, label: name, kind, start, end })),
    edges: links.map(({ source, target, verb, factuality, articleCount, article, excerpt }) => ({
      source,
      target,
      label: verbWords(verb),
      factuality,
      articleCount,
      article,
      excerpt,
    })),
  };
  return gexf(network, 'A picture of the graph', revision);
}

/** The relationships of a picture as a table, each with one of the claims it rests on, and the revision. */
export function pictureAsCsv({ things, links }: Picture, revision: string): string {
  const names = new Map(things.map(({ id, name }) => [id, name]));
  return csv(
    ['source', 'from', 'verb', 'target', 'to', 'factuality', 'articleCount', 'article', 'excerpt', 'revision'],
    links.map(({ source, target, verb, factuality, articleCount, article, excerpt }) => [
      source,
      names.get(source) ?? null,
      verb,
      target,
      names.get(target) ?? null,
      factuality ?? null,
      articleCount,
      article ?? null,
      excerpt ?? null,
      revision,
    ]),
  );
}

/** The whole drawing as a PNG, on the page's background. */
export function saveDrawing(core: Core): void {
  const bg = getComputedStyle(document.body).backgroundColor;
  save('graph.png', core.png({ full: true, scale: 2, bg, output: 'blob', maxWidth: 6000, maxHeight: 6000 }));
}
