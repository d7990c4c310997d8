import type { StylesheetJson } from 'cytoscape';
import { cornersOf, kindLooks, kinds, type Kind } from './kinds.ts';

/** How the drawing looks, in the page's light or dark. */
export function look(dark: boolean): StylesheetJson {
  const ink = dark ? '#e6ebf2' : '#1b2430';
  const paper = dark ? '#212a3b' : '#ffffff';
  const line = dark ? '#7c8aa0' : '#8a97a6';
  const accent = dark ? '#8fc1ee' : '#1f4e79';
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        width: 24,
        height: 24,
        color: ink,
        'font-size': 11,
        'font-family': 'system-ui, sans-serif',
        'text-wrap': 'wrap',
        'text-max-width': '120px',
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-background-color': paper,
        'text-background-opacity': 0.85,
        'text-background-padding': '1px',
        'background-width': '100%',
        'background-height': '100%',
        'background-clip': 'none',
      },
    },
    ...kinds.map((kind) => kindStyle(kind, dark, paper)),
    {
      selector: 'node[?centre]',
      style: { width: 36, height: 36, 'font-weight': 'bold', 'font-size': 12, 'z-index': 5 },
    },
    {
      selector: 'edge',
      style: {
        width: 'mapData(articles, 0, 5, 1.2, 4)',
        'line-color': line,
        'target-arrow-color': line,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'curve-style': 'bezier',
      },
    },
    { selector: 'edge[factuality = "PROBABLE"]', style: { 'line-style': 'dashed' } },
    { selector: 'edge[factuality = "POSSIBLE"]', style: { 'line-style': 'dotted' } },
    {
      selector: 'edge[?way]',
      style: { 'line-color': accent, 'target-arrow-color': accent, 'z-index': 4, ...verbShown(ink, paper) },
    },
    { selector: 'node.crowded', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
    {
      selector: 'node.crowded:selected, node.crowded.near',
      style: { 'text-opacity': 1, 'text-background-opacity': 1, 'z-index': 10 },
    },
    {
      selector: 'edge:selected, edge.near',
      style: {
        ...verbShown(ink, paper),
        'line-color': accent,
        'target-arrow-color': accent,
        width: 4,
        'z-index': 9,
      },
    },
    {
      selector: 'node:selected',
      style: { 'outline-width': 3, 'outline-color': accent, 'outline-offset': 3, 'z-index': 11 },
    },
  ];
}

function verbShown(ink: string, paper: string) {
  return {
    label: 'data(words)',
    color: ink,
    'font-size': 11,
    'text-background-color': paper,
    'text-background-opacity': 0.9,
    'text-background-padding': '1px',
  } as const;
}

/** Form, colour and letter of a kind. */
function kindStyle(kind: Kind, dark: boolean, paper: string) {
  const { light, dark: darker, letter } = kindLooks[kind];
  const corners = cornersOf(kind);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="-1.2 -1.2 2.4 2.4"><text text-anchor="middle" y="0.4" font-size="1.1" font-weight="700" font-family="sans-serif" fill="${paper}">${letter}</text></svg>`;
  return {
    selector: `node[kind = "${kind}"]`,
    style: {
      'background-color': dark ? darker : light,
      'background-image': `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`,
      ...(corners.length === 0
        ? { shape: 'ellipse' as const }
        : { shape: 'polygon' as const, 'shape-polygon-points': corners.join(' ') }),
    },
  };
}
