/** What became of a reader's copy of an article: its text, or why it is not the article's. */
export type Copy =
  | { readonly kind: 'right'; readonly text: string }
  | { readonly kind: 'other'; readonly sha256: string }
  | { readonly kind: 'noText' }
  | { readonly kind: 'tooLarge' };

const most = 5_000_000;

async function sha256(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Tells whether a file is the text that an article was coded from, by its SHA-256; the file stays in the browser. A copy
 * that differs in line ends or in a byte order mark alone, as some programs write them, is the same text.
 */
export async function checkCopy(file: Blob, wanted: string): Promise<Copy> {
  if (file.size > most) return { kind: 'tooLarge' };
  const bytes = await file.arrayBuffer();
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { kind: 'noText' };
  }
  const text = decoded.replace(/\r\n?/g, '\n');
  const own = await sha256(bytes);
  if (own === wanted || (await sha256(new TextEncoder().encode(text))) === wanted) return { kind: 'right', text };
  return { kind: 'other', sha256: own };
}
