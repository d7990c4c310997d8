import { sourceTexts } from '../../test/support/sourceTexts.ts';

/** What statements are made of: the texts that stand in the service's own code. */
export interface Catalogue {
  readonly pieces: number;
  /** The first part of a statement that stands nowhere in the code; undefined when there is none. */
  foreignIn(statement: string): string | undefined;
}

/** Mounts number the names of a fragment. */
const unnumbered = (word: string) => word.replace(/[\d_]+$/, '');

/** Texts, names and signs; what a statement of ours never holds, such as a comment, is none of them. */
const token = /'[^'\\]*'|\$?[A-Za-z_]\w*|\d+|=~|[(){}[\]<>:,.=+|*!-]|\s+/y;

/** Reads every text, part of a template and name of a property in the code of the service. */
export function catalogue(): Catalogue {
  const pieces = new Set(sourceTexts('src').map(({ text }) => text));
  const all = [...pieces].join('\n');
  const words = new Set([...all.matchAll(/[A-Za-z_]\w*/g)].map(([word]) => unnumbered(word)));
  const isOurs = (part: string) => {
    if (part.startsWith("'")) return all.includes(part) || pieces.has(part.slice(1, -1));
    return !/^\$?[A-Za-z_]/.test(part) || words.has(unnumbered(part.replace('$', '')));
  };
  return {
    pieces: pieces.size,
    foreignIn: (statement) => {
      token.lastIndex = 0;
      while (token.lastIndex < statement.length) {
        const at = token.lastIndex;
        const [part] = token.exec(statement) ?? [];
        if (part === undefined) return statement.slice(at, at + 40);
        if (!isOurs(part)) return part;
      }
      return undefined;
    },
  };
}
