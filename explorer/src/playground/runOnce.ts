import { useEffect, useRef } from 'react';
import { useEditors } from './useEditors.ts';

/** Runs what stands in the editors as soon as they stand; shows nothing. */
export function RunOnce(): null {
  const { ready, read, fill, run } = useEditors();
  const done = useRef(false);
  useEffect(() => {
    if (!ready || done.current || read().query.trim() === '') return;
    done.current = true;
    fill(read());
    run();
  });
  return null;
}
