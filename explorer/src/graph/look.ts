import type { StylesheetJson } from 'cytoscape';
import { kindLooks } from './kinds.ts';

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
        label: 'data(name)',
        width: 22,
        height: 22,
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
        'border-width': 1,
        'border-color': paper,
      },
    },
    ...Object.entries(kindLooks).map(([kind, { light, dark: darker, shape }]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { 'background-color': dark ? darker : light, shape },
    })),
    { selector: 'node[?centre]', style: { width: 34, height: 34, 'font-weight': 'bold', 'z-index': 5 } },
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
    { selector: 'node.crowded', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
    {
      selector: 'node.crowded:selected, node.crowded.near',
      style: { 'text-opacity': 1, 'text-background-opacity': 1, 'z-index': 10 },
    },
    {
      selector: 'edge:selected',
      style: {
        label: 'data(words)',
        color: ink,
        'font-size': 11,
        'text-background-color': paper,
        'text-background-opacity': 1,
        'line-color': accent,
        'target-arrow-color': accent,
        width: 4,
        'z-index': 9,
      },
    },
    { selector: 'node:selected', style: { 'border-width': 4, 'border-color': accent } },
  ];
}
