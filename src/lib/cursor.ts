/** A cursor: where a page ended, tied by a mark to the list it came from. */
export interface Cursor {
  readonly mark: string;
  readonly keys: readonly (string | number)[];
}

/** The cursor as callers see it: opaque and safe in an address. */
export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.mark, ...cursor.keys])).toString('base64url');
}

/** The cursor behind the text; undefined when the text is none. */
export function decodeCursor(text: string): Cursor | undefined {
  if (text.length > 4096 || !/^[A-Za-z0-9_-]+$/.test(text)) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parts)) return undefined;
    const [mark, ...keys] = parts as unknown[];
    if (typeof mark !== 'string' || !keys.every(isKey)) return undefined;
    return { mark, keys };
  } catch {
    return undefined;
  }
}

function isKey(value: unknown): value is string | number {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}
