import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readTexts } from '../../seed/dossier/texts.ts';
import { Findings } from '../../seed/dossier/findings.ts';
import { compileDossiers } from '../../seed/dossier/compile.ts';
import { readConfig } from '../../src/config.ts';

const root = fileURLToPath(new URL('../../seed/', import.meta.url));
const { articlesDir } = readConfig({ ARTICLES_DIR: process.env['ARTICLES_DIR'] });
const compile = (folder: string) =>
  compileDossiers({ roots: [`${root}articles`], registers: [`${root}register.yaml`], articlesDir: folder });

const without = await compile(`${root}no-such-folder`);
const article = without.records.find((record) => record.type === 'article');
const atHand =
  article !== undefined && (await readTexts(articlesDir)).find(article.sha256, new Findings()) !== undefined;

const evidenceOf = ({ records }: typeof without) =>
  records.flatMap((record) => (record.type === 'assertion' ? record.evidence : []));

describe('the first article', () => {
  it('compiles from its lock alone, and then keeps no more than 25 words of a passage', () => {
    expect(without.findings).toEqual([]);
    expect(evidenceOf(without).filter(({ quote }) => (quote ?? '').split(/\s+/).length > 25)).toEqual([]);
  });

  // Which of the two runs is told by its title: a copy of the text is not part of the project.
  it(
    atHand
      ? 'has every passage in its text where the lock says, and quotes whole words'
      : `stands without its text, of which no copy lies in ${process.env['ARTICLES_DIR'] ? 'ARTICLES_DIR' : 'articles/'}`,
    async () => {
      const withText = await compile(articlesDir);
      expect(withText.findings).toEqual([]);
      const quoted = evidenceOf(withText).filter(({ quote }) => quote !== undefined).length;
      if (atHand) expect(quoted).toBe(evidenceOf(without).length);
      else expect(quoted).toBeLessThan(evidenceOf(without).length);
    },
  );
});
