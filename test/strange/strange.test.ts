import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { strangeIds, strangeNames, strangeText } from '../support/strangeArticle.ts';
import { accessFaults, open, openBrowser, overhang } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const telephone = { viewport: { width: 390, height: 800 } };

/** Lets go of a file over the page, as a hand with a mouse would. */
async function drop(page: Page, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    `(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([${JSON.stringify(text)}], 'mine.txt', { type: 'text/plain' }));
      return transfer;
    })()`,
  );
  await page.locator('.own-copy').dispatchEvent('drop', { dataTransfer: data });
}

describe('an article of which some sentences hold nothing that is coded', () => {
  it('tells sentence by sentence what is coded and where nothing is', async () => {
    const { page, faults } = await open(browser, `/${strangeIds.article}`);
    const lines = page.locator('.sentences > li');
    await lines.nth(2).waitFor();
    expect(await lines.locator('.sentence-number').allTextContents()).toEqual([
      'Sentence 1',
      'Sentences 2 to 3',
      'Sentence 4',
    ]);
    expect(await page.locator('.sentences > .uncoded').textContent()).toContain('nothing is coded');
    expect(await accessFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('shows a dropped copy whole, marked where it is coded and bare where it is not', async () => {
    const { page, faults } = await open(browser, `/${strangeIds.article}`, telephone);
    await page.locator('.own-copy').waitFor();
    await drop(page, strangeText);
    const paragraphs = page.locator('.own-row > p');
    await paragraphs.nth(1).waitFor();
    expect(await paragraphs.allTextContents()).toEqual(strangeText.split('\n').filter((line) => line !== ''));
    expect(await paragraphs.first().locator('mark').allTextContents()).toEqual(['Ada ', 'met', ' Bruno']);
    await page.locator('.own-row').nth(1).getByRole('button').first().click();
    await page.locator('.own-row .receipt blockquote').first().waitFor();
    expect(await overhang(page)).toBe(0);
    expect(await page.title()).not.toBe('run');
    expect(await accessFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('names with HTML, from right to left and of 500 letters', () => {
  const addresses = [
    ...[strangeIds.html, strangeIds.rightToLeft, strangeIds.long, strangeIds.promise].map((id) => `/entity/${id}`),
    `/${strangeIds.article}`,
    `/graph?of=${strangeIds.long}`,
    `/timeline?of=${strangeIds.html}`,
    `/search?text=${encodeURIComponent('Ada')}`,
    `/search?text=${encodeURIComponent(strangeNames.long)}`,
  ];

  it.each(addresses)('break nothing and run nothing on %s', async (address) => {
    const { page, faults } = await open(browser, address, telephone);
    await page
      .getByText(/Ada|برونو|diplomacy/)
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    expect(await overhang(page)).toBe(0);
    expect(await page.locator('img, b').count()).toBe(0);
    expect(await page.title()).not.toBe('run');
    expect(await accessFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('stand whole in the suggestions', async () => {
    const { page, faults } = await open(browser, '/', telephone);
    await page.getByRole('combobox').first().fill('Ada & Co');
    const suggestion = page.getByRole('option').first();
    await suggestion.waitFor();
    expect(await suggestion.locator('bdi').first().textContent()).toBe(strangeNames.html);
    expect(await overhang(page)).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
