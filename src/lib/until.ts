/** When work is no longer waited for. */
export interface Patience {
  readonly ms: number;
  readonly late: () => Error;
  /** Aborted when nobody waits for the work any more. */
  readonly leaving?: AbortSignal | undefined;
  readonly left: () => Error;
}

/** What the work resolves to, unless time is up or everybody has left before; the work itself is not ended by this. */
export async function until<T>(work: PromiseLike<T>, { ms, late, leaving, left }: Patience): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let leave: (() => void) | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms);
    leave = () => reject(left());
    if (leaving?.aborted) leave();
    else leaving?.addEventListener('abort', leave, { once: true });
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
    if (leave) leaving?.removeEventListener('abort', leave);
  }
}
