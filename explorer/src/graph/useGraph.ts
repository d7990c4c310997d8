import { useMemo, useState } from 'react';
import { go as goTo } from '../shell/address.ts';
import { trustOf } from '../views/trust.tsx';
import { useAsked } from '../views/useAsked.ts';
import { useSearch } from '../views/useSearch.ts';
import { fetchPieces, fetchTotals, narrowedBy, type Narrowed } from './fetchPieces.ts';
import { readGraphAddress, withChosen, withGraphAddress, type GraphAddress } from './graphAddress.ts';
import { kinds as everyKind } from './kinds.ts';
import { moreOf, pictureOf } from './picture.ts';

/** The picture of the page's address, and what can be done to it; every step is an address of its own. */
export function useGraph() {
  const [search, setSearch] = useSearch();
  const steps = useSteps(search, setSearch);
  const address = useMemo(() => readGraphAddress(search), [search]);
  const trust = useMemo(() => trustOf(search), [search]);
  const narrowed = useMemo(() => narrowedBy(address, trust), [address, trust]);
  const onWay = address.from !== undefined && address.to !== undefined;
  const key = JSON.stringify([address.of, address.from, address.to, narrowed, onWay ? address.hide : []]);
  const asked = useAsked(key, () => fetchPieces(address, trust));
  const chosen = search.get('chosen') ?? undefined;
  const { hide, verbs, kinds } = address;
  const centres = useMemo(
    () => new Set([...address.of, ...(address.from && address.to ? [address.from, address.to] : [])]),
    [address],
  );
  const pieces = asked.answer?.pieces;
  const picture = useMemo(() => {
    const always = new Set([
      ...centres,
      ...(pieces ?? []).flatMap(({ links }) =>
        links.flatMap(({ way, source, target }) => (way ? [source, target] : [])),
      ),
    ]);
    const wanted = everyKind.filter((kind) => narrowed.kinds?.some((one) => one === kind.toUpperCase()));
    const wishes = { hidden: new Set(hide), verbs: new Set(narrowed.predicates), kinds: new Set(wanted), always };
    return pictureOf(pieces ?? [], wishes);
  }, [pieces, hide, narrowed, centres]);
  const totals = useTotals(
    picture.things.map(({ id }) => id),
    narrowed,
  );
  const more = useMemo(() => moreOf(totals, pieces ?? []), [totals, pieces]);

  const go = (change: Partial<GraphAddress>) => steps.go(withGraphAddress(search, change));
  const without = (all: readonly string[], one: string) => all.filter((each) => each !== one);
  return {
    search,
    setSearch: steps.go,
    address,
    trust,
    narrowed,
    asked,
    picture,
    more,
    centres,
    chosen,
    /** Choosing is no step of its own: the way back leads to another picture. */
    choose: (id: string | undefined) => goTo(`${location.pathname}?${withChosen(search, id)}`, 'replace'),
    started: address.of.length > 0 || onWay,
    ...steps,
    expand: (id: string) => go({ of: [...address.of, id], hide: without(hide, id) }),
    hideThing: (id: string) => go({ of: without(address.of, id), hide: [...without(hide, id), id] }),
    showAll: () => go({ hide: [] }),
    toggleVerb: (verb: string) => go({ verbs: verbs.includes(verb) ? without(verbs, verb) : [...verbs, verb] }),
    toggleKind: (kind: string) => go({ kinds: kinds.includes(kind) ? without(kinds, kind) : [...kinds, kind] }),
    connect: (from: string, to: string) => go({ from, to }),
    startAt: (id: string) => go({ of: [id], from: undefined, to: undefined, hide: [], verbs: [], kinds: [] }),
    disconnect: () =>
      go({ from: undefined, to: undefined, of: address.of.length > 0 ? address.of : fromOnly(address) }),
  };
}
export type GraphState = ReturnType<typeof useGraph>;

function fromOnly({ from }: GraphAddress): readonly string[] {
  return from === undefined ? [] : [from];
}

/** Steps that can be taken back and taken again; each of them is an address. */
function useSteps(search: URLSearchParams, setSearch: (next: URLSearchParams) => void) {
  const [past, setPast] = useState<readonly string[]>([]);
  const [future, setFuture] = useState<readonly string[]>([]);
  const [last, next] = [past.at(-1), future.at(-1)];
  return {
    go: (to: URLSearchParams) => {
      setPast([...past, search.toString()]);
      setFuture([]);
      setSearch(to);
    },
    canUndo: last !== undefined,
    undo: () => {
      if (last === undefined) return;
      setPast(past.slice(0, -1));
      setFuture([...future, search.toString()]);
      setSearch(new URLSearchParams(last));
    },
    canRedo: next !== undefined,
    redo: () => {
      if (next === undefined) return;
      setFuture(future.slice(0, -1));
      setPast([...past, search.toString()]);
      setSearch(new URLSearchParams(next));
    },
  };
}

const none: ReadonlyMap<string, number> = new Map();

/** How many neighbours the things have; none while they are being counted, since the drawing does without. */
function useTotals(ids: readonly string[], narrowed: Narrowed): ReadonlyMap<string, number> {
  const asked = JSON.stringify([ids, narrowed]);
  const { answer } = useAsked(asked, async () => ({
    of: asked,
    totals: ids.length === 0 ? none : await fetchTotals(ids, narrowed),
  }));
  return answer?.of === asked ? answer.totals : none;
}
