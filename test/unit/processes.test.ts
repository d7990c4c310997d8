import { describe, expect, it } from '@jest/globals';
import { beganInStat } from '../../neo4j/processes.ts';

const stat = (name: string, state: string, threads: number) =>
  `2493 (${name}) ${state} 2490 2490 9705 0 -1 4227084 2953 6508 7 0 7 2 3 5 20 0 ${threads} 0 5391996 0 0 1844`;

describe('a process', () => {
  it('that runs began when the system says', () => {
    expect(beganInStat(stat('java', 'S', 40))).toBe('5391996');
    expect(beganInStat(stat('odd) Z (name', 'R', 1))).toBe('5391996');
  });

  it('has ended once nobody but who started it has to ask about it', () => {
    expect(beganInStat(stat('java', 'Z', 1))).toBeUndefined();
    expect(beganInStat(stat('java', 'X', 0))).toBeUndefined();
  });

  it('whose first thread has ended has not while others hold what it had opened', () => {
    expect(beganInStat(stat('java', 'Z', 2))).toBe('5391996');
  });
});
