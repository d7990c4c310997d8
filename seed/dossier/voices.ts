/** One voice as it is written: a key, or words that declare an unnamed group of their block. */
export type Voice =
  { readonly key: string; readonly column: number } | { readonly group: string; readonly column: number };

/** Reads a link of a chain: a key, words in quotation marks, or several of them joined by +. Undefined when it is none. */
export function parseVoices(text: string, quoted: boolean, isDeclared: (key: string) => boolean): Voice[] | undefined {
  const voices = joinedVoices(text);
  // YAML swallows the quotation marks that make words a group, unless what they hold is declared.
  const allDeclared = voices?.every((voice) => 'group' in voice || isDeclared(voice.key)) ?? false;
  if (quoted && !allDeclared && !text.includes('"')) return [{ group: text.trim(), column: 0 }];
  return voices;
}

function joinedVoices(text: string): Voice[] | undefined {
  const voices: Voice[] = [];
  const part = /\s*(?:"([^"]+)"|([a-z0-9]+(?:-[a-z0-9]+)*))\s*(\+|$)/y;
  for (let more = true; more;) {
    const column = part.lastIndex;
    const found = part.exec(text);
    if (found === null) return undefined;
    const [all, group, key, link] = found;
    const at = column + all.length - all.trimStart().length;
    if (group !== undefined) voices.push({ group: group.trim(), column: at });
    else if (key !== undefined) voices.push({ key, column: at });
    more = link === '+';
  }
  return voices;
}
