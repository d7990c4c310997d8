import { describe, expect, it } from '@jest/globals';
import { articleTextOf, coversText, cuesIn, proposeSentences } from '../../seed/dossier/articleText.ts';
import { isMistake, parseClaimLine } from '../../seed/dossier/claimLine.ts';
import { findPassage, parsePassage } from '../../seed/dossier/passage.ts';
import { quotationsIn } from '../../seed/dossier/quotations.ts';
import { keptOf } from '../../seed/dossier/share.ts';
import { parseVoices } from '../../seed/dossier/voices.ts';
import { endsOf, typewritten } from '../../seed/dossier/words.ts';

describe('the line of a claim', () => {
  it('names subjects, whom they act for, verb, objects and words, each with its column', () => {
    const line = parseClaimLine('not a for b, c ACCUSED d, e "of f, g"');
    if (isMistake(line)) throw new Error(line.message);
    expect(line).toMatchObject({
      negated: true,
      subjects: [
        { key: 'a', column: 4, whom: { key: 'b', column: 10 } },
        { key: 'c', column: 13 },
      ],
      verbColumn: 15,
      objects: [
        { key: 'd', column: 23 },
        { key: 'e', column: 26 },
      ],
      words: 'of f, g',
      wordsColumn: 28,
    });
    expect(line.verb.name).toBe('ACCUSED');
  });

  it.each([
    ['', 0],
    ['ATTENDED b', 0],
    ['a for ATTENDED b', 2],
    ['a b ATTENDED c', 2],
    ['a ATTENDED b c', 13],
    ['a ATTENDED "x" b', 11],
    ['a DESCRIBED_AS ""', 15],
    ['a DESCRIBED_AS "', 15],
    ['a, , b ATTENDED c', 7],
  ])('%s is refused at its column', (text, column) => {
    const line = parseClaimLine(text);
    expect(isMistake(line) && line.column).toBe(column);
  });
});

describe('voices', () => {
  const declared = (key: string) => key === 'a' || key === 'b';

  it('are keys, joint keys, or words in quotation marks', () => {
    expect(parseVoices('a', false, declared)).toEqual([{ key: 'a', column: 0 }]);
    expect(parseVoices('a + b', true, declared)).toMatchObject([{ key: 'a' }, { key: 'b', column: 4 }]);
    expect(parseVoices('some of them', true, declared)).toEqual([{ group: 'some of them', column: 0 }]);
    expect(parseVoices('a + "some of them"', true, declared)).toMatchObject([{ key: 'a' }, { group: 'some of them' }]);
  });

  it.each(['some of them', 'a +', '+ a', 'A', ''])('are not %s', (text) => {
    expect(parseVoices(text, false, declared)).toBeUndefined();
  });
});

describe('a passage', () => {
  const text = typewritten('The “first” draft—the one of May – was the first. It’s the last draft.');
  const find = (words: string) => {
    const passage = parsePassage(words);
    return passage && findPassage(text, { start: 0, end: text.length }, passage);
  };

  it('is found with marks and dashes as a keyboard types them', () => {
    expect(find('"first" draft-the one')).toEqual({ start: 4, end: 25 });
    expect(find("It's the")).toEqual({ start: 50, end: 58 });
    expect(find('one of … was the')).toEqual({ start: 22, end: 42 });
    expect(find('one of ... was the')).toEqual({ start: 22, end: 42 });
  });

  it('is found only where it stands once, in whole words, first words before last', () => {
    expect(find('draft')).toEqual({ twice: true });
    expect(find('The … draft')).toEqual({ twice: true });
    expect(find('the … last draft')).toEqual({ twice: true });
    expect(find('draf')).toEqual({ missing: 'draf' });
    expect(find('last draft … one of')).toEqual({ missing: 'one of' });
  });

  it.each(['', '…', 'a …', '… a', 'a … b … c', '—'])('is not "%s"', (words) => {
    expect(parsePassage(words)).toBeUndefined();
  });

  it('is shortened to its first and last two words when longer than four', () => {
    expect(endsOf('one two three four')).toBe('one two three four');
    expect(endsOf('one two three four five')).toBe('one two … four five');
  });
});

describe('the text of an article', () => {
  it('is cut into sentences without its furniture, which cover it', () => {
    const article = articleTextOf('x', 'Menu\n\nA headline\r\nOne went. Two  stayed.\n');
    const sentences = proposeSentences(article, 1);
    expect(sentences.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'A headline',
      'One went.',
      'Two  stayed.',
    ]);
    expect(coversText(article, 1, sentences)).toBe(true);
    expect(coversText(article, 0, sentences)).toBe(false);
    expect(coversText(article, 1, sentences.slice(1))).toBe(false);
    expect(coversText(article, 1, sentences.slice(0, -1))).toBe(false);
  });

  it('leads from characters to units and back', () => {
    const { text, points, units } = articleTextOf('x', 'a🕊b🕊🕊c');
    for (const [index] of [...text].entries()) expect(points(units(index))).toBe(index);
    expect(text[units(5)]).toBe('c');
  });

  it('holds cues as whole words, in any form', () => {
    expect(cuesIn('It Reportedly may last.')).toEqual(['reportedly', 'may']);
    expect(cuesIn('By all accounts the mayor suggested it.')).toEqual(['by all accounts', 'suggest']);
  });

  it('has quotations between curly, straight and angled marks; one without an end runs to the end of its paragraph', () => {
    const words = (line: string) => {
      const article = articleTextOf('x', line);
      return quotationsIn(article, { start: 0, end: line.length }).map(({ start, end }) => line.slice(start, end));
    };
    expect(words('“a” and "b" and «c»')).toEqual(['a', 'b', 'c']);
    expect(words('a 5" gun and “so it goes')).toEqual(['so it goes']);
    expect(words('no marks’ here')).toEqual([]);
  });
});

describe('the share kept', () => {
  const article = 'one two three four five six seven eight nine ten';

  it('counts the union of all runs of five words or more', () => {
    expect(keptOf(article, ['one two three four'])).toMatchObject({ words: 10, kept: 0 });
    expect(keptOf(article, ['x one two three four five y'])).toMatchObject({ kept: 5, longest: [5] });
    expect(keptOf(article, ['One, two—three: four five.', 'four five six seven eight'])).toMatchObject({ kept: 8 });
    expect(keptOf(article, [article, article])).toMatchObject({ kept: 10, longest: [10, 10] });
  });

  it('is measured in a moment even when every word is the same', () => {
    const same = 'a '.repeat(100_000);
    expect(
      keptOf(
        same,
        Array.from({ length: 50 }, () => same.slice(0, 2000)),
      ).kept,
    ).toBe(100_000);
  });
});
