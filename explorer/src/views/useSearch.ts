import { useCallback } from 'react';
import { go, useAddress } from '../shell/address.ts';

/** The values in the page's address, and a way to change them that the back button takes back. */
export function useSearch(): readonly [URLSearchParams, (next: URLSearchParams) => void] {
  const { searchParams } = useAddress();
  const change = useCallback((next: URLSearchParams) => {
    const query = next.toString();
    go(`${location.pathname}${query === '' ? '' : `?${query}`}`);
  }, []);
  return [searchParams, change];
}
