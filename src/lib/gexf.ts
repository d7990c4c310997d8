/** A thing of a network. */
export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  /** First and last calendar day, where the thing has any. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** What joins two things of a network. */
export interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  /** The verb, or what else joins them. */
  readonly label: string;
  /** How often; 1 when left out. */
  readonly weight?: number | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly factuality?: string | undefined;
  readonly articleCount?: number | undefined;
  /** One of the claims it rests on: the headline of its article, and the words. */
  readonly article?: string | undefined;
  readonly excerpt?: string | undefined;
}

/** Things and what joins them; both ends of every edge are among the nodes, and no id comes twice. */
export interface Network {
  /** Whether its edges lead from source to target, or only join them: readers take no mixture. */
  readonly directed: boolean;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

interface Attribute<T> {
  readonly title: string;
  readonly type: 'string' | 'integer';
  readonly value: (of: T) => string | number | undefined;
}

const nodeAttributes: readonly Attribute<NetworkNode>[] = [
  { title: 'kind', type: 'string', value: ({ kind }) => kind },
  { title: 'startDate', type: 'string', value: ({ start }) => start },
  { title: 'endDate', type: 'string', value: ({ end }) => end },
];

const edgeAttributes: readonly Attribute<NetworkEdge>[] = [
  { title: 'factuality', type: 'string', value: ({ factuality }) => factuality },
  { title: 'articleCount', type: 'integer', value: ({ articleCount }) => articleCount },
  { title: 'article', type: 'string', value: ({ article }) => article },
  { title: 'excerpt', type: 'string', value: ({ excerpt }) => excerpt },
];

/** A network as GEXF 1.3, with the days of dated things as the time they are there, and its revision in the description. */
export function gexf({ directed, nodes, edges }: Network, title: string, revision: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta>
    <creator>Rapporteur</creator>
    <description>${text(`${title}; revision ${revision}`)}</description>
  </meta>
  <graph mode="dynamic" timeformat="date" defaultedgetype="${directed ? 'directed' : 'undirected'}">
${declared('node', nodeAttributes)}
${declared('edge', edgeAttributes)}
    <nodes>
${nodes.map(nodeText).join('\n')}
    </nodes>
    <edges>
${edges.map(edgeText).join('\n')}
    </edges>
  </graph>
</gexf>
`;
}

function declared<T>(of: string, attributes: readonly Attribute<T>[]): string {
  const each = attributes.map(({ title, type }, id) => `      <attribute id="${id}" title="${title}" type="${type}"/>`);
  return `    <attributes class="${of}" mode="static">\n${each.join('\n')}\n    </attributes>`;
}

function nodeText(node: NetworkNode): string {
  const own = `id="${text(node.id)}" label="${text(node.label)}"${days(node)}`;
  return `      <node ${own}>${values(node, nodeAttributes)}</node>`;
}

function edgeText(edge: NetworkEdge, index: number): string {
  const ends = `source="${text(edge.source)}" target="${text(edge.target)}"`;
  const own = `id="${index}" ${ends} label="${text(edge.label)}" kind="${text(edge.label)}"`;
  return `      <edge ${own} weight="${edge.weight ?? 1}"${days(edge)}>${values(edge, edgeAttributes)}</edge>`;
}

function days({ start, end }: { readonly start?: string | undefined; readonly end?: string | undefined }): string {
  return `${start === undefined ? '' : ` start="${text(start)}"`}${end === undefined ? '' : ` end="${text(end)}"`}`;
}

function values<T>(of: T, attributes: readonly Attribute<T>[]): string {
  const each = attributes.map(({ value }, id) => {
    const told = value(of);
    return told === undefined ? '' : `<attvalue for="${id}" value="${text(String(told))}"/>`;
  });
  const all = each.join('');
  return all === '' ? '' : `<attvalues>${all}</attvalues>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0: what it cannot hold at all is left out. */
function text(value: string): string {
  return value
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (found) => escapes[found] ?? found)
    .replace(/[\t\n\r]/g, (found) => `&#${found.charCodeAt(0)};`);
}
