import { createReadStream } from 'node:fs';

/** One line of a file: its bytes without the line's end, or the reason why they were not kept. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer;
  /** The line is longer than allowed; its bytes were dropped. */
  readonly tooLong: boolean;
}

const newline = 0x0a;

/** The lines of a file; a line over `longest` bytes is told and never held in memory. */
export async function* linesOf(file: string, longest: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const line = (): Line => ({ number, bytes: Buffer.concat(parts), tooLong: length > longest });
  const keep = (part: Buffer) => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, at));
      yield line();
      [number, parts, length, from] = [number + 1, [], 0, at + 1];
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield line();
}
