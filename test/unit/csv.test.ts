import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csv } from '../../src/lib/csv.ts';

const cell = fc.oneof(fc.string(), fc.constantFrom('a,b', 'say "so"', 'two\r\nlines', '=1+1', '@x', '\t', ' | '));

describe('CSV', () => {
  it('is read back by another library cell by cell', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 })), (rows) => {
        const read = parse(csv(['one', 'other'], rows)).slice(1);
        const safe = (text: string) => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);
        expect(read).toEqual(rows.map((row) => row.map(safe)));
      }),
    );
  });

  it('holds no cell that a spreadsheet would run, keeps numbers, and ends lines as RFC 4180 wants', () => {
    expect(
      csv(
        ['name', 'count', 'sure'],
        [
          ['=HYPERLINK("x")', -1, false],
          ['-2', 0, null],
        ],
      ),
    ).toBe('name,count,sure\r\n"\'=HYPERLINK(""x"")",-1,false\r\n\'-2,0,\r\n');
  });
});
