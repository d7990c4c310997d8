/** A key that an object of the text has twice, and its column from 1. */
export interface DuplicateKey {
  readonly key: string;
  readonly column: number;
}

/** The first key that an object holds twice, which JSON.parse would pass over; undefined when none. The text must be JSON. */
export function duplicateKey(text: string): DuplicateKey | undefined {
  const objects: (Set<string> | undefined)[] = [];
  const token = /"(?:[^"\\]+|\\.)*"(\s*:)?|[{}[\]]/g;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found, colon] = match;
    if (found === '{') objects.push(new Set());
    else if (found === '[') objects.push(undefined);
    else if (found === '}' || found === ']') objects.pop();
    else if (colon !== undefined) {
      const key = String(JSON.parse(found.slice(0, found.length - colon.length)));
      const keys = objects.at(-1);
      if (keys?.has(key)) return { key, column: match.index + 1 };
      keys?.add(key);
    }
  }
  return undefined;
}
