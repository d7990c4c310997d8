import { isActor, nounOf } from './entityNode.ts';
import type { Standing } from './presence.ts';
import * as statements from './statements.ts';
import { distinct } from './stored.ts';
import type { Work } from './write.ts';

const nowhere: Standing = { represents: [], leads: [], offices: [] };

/** From an actor over whom it stands for to whom those represent: further nobody stands for anybody. */
const furthest = 3;

/** For whom actors stand, remembered from one transaction of a load to the next for those that `keeps` names. */
export class Standings {
  readonly #known = new Map<string, Standing>();
  readonly #keeps: (actor: string) => boolean;

  constructor(keeps: (actor: string) => boolean) {
    this.#keeps = keeps;
  }

  /** To be called for every actor that began or ceased to stand for another, before anything is asked of it. */
  forget(actors: Iterable<string>): void {
    for (const actor of actors) this.#known.delete(actor);
  }

  /** Looks up the standing of these actors, of those they stand for, and of those these represent. */
  async of(work: Work, actors: Iterable<string>): Promise<(actor: string) => Standing> {
    const found = new Map<string, Standing>();
    let wanted = distinct(actors);
    for (let step = 0; step < furthest && wanted.length > 0; step += 1) {
      const read = await this.#read(work, wanted);
      for (const [id, standing] of read) found.set(id, standing);
      const next = [...read.values()].flatMap(({ represents, leads, offices }) => [
        ...represents,
        ...leads,
        ...offices,
      ]);
      wanted = distinct(next).filter((id) => !found.has(id));
    }
    return (actor) => found.get(actor) ?? nowhere;
  }

  async #read(work: Work, actors: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    const rows = await work.readEach<{ id: string; represents: string[]; leads: string[]; offices: string[] }>(
      statements.standings,
      actors.filter((id) => isActor(nounOf(id)) && !this.#known.has(id)),
    );
    const read = new Map<string, Standing>();
    for (const { id, represents, leads, offices } of rows) {
      const standing = { represents: distinct(represents), leads: distinct(leads), offices: distinct(offices) };
      read.set(id, standing);
      if (this.#keeps(id)) this.#known.set(id, standing);
    }
    for (const id of actors) {
      const standing = this.#known.get(id);
      if (standing) read.set(id, standing);
    }
    return read;
  }
}
