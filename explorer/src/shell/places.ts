const patienceMs = 2_000;

/** Keeps, for each entry of the history, how far down the reader was, and leads back there when the content has come. */
export function keepPlaces(): void {
  history.scrollRestoration = 'manual';
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => history.replaceState({ scroll: scrollY }, ''), 120);
    },
    { passive: true },
  );
  addEventListener('popstate', ({ state }: PopStateEvent) => {
    clearTimeout(timer);
    leadTo(placeIn(state));
  });
  leadTo(placeIn(history.state));
}

function placeIn(state: unknown): number {
  const place: unknown = typeof state === 'object' && state !== null && 'scroll' in state ? state.scroll : 0;
  return typeof place === 'number' ? place : 0;
}

/** Scrolls there once the page is long enough; not against a reader who has begun to scroll. */
function leadTo(place: number): void {
  if (place === 0) return;
  const until = performance.now() + patienceMs;
  let touched = false;
  const touch = () => (touched = true);
  for (const kind of ['wheel', 'touchmove', 'keydown'] as const) addEventListener(kind, touch, { once: true });
  const step = () => {
    if (touched) return;
    const reachable = document.documentElement.scrollHeight - innerHeight;
    if (reachable >= place || performance.now() > until)
      scrollTo({ top: Math.min(place, reachable), behavior: 'instant' });
    else requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
