/** The month after this one, such as 2025-12 after 2025-11. */
function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(number + 1, 2)}`;
}

function nextYear(year: string): string {
  return pad(Number(year) + 1, 4);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Every month or year from the first to the last of these, in order, without holes. */
export function withoutHoles(keys: readonly string[], of: 'month' | 'year'): readonly string[] {
  const sorted = [...new Set(keys)].sort();
  const last = sorted.at(-1);
  const [first] = sorted;
  if (first === undefined || last === undefined) return [];
  const all = [first];
  for (let at = first; at < last;) {
    at = of === 'month' ? nextMonth(at) : nextYear(at);
    all.push(at);
  }
  return all;
}
