import { hash } from 'node:crypto';

/** 120 bits of SHA-256 over the parts, as 20 URL-safe characters; parts are kept apart, so ["ab"] and ["a","b"] differ. */
export function hashOf(...parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 20);
}

/** SHA-256 of bytes or of text in UTF-8, in hex. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}
