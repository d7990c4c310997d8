import type { Random } from './generate.ts';

/** An index below `count`, the low ones far oftener: the chance of each falls with its rank. */
export function zipf(random: Random, count: number): number {
  const fraction = random(1_000_000) / 1_000_000;
  return Math.min(count - 1, Math.floor((count + 1) ** fraction) - 1);
}

const firstYear = 2005;
const years = 20;
const crises = 60;

/** A day, counted from 1970: most lie close after one of sixty crises, some large and some small. */
export function dayOf(random: Random): number {
  const crisis = zipf(random, crises);
  const begun = ((crisis * 7919) % (years * 365)) + (firstYear - 1970) * 365.25;
  const later = Math.floor(-45 * Math.log(1 - random(10_000) / 10_000));
  return Math.floor(begun) + later;
}

const syllables = [
  'ta',
  'rem',
  'vo',
  'shun',
  'ka',
  'li',
  'dor',
  'es',
  'mu',
  'ne',
  'pra',
  'zin',
  'ol',
  'gar',
  'he',
  'su',
];

function word(number: number, length: number): string {
  const parts: string[] = [];
  for (let rest = number, at = 0; at < length; at += 1, rest = Math.floor(rest / syllables.length)) {
    parts.push(syllables[(rest * 7 + at * 3) % syllables.length] ?? '');
  }
  const text = parts.join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An invented name; different numbers below 4,000 give different ones of a country or place, all of an official. */
export function nameOf(kind: 'official' | 'country' | 'place', number: number): string {
  if (kind === 'country') return `${word(number, 3)}ia`;
  if (kind === 'place') return `${word(number + 400, 3)}burg`;
  return `${word(number * 13, 2)} ${word(number, 4)}`;
}

/** What talks are about. */
export const subjects: readonly string[] = [
  'grain exports',
  'border crossings',
  'gas transit',
  'prisoner exchange',
  'river navigation',
  'nuclear inspection',
  'fishing rights',
  'debt relief',
  'visa rules',
  'sanctions relief',
  'missile defence',
  'troop withdrawal',
  'ceasefire monitoring',
  'water sharing',
  'rail links',
  'steel tariffs',
  'refugee return',
  'election observers',
  'mine clearance',
  'arms transfers',
  'intelligence sharing',
  'pipeline security',
  'port access',
  'power supply',
  'security guarantees',
  'reconstruction funds',
  'humanitarian corridors',
  'air traffic',
  'satellite launches',
  'cyber attacks',
  'climate finance',
  'forest fires',
  'vaccine supply',
  'food aid',
  'customs union',
  'rare metals',
  'nuclear fuel',
  'hostage release',
  'war crimes',
  'minority languages',
  'church property',
  'student exchange',
  'maritime borders',
  'island claims',
  'drone flights',
  'demilitarized zones',
  'peacekeeping mandates',
  'bank transfers',
  'frozen assets',
  'trade corridors',
  'wheat prices',
  'oil ceilings',
  'data centres',
  'undersea cables',
  'migrant routes',
  'coal imports',
  'dam construction',
  'joint exercises',
  'summit preparations',
  'truce extension',
];
