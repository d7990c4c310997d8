import { afterEach, describe, expect, it } from '@jest/globals';
import { articleTextOf } from '../../seed/dossier/articleText.ts';
import { newDossier } from '../../seed/dossier/newDossier.ts';
import { reportOf } from '../../seed/dossier/report.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { campDavidText, openDesk, type Desk } from '../support/dossiers.ts';

let desk: Desk | undefined;
afterEach(() => desk?.remove());

describe('a new dossier', () => {
  const begun = newDossier(articleTextOf('x', `Menu\nA headline\n${campDavidText}`), {
    id: 'camp-david',
    sha256: sha256(`Menu\nA headline\n${campDavidText}`),
    coded: '2026-11-22',
    furniture: 1,
  });

  it('numbers the sentences and locates the quotations of its article', () => {
    expect(begun).toContain('  # 2 President Jimmy … September 1978.\n  # 3 The talks … thirteen days.\n');
    expect(begun).toContain(
      '  # 7 It rests … by war”.\n  #   quoted: the inadmissibility of the acquisition of territory by war\n',
    );
  });

  it('is read without other findings than that its sentences are still to be coded', async () => {
    desk = await openDesk({ text: `Menu\nA headline\n${campDavidText}`, dossier: begun, register: 'entities:\n' });
    const { findings } = await desk.seal();
    expect(findings.map(({ message }) => message)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => `sentence ${number} is neither coded nor listed under uncoded`),
    );
  });
});

describe('the report on a dossier', () => {
  it('tells claims, assertions, sentences, the share kept and the verbs used', async () => {
    desk = await openDesk();
    const [dossier] = (await desk.seal()).dossiers;
    expect(dossier && reportOf(dossier)).toBe(
      [
        'camp-david: Thirteen days at Camp David',
        '  8 claims, 11 assertions, 6 entities of its own',
        '  6 sentences: 6 coded, 0 not coded',
        '  11.8 % of the article kept: 9 of 76 words (QUOTATION)',
        '  checked against the text',
        '  9 verbs: ATTENDED 3, CONDITION 1, DATE 1, DEMANDED 1, DESCRIBED_AS 1, DURATION 1, MADE_AT 1, PRESENTED 1, STATUS 1',
      ].join('\n'),
    );
  });
});
