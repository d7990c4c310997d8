/** How long questions wait for those before them, in milliseconds; the answers of one statement bring the next questions. */
const mostWaitMs = 5;

/**
 * When equal questions to the database are sent together: at the end of the turn of the event loop, or, while others are
 * under way, when those are answered. Under load this makes fewer and larger statements; alone nothing waits.
 * `schedule` is for a DataLoader, and `during` is told of each statement of its batches.
 */
export function gatherer() {
  let underway = 0;
  const waiting = new Set<() => void>();
  const send = () => {
    const all = [...waiting];
    waiting.clear();
    for (const each of all) setImmediate(each);
  };
  return {
    schedule: (callback: () => void) => {
      if (underway === 0) return void setImmediate(callback);
      const due = setTimeout(() => {
        if (waiting.delete(next)) callback();
      }, mostWaitMs);
      const next = () => {
        clearTimeout(due);
        callback();
      };
      waiting.add(next);
    },
    during: <T>(answer: Promise<T>): Promise<T> => {
      underway += 1;
      return answer.finally(() => {
        underway -= 1;
        if (underway === 0) send();
      });
    },
  };
}
