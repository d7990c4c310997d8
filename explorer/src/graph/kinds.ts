/** Forms of a mark, drawn in a square from -1 to 1; a circle has no corners. */
const forms = {
  circle: [],
  square: [-0.86, -0.86, 0.86, -0.86, 0.86, 0.86, -0.86, 0.86],
  wide: [-1, -0.7, 1, -0.7, 1, 0.7, -1, 0.7],
  diamond: [0, -1, 1, 0, 0, 1, -1, 0],
  triangle: [0, -1, 1, 0.9, -1, 0.9],
  pentagon: [0, -1, 1, -0.26, 0.64, 0.92, -0.64, 0.92, -1, -0.26],
  hexagon: [-0.55, -0.95, 0.55, -0.95, 1, 0, 0.55, 0.95, -0.55, 0.95, -1, 0],
  shield: [-0.9, -0.9, 0.9, -0.9, 0.9, 0.25, 0, 1, -0.9, 0.25],
  flag: [-1, -0.8, 0.55, -0.8, 1, 0, 0.55, 0.8, -1, 0.8],
} as const;

/** Kinds of thing in the order of the legend: word, colour in light and in dark, form and letter; no two share form and letter. */
export const kindLooks = {
  Official: { word: 'Official', light: '#1f6fb2', dark: '#6db3ee', form: 'circle', letter: 'O' },
  Country: { word: 'Country', light: '#b3472e', dark: '#f0937c', form: 'shield', letter: 'C' },
  Organization: { word: 'Organization', light: '#8a5a00', dark: '#e0b04d', form: 'square', letter: 'O' },
  Delegation: { word: 'Delegation', light: '#5f6b00', dark: '#c3cf52', form: 'square', letter: 'D' },
  Office: { word: 'Office', light: '#4d5b6b', dark: '#a9b7c7', form: 'pentagon', letter: 'O' },
  Place: { word: 'Place', light: '#0a7d5c', dark: '#57cfa8', form: 'triangle', letter: 'P' },
  Topic: { word: 'Topic', light: '#6b4fa3', dark: '#b9a3ee', form: 'hexagon', letter: 'T' },
  Meeting: { word: 'Meeting', light: '#a02a73', dark: '#ee86c2', form: 'diamond', letter: 'M' },
  Instrument: { word: 'Text', light: '#2f6f7a', dark: '#74c5d2', form: 'wide', letter: 'T' },
  Commitment: { word: 'Commitment', light: '#2e7d32', dark: '#83cf87', form: 'flag', letter: 'C' },
  Demand: { word: 'Demand', light: '#a35200', dark: '#f2a55c', form: 'flag', letter: 'D' },
  Article: { word: 'Article', light: '#60605a', dark: '#b9b9b0', form: 'wide', letter: 'A' },
} as const;
export type Kind = keyof typeof kindLooks;

/** Every kind, in the order of the legend. */
export const kinds = Object.keys(kindLooks).filter(isKind);

/** True for the name of a kind. */
export function isKind(name: string): name is Kind {
  return Object.hasOwn(kindLooks, name);
}

/** The corners of a kind's form, in a square from -1 to 1; none for a circle. */
export function cornersOf(kind: Kind): readonly number[] {
  return forms[kindLooks[kind].form];
}

/** A verb as words: ATTENDED is “attended”. */
export function verbWords(verb: string): string {
  return verb.toLowerCase().replaceAll('_', ' ');
}
