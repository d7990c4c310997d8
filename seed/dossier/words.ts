/** Text with marks as a keyboard types them, one character for one: quotation marks, dashes and spaces. Offsets hold. */
export function typewritten(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201a\u201b\u02bc\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u2002-\u200a\u202f]/g, ' ');
}

/** True for a letter or digit. */
export function isWordPart(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);
}

/** Words as a reader counts them: what stands between spaces and holds a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Words for comparing texts: lower case, typewritten; hyphens and dashes part them, so that no mark can hide a copied run. */
export function comparableWords(text: string): string[] {
  return (
    typewritten(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+(?:['.][\p{L}\p{N}\p{M}]+)*/gu) ?? []
  );
}

/** The first two and the last two words, with an ellipsis between; a text of up to four words whole. */
export function endsOf(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length <= 4 ? words.join(' ') : `${words.slice(0, 2).join(' ')} … ${words.slice(-2).join(' ')}`;
}
