import { useMemo, useSyncExternalStore } from 'react';

const moved = 'addressmove';

function subscribe(tell: () => void): () => void {
  addEventListener('popstate', tell);
  addEventListener(moved, tell);
  return () => {
    removeEventListener('popstate', tell);
    removeEventListener(moved, tell);
  };
}

/** The page's address; whoever reads it is drawn anew when it changes. */
export function useAddress(): URL {
  const href = useSyncExternalStore(subscribe, () => location.href);
  return useMemo(() => new URL(href), [href]);
}

/** Goes to another address of this page without loading it again; `replace` leaves no way back to the present one. */
export function go(to: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', to);
  else history.replaceState(null, '', to);
  dispatchEvent(new Event(moved));
}

const carried = ['without', 'sure'];

/** An address within the page that goes on believing what the present one believes, unless it says so itself. */
export function withTrust(to: string, search: URLSearchParams): string {
  const url = new URL(to, location.origin);
  if (carried.some((name) => url.searchParams.has(name))) return to;
  for (const name of carried) for (const value of search.getAll(name)) url.searchParams.append(name, value);
  return `${url.pathname}${url.search}${url.hash}`;
}

const encoded = (id: string) => id.split('/').map(encodeURIComponent).join('/');

/** The address of the page of a thing; an article has a page of its own kind. */
export function addressOf(id: string): string {
  return id.startsWith('article/') ? `/${encoded(id)}` : `/entity/${encoded(id)}`;
}

/** The id in the address of a thing's page; what cannot be decoded is taken as it stands. */
export function idOf(path: string): string {
  const id = path.replace(/^\/entity\//, '').replace(/^\//, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The address of a sentence on its article's page. */
export function sentenceAddress(article: string, sentence: number): string {
  return `${addressOf(article)}?sentence=${sentence}`;
}
