/** Kinds of thing in the order of the legend, each with its colour in light and in dark and its shape. */
export const kindLooks = {
  Official: { word: 'Official', light: '#1f6fb2', dark: '#6db3ee', shape: 'ellipse' },
  Country: { word: 'Country', light: '#b3472e', dark: '#f0937c', shape: 'round-rectangle' },
  Organization: { word: 'Organization', light: '#8a5a00', dark: '#e0b04d', shape: 'round-rectangle' },
  Delegation: { word: 'Delegation', light: '#5f6b00', dark: '#c3cf52', shape: 'round-rectangle' },
  Office: { word: 'Office', light: '#4d5b6b', dark: '#a9b7c7', shape: 'ellipse' },
  Place: { word: 'Place', light: '#0a7d5c', dark: '#57cfa8', shape: 'triangle' },
  Topic: { word: 'Topic', light: '#6b4fa3', dark: '#b9a3ee', shape: 'hexagon' },
  Meeting: { word: 'Meeting', light: '#a02a73', dark: '#ee86c2', shape: 'diamond' },
  Instrument: { word: 'Text', light: '#2f6f7a', dark: '#74c5d2', shape: 'rectangle' },
  Commitment: { word: 'Commitment', light: '#2e7d32', dark: '#83cf87', shape: 'star' },
  Demand: { word: 'Demand', light: '#a35200', dark: '#f2a55c', shape: 'tag' },
  Article: { word: 'Article', light: '#60605a', dark: '#b9b9b0', shape: 'rectangle' },
} as const;
export type Kind = keyof typeof kindLooks;

/** True for the name of a kind. */
export function isKind(name: string): name is Kind {
  return name in kindLooks;
}

/** A verb as words: ATTENDED is “attended”. */
export function verbWords(verb: string): string {
  return verb.toLowerCase().replaceAll('_', ' ');
}
