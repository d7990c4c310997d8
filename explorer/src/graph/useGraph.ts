import { useMemo, useState } from 'react';
import { trustOf } from '../views/trust.tsx';
import { useAsked } from '../views/useAsked.ts';
import { useSearch } from '../views/useSearch.ts';
import { fetchPieces } from './fetchPieces.ts';
import { readGraphAddress, withGraphAddress, type GraphAddress } from './graphAddress.ts';
import { pictureOf } from './picture.ts';

/** The picture of the page's address, and what can be done to it; every step is an address of its own. */
export function useGraph() {
  const [search, setSearch] = useSearch();
  const [past, setPast] = useState<readonly string[]>([]);
  const address = useMemo(() => readGraphAddress(search), [search]);
  const trust = useMemo(() => trustOf(search), [search]);
  const key = JSON.stringify([address.of, address.from, address.to, trust]);
  const asked = useAsked(key, () => fetchPieces(address, trust));
  const { hide, verbs, kinds } = address;
  const picture = useMemo(
    () =>
      pictureOf(asked.answer?.pieces ?? [], { hidden: new Set(hide), verbs: new Set(verbs), kinds: new Set(kinds) }),
    [asked.answer, hide, verbs, kinds],
  );
  const centres = useMemo(
    () => new Set([...address.of, ...(address.from && address.to ? [address.from, address.to] : [])]),
    [address],
  );

  const go = (change: Partial<GraphAddress>) => {
    setPast([...past, search.toString()]);
    setSearch(withGraphAddress(search, change));
  };
  const without = (all: readonly string[], one: string) => all.filter((each) => each !== one);
  return {
    search,
    setSearch: (next: URLSearchParams) => {
      setPast([...past, search.toString()]);
      setSearch(next);
    },
    address,
    trust,
    asked,
    picture,
    centres,
    started: address.of.length > 0 || (address.from !== undefined && address.to !== undefined),
    canUndo: past.length > 0,
    undo: () => {
      const last = past.at(-1);
      if (last === undefined) return;
      setPast(past.slice(0, -1));
      setSearch(new URLSearchParams(last));
    },
    expand: (id: string) => go({ of: [...address.of, id], hide: without(hide, id) }),
    hideThing: (id: string) => go({ of: without(address.of, id), hide: [...without(hide, id), id] }),
    showAll: () => go({ hide: [] }),
    toggleVerb: (verb: string) => go({ verbs: verbs.includes(verb) ? without(verbs, verb) : [...verbs, verb] }),
    toggleKind: (kind: string) => go({ kinds: kinds.includes(kind) ? without(kinds, kind) : [...kinds, kind] }),
    connect: (from: string, to: string) => go({ from, to }),
    startAt: (id: string) => go({ of: [id], hide: [], verbs: [], kinds: [] }),
    disconnect: () => go({ from: undefined, to: undefined }),
  };
}
export type GraphState = ReturnType<typeof useGraph>;
