/** A claim, by where its passages stand; offsets in characters. */
export interface Placed {
  readonly id: string;
  readonly evidence: readonly { readonly sentence: number; readonly start: number; readonly end: number }[];
}

/** A stretch of a paragraph, and the claims whose passages cover it. */
export interface Stretch {
  readonly text: string;
  readonly claims: readonly string[];
}

/** A paragraph of a text, cut where passages begin and end, and the claims that begin in it. */
export interface Paragraph<Claim extends Placed> {
  readonly start: number;
  readonly stretches: readonly Stretch[];
  readonly claims: readonly Claim[];
}

interface Passage {
  readonly claim: string;
  readonly start: number;
  readonly end: number;
}

/** Leads from characters, in which the graph counts, to UTF-16 units, in which the browser does. */
function unitsIn(text: string): (points: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  if (pairs.length === 0) return (points) => points;
  return (points) => {
    let units = points;
    for (const pair of pairs) {
      if (pair >= units) break;
      units += 1;
    }
    return units;
  };
}

/** The paragraphs of a text, which are its lines, with the passages of these claims marked; empty lines are left out. */
export function paragraphsOf<Claim extends Placed>(
  text: string,
  claims: readonly Claim[],
): readonly Paragraph<Claim>[] {
  const units = unitsIn(text);
  const passages = claims.flatMap(({ id, evidence }) =>
    evidence.map(({ start, end }): Passage => ({ claim: id, start: units(start), end: units(end) })),
  );
  const begins = new Map(claims.map((claim) => [claim, units(claim.evidence[0]?.start ?? 0)]));
  const paragraphs: Paragraph<Claim>[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') {
      paragraphs.push({
        start,
        stretches: stretchesOf(text, start, end, passages),
        claims: claims.filter((claim) => within(begins.get(claim), start, end)),
      });
    }
    start = end + 1;
  }
  return paragraphs;
}

const within = (place: number | undefined, start: number, end: number) =>
  place !== undefined && place >= start && place <= end;

function stretchesOf(text: string, start: number, end: number, passages: readonly Passage[]): readonly Stretch[] {
  const here = passages.filter((passage) => passage.start < end && passage.end > start);
  const inside = here.flatMap((passage) => [passage.start, passage.end]).filter((cut) => cut > start && cut < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const covering = here.filter((passage) => passage.start <= from && passage.end >= to);
    return { text: text.slice(from, to), claims: [...new Set(covering.map(({ claim }) => claim))] };
  });
}
