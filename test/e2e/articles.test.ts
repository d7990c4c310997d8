import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accessFaults, open, openBrowser, overhang } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const texts = fileURLToPath(new URL('../../seed/samples/summits/articles/', import.meta.url));
const copy = (name: string, bytes: Buffer) => ({ name, mimeType: 'text/plain', buffer: bytes });
const choose = (page: Page, name: string, bytes: Buffer) =>
  page.getByLabel('Choose the text file').setInputFiles(copy(name, bytes));

describe('the page of an article', () => {
  it('shows a reader’s own copy with its claims in the margin, and sends nothing of it', async () => {
    const { page, faults } = await open(browser, '/article/reykjavik-1986');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    const bytes = await readFile(`${texts}reykjavik-1986/article.txt`);
    await page.getByLabel('Choose the text file').waitFor({ state: 'attached' });
    await choose(page, 'mine.txt', Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r\n')));
    await page.getByText('The text is the one that was coded.').waitFor();
    const rows = page.locator('.own-row');
    await rows.nth(1).waitFor();
    const lines = bytes
      .toString('utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(await rows.locator('> p').allTextContents()).toEqual(lines);

    const claim = page.locator('.own-row > ul > li').nth(3);
    await claim.getByRole('button').first().click();
    const quote = await claim.locator('.receipt blockquote').first().textContent();
    const marked = await page.locator('.own-row mark.pointed').allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    expect(quote).toContain(marked[0]?.trim().slice(0, 12));
    expect(await accessFaults(page)).toEqual([]);
    const words = lines[2]?.slice(0, 60) ?? '';
    expect(words.length).toBeGreaterThan(20);
    expect(sent.filter((request) => request.includes(words))).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('says what is wrong with another text, and what to do', async () => {
    const { page } = await open(browser, '/article/reykjavik-1986', { viewport: { width: 390, height: 800 } });
    await page.getByLabel('Choose the text file').waitFor({ state: 'attached' });
    await choose(page, 'other.txt', await readFile(`${texts}moscow-1988/article.txt`));
    const alert = page.getByRole('alert');
    await alert.getByText('This is not the text that was coded.').waitFor();
    expect(await alert.textContent()).toMatch(/Its SHA-256 is [0-9a-f]{64}, and that of the coded text [0-9a-f]{64}/);
    expect(await overhang(page)).toBe(0);
    await choose(page, 'picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]));
    await alert.getByText('The file is no text.').waitFor();
    await page.context().close();
  });
});
