import { cues } from './cues.ts';
import type { AttributionKind, Factuality } from './vocabulary.ts';

/** What decides the kind of wording of a claim. */
export interface Wording {
  readonly predicate: string;
  /** Words that the article itself sets in quotation marks stand in a passage of the claim. */
  readonly quoted: boolean;
  /** Those words hold a whole sentence. */
  readonly quotedSentence: boolean;
  /** Somebody other than the author says it. */
  readonly voiced: boolean;
  readonly cue?: string | undefined;
}

/** The kind of wording, computed after model.md: metadata, quotation, voice, hearsay, else the author's own telling. */
export function attributionKindOf(wording: Wording): AttributionKind {
  if (wording.predicate === 'TITLE' || wording.predicate === 'AUTHOR') return 'METADATA';
  if (wording.quoted) return wording.quotedSentence ? 'DIRECT_QUOTE' : 'PARTIAL_QUOTE';
  if (wording.voiced) return 'INDIRECT';
  return cueOf(wording.cue)?.kind === 'HEARSAY' ? 'HEARSAY' : 'NARRATOR';
}

/** How sure a claim with this cue is when its coder does not say; CERTAIN without one. */
export function factualityOf(cue: string | undefined): Factuality {
  return cueOf(cue)?.factuality ?? 'CERTAIN';
}

/** The cue that has this form, in any case; undefined when none has. */
export function cueOf(form: string | undefined) {
  const wanted = form?.toLowerCase();
  return wanted === undefined ? undefined : cues.find((cue) => cue.name === wanted || cue.forms.includes(wanted));
}
