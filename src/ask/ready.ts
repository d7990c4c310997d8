import { LRUCache } from 'lru-cache';
import type { Compilation, MountedList } from './compile.ts';
import type { AnswerObject, Read } from './objects.ts';
import type { Field } from './selection.ts';
import type { WaysStatement } from './ways.ts';

/** A statement that was made for a selection, to be asked again with the same values or others for its keys. */
export interface ReadyStatement {
  readonly text: string;
  readonly params: Compilation['params'];
}

export interface ReadyObject extends ReadyStatement {
  readonly read: Read<AnswerObject>;
}

export interface ReadyList extends ReadyStatement {
  readonly list: MountedList;
}

export type ReadyWays = ReadyStatement & WaysStatement;

/** Statements kept ready, of all requests of one service: making one takes longer than reading its rows. */
export interface Ready {
  readonly objects: Kept<ReadyObject>;
  readonly lists: Kept<ReadyList>;
  readonly ways: Kept<ReadyWays>;
}

/** Bounds of what is kept of each kind: statements, and characters of their texts. */
const most = { statements: 1000, characters: 4_000_000 };

/**
 * Statements by the selection that they were made for and a key for everything else that decides them. A selection is
 * known again by being the same list: one without variables is, as long as Apollo keeps its document.
 */
export class Kept<T extends ReadyStatement> {
  private readonly numbers = new WeakMap<readonly Field[], number>();
  private count = 0;
  private readonly statements = new LRUCache<string, T>({
    max: most.statements,
    maxSize: most.characters,
    sizeCalculation: ({ text }, key) => text.length + key.length,
  });

  find(selection: readonly Field[], key: string): T | undefined {
    const number = this.numbers.get(selection);
    return number === undefined ? undefined : this.statements.get(`${number}\n${key}`);
  }

  keep(selection: readonly Field[], key: string, statement: T): void {
    const number = this.numbers.get(selection) ?? (this.count += 1);
    this.numbers.set(selection, number);
    this.statements.set(`${number}\n${key}`, statement);
  }
}

export function createReady(): Ready {
  return { objects: new Kept(), lists: new Kept(), ways: new Kept() };
}
