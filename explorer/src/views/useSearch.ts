import { useCallback, useMemo, useSyncExternalStore } from 'react';

const changed = 'searchchange';

function subscribe(tell: () => void): () => void {
  addEventListener('popstate', tell);
  addEventListener(changed, tell);
  return () => {
    removeEventListener('popstate', tell);
    removeEventListener(changed, tell);
  };
}

/** The values in the page's address, and a way to change them that the back button takes back. */
export function useSearch(): readonly [URLSearchParams, (next: URLSearchParams) => void] {
  const text = useSyncExternalStore(subscribe, () => location.search);
  const search = useMemo(() => new URLSearchParams(text), [text]);
  const change = useCallback((next: URLSearchParams) => {
    const query = next.toString();
    history.pushState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}`);
    dispatchEvent(new Event(changed));
  }, []);
  return [search, change];
}
