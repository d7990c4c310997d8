import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accessFaults, open, openBrowser, overhang, until } from '../support/visit.ts';

/** The country that takes part in half of all generated meetings. */
const hub = 'country/country-0';
/** Long, since the machine of a test may be busy; what it waits for comes in a second or two on a quiet one. */
const patience = { timeout: 60_000 };
const most = 200_000;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const rows = (page: Page, name: string) => page.getByRole('region', { name }).locator('tbody tr');
const state = (page: Page) => page.locator('.graph-state');
const drawn = (page: Page, what: 'nodes' | 'edges') =>
  page.evaluate<number>(`document.querySelector('.graph-canvas')._cyreg.cy.${what}().length`);

describe('on a large generated graph', () => {
  it(
    'the graph of its hub opens with sixty things and says how many more there are',
    async () => {
      const { page, faults } = await open(browser, `/graph?of=${hub}`);
      await state(page)
        .getByText(/^60 things/)
        .waitFor(patience);
      expect(await drawn(page, 'nodes')).toBe(60);
      await page.getByText(/^Things \(/).click();
      const expand = rows(page, 'Things of the picture')
        .first()
        .getByRole('button', { name: /^Expand .* more$/ });
      await expand.waitFor(patience);
      const more = /\+([\d,]+) more/.exec((await expand.textContent()) ?? '')?.[1];
      expect(Number(more?.replace(',', ''))).toBeGreaterThan(500);
      expect(await accessFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    most,
  );

  it(
    'the graph holds three hundred things at most, says what does not fit, and is narrowed to what is wanted',
    async () => {
      const { page, faults } = await open(browser, `/graph?${Array.from({ length: 7 }, () => `of=${hub}`).join('&')}`);
      await state(page)
        .getByText(/^300 things.* more do not fit/)
        .waitFor(patience);
      expect(await drawn(page, 'nodes')).toBe(300);
      expect(await drawn(page, 'edges')).toBe(await rows(page, 'Relationships of the picture').count());
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await page.getByRole('checkbox', { name: 'Office', exact: true }).check();
      await page.getByText('Asking').waitFor({ state: 'detached', ...patience });
      await page.getByText(/^Things \(/).click();
      const kinds = await rows(page, 'Things of the picture').locator('td[data-head="Kind"]').allTextContents();
      expect(new Set(kinds)).toEqual(new Set(['Country', 'Office']));
      expect(kinds.length).toBeLessThanOrEqual(300);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    most,
  );

  it(
    'every panel of the dashboard answers, and the matrix stays within its bounds',
    async () => {
      const { page, faults } = await open(browser, '/dashboard');
      const panels = page.locator('[data-panel]');
      await panels.first().waitFor(patience);
      await until(async () => (await panels.and(page.locator('[aria-busy="true"]')).count()) === 0, patience.timeout);
      expect(await page.getByRole('alert').allTextContents()).toEqual([]);
      expect(await panels.count()).toBe(7);
      const cells = await page.locator('[data-panel="who-met-whom"] g[aria-label="cell"] rect').count();
      expect(cells).toBeGreaterThan(20);
      expect(cells).toBeLessThanOrEqual(14 * 14);
      const pairs = page.locator('[data-panel="who-met-whom"] tbody tr');
      expect(await pairs.count()).toBe(200);
      expect(await overhang(page)).toBe(0);
      expect(await accessFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    most,
  );
});
