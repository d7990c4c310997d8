import type { Factuality } from './vocabulary.ts';

/** Hedging words. A HEARSAY cue without a voice makes a claim hearsay; a HEDGE only weakens it. */
export interface Cue {
  readonly name: string;
  /** Every form that counts, lower case; a form holds between word boundaries. */
  readonly forms: readonly string[];
  readonly kind: 'HEDGE' | 'HEARSAY';
  readonly factuality: Factuality;
}

/** The cues and how sure they leave their claim, after FactBank's markers of factuality. */
export const cues: readonly Cue[] = [
  {
    name: 'reportedly',
    forms: [
      'reportedly',
      'reports say',
      'reports said',
      'it is reported',
      'it was reported',
      'is reported to',
      'was reported to',
    ],
    kind: 'HEARSAY',
    factuality: 'PROBABLE',
  },
  { name: 'by all accounts', forms: ['by all accounts'], kind: 'HEARSAY', factuality: 'PROBABLE' },
  {
    name: 'allegedly',
    forms: ['allegedly', 'is alleged to', 'was alleged to'],
    kind: 'HEARSAY',
    factuality: 'PROBABLE',
  },
  {
    name: 'is said to',
    forms: ['is said to', 'are said to', 'was said to', 'were said to'],
    kind: 'HEARSAY',
    factuality: 'PROBABLE',
  },
  { name: 'rumored', forms: ['rumored', 'rumoured', 'rumors', 'rumours'], kind: 'HEARSAY', factuality: 'POSSIBLE' },
  { name: 'suggest', forms: ['suggest', 'suggests', 'suggested', 'suggesting'], kind: 'HEDGE', factuality: 'PROBABLE' },
  {
    name: 'is expected',
    forms: ['is expected', 'are expected', 'was expected', 'were expected', 'expected to', 'expects'],
    kind: 'HEDGE',
    factuality: 'PROBABLE',
  },
  { name: 'likely', forms: ['likely', 'probably', 'presumably'], kind: 'HEDGE', factuality: 'PROBABLE' },
  {
    name: 'believe',
    forms: ['believe', 'believes', 'believed', 'is believed to', 'are believed to'],
    kind: 'HEDGE',
    factuality: 'PROBABLE',
  },
  { name: 'may', forms: ['may', 'might', 'could'], kind: 'HEDGE', factuality: 'POSSIBLE' },
  {
    name: 'possible',
    forms: ['possible', 'possibly', 'possibility', 'perhaps'],
    kind: 'HEDGE',
    factuality: 'POSSIBLE',
  },
  {
    name: 'appears',
    forms: ['appear', 'appears', 'appeared', 'seem', 'seems', 'seemed', 'seemingly', 'apparently'],
    kind: 'HEDGE',
    factuality: 'POSSIBLE',
  },
];
