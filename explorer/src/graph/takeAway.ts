import type { Core } from 'cytoscape';
import { gexf } from '../../../src/lib/gexf.ts';
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

/** Hands the reader a file. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The whole drawing as a PNG, on the page's background. */
export function saveDrawing(core: Core): void {
  const bg = getComputedStyle(document.body).backgroundColor;
  save('graph.png', core.png({ full: true, scale: 2, bg, output: 'blob', maxWidth: 6000, maxHeight: 6000 }));
}
