import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import graphology from 'graphology';
import { parse } from 'graphology-gexf';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { accessFaults, open, openBrowser, overhang } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const summit = '/graph?of=meeting/reykjavik-summit';
const views = [
  ['the graph', summit, /things, \d+ relationships/],
  ['a way in the graph', '/graph?from=official/ronald-reagan&to=country/lithuania', /things, \d+ relationships/],
  ['the graph before a choice', '/graph', /Choose a thing/],
  ['the timeline', '/timeline?of=country/soviet-union', /meetings, \d+ of them without a date/],
  ['the timeline before a choice', '/timeline', /Choose an actor/],
  ['the dashboard', '/dashboard', /demands are open/],
  ['a thing that is not there', '/graph?of=meeting/nowhere', /nothing with the id/],
  ['a wrong date', '/dashboard?since=yesterday', /is no EDTF/],
  ['a dashboard that nothing passes', '/dashboard?since=1700&until=1701', /Nothing passes/],
] as const;

const file = async (page: Page, name: string): Promise<string> => {
  const button = page.getByRole('button', { name, exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path(), 'utf8');
};
const rows = (page: Page, name: string) => page.getByRole('region', { name }).locator('tbody tr');

describe.each(views)('%s', (_name, path, said) => {
  it.each([
    [1280, 'light'],
    [768, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('stands %i pixels wide in %s, open to everybody, and asks no other host', async (width, colorScheme) => {
    const { page, faults } = await open(browser, path, { viewport: { width, height: 800 }, colorScheme });
    await page.getByText(said).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await overhang(page)).toBe(0);
    expect(await accessFaults(page)).toEqual([]);
    expect(faults.filter((fault) => !fault.includes('400'))).toEqual([]);
    await page.context().close();
  });
});

describe('the graph', () => {
  it('shows the words behind a relationship, grows, hides and takes back, and keeps it all in the address', async () => {
    const { page, faults } = await open(browser, summit);
    const links = rows(page, 'Relationships of the picture');
    await links.first().waitFor();
    const before = await links.count();
    await links
      .filter({ hasText: 'Ronald Reagan' })
      .getByRole('button', { name: 'Ronald Reagan attended' })
      .first()
      .click();
    await page.getByRole('complementary', { name: 'What is chosen' }).locator('blockquote').first().waitFor();

    await page.getByText(/^Things \(/).click();
    await page.getByRole('button', { name: 'Expand Ronald Reagan' }).click();
    await links.nth(before).waitFor();
    await page.waitForLoadState('networkidle');
    const grown = await links.count();
    expect(grown).toBeGreaterThan(before);
    const deep = page.url();

    await page.getByRole('button', { name: 'Hide Ronald Reagan' }).click();
    expect(await links.filter({ hasText: 'Ronald Reagan' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await links.count()).toBe(grown);
    await page.goBack();
    await page.goto(deep);
    await links.first().waitFor();
    await page.getByText(/Asking/).waitFor({ state: 'detached' });
    expect(await links.count()).toBe(grown);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('keeps everything in its place when it grows', async () => {
    const { page } = await open(browser, summit);
    const places = () =>
      page.evaluate<Readonly<Record<string, { x: number; y: number }>>>(
        `Object.fromEntries(document.querySelector('.graph-canvas')._cyreg.cy.nodes().map((n) => [n.id(), { ...n.position() }]))`,
      );
    const links = rows(page, 'Relationships of the picture');
    await links.first().waitFor();
    await page.waitForLoadState('networkidle');
    const shown = await links.count();
    const before = await places();
    await page.getByText(/^Things \(/).click();
    await page.getByRole('button', { name: 'Expand Ronald Reagan' }).click();
    await links.nth(shown).waitFor();
    await page.waitForLoadState('networkidle');
    const after = await places();
    expect(Object.keys(before).length).toBeGreaterThan(10);
    for (const [id, { x, y }] of Object.entries(before)) {
      expect(Math.hypot((after[id]?.x ?? Infinity) - x, (after[id]?.y ?? Infinity) - y)).toBeLessThan(1);
    }
    await page.context().close();
  });

  it('narrows to kinds, verbs and trust', async () => {
    const { page } = await open(browser, summit);
    const links = rows(page, 'Relationships of the picture');
    await links.first().waitFor();
    await page.getByLabel('Official', { exact: true }).check();
    const things = rows(page, 'Things of the picture');
    await page.getByText(/^Things \(/).click();
    const kinds = await things.locator('td:nth-of-type(1)').allTextContents();
    expect(new Set(kinds)).toEqual(new Set(['Official', 'Meeting']));
    await page.getByLabel('Official', { exact: true }).uncheck();
    await page.getByText(/^Verbs/).click();
    await page.getByLabel('took place in', { exact: true }).check();
    expect(new Set(await links.locator('td:nth-of-type(2)').allTextContents())).toEqual(new Set(['took place in']));
    await page.context().close();
  });

  it('gives as GEXF, CSV and PNG what it shows, with dates and words', async () => {
    const { page } = await open(browser, summit);
    const links = rows(page, 'Relationships of the picture');
    await links.first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.getByText(/^Things \(/).click();
    const text = await file(page, 'GEXF');
    const graph = parse(graphology.MultiDirectedGraph, text);
    expect(graph.size).toBe(await links.count());
    expect(graph.order).toBe(await rows(page, 'Things of the picture').count());
    expect(graph.getNodeAttribute('meeting/reykjavik-summit', 'startDate')).toBe('1986-10-11');
    expect(graph.everyEdge((_edge, { article, excerpt }) => Boolean(article && excerpt))).toBe(true);
    expect(text).toMatch(/revision \S+<\/description>/);
    const table: readonly Readonly<Record<string, string>>[] = parseCsv(await file(page, 'CSV'), { columns: true });
    expect(table).toHaveLength(graph.size);
    expect(table.every(({ article, excerpt, revision }) => article && excerpt && revision)).toBe(true);
    const picture = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PNG' }).click(),
    ]);
    expect((await readFile(await picture[0].path())).subarray(1, 4).toString()).toBe('PNG');
    await page.context().close();
  });

  it('is searched, read, walked and taken away by keyboard alone', async () => {
    const { page } = await open(browser, '/graph');
    const type = async (label: string, text: string) => {
      await page.getByLabel(label, { exact: true }).first().focus();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };
    const focused = page.locator(':focus');
    const tabTo = async (name: RegExp) => {
      for (let steps = 0; steps < 200; steps++) {
        await page.keyboard.press('Tab');
        const label = (await focused.getAttribute('aria-label')) ?? (await focused.textContent()) ?? '';
        if (name.test(label.trim())) return;
      }
      throw new Error(`Tab never came to ${name}.`);
    };
    await page.getByLabel('Start from', { exact: true }).waitFor();
    await type('Start from', 'Reykjavik summit');
    await page.getByRole('button', { name: /^Reykjavik summit of 1986/ }).waitFor();
    await tabTo(/^Reykjavik summit of 1986/);
    await page.keyboard.press('Enter');
    await rows(page, 'Relationships of the picture').first().waitFor();
    await tabTo(/ attended /);
    await page.keyboard.press('Enter');
    await page.locator('.graph-receipts blockquote').first().waitFor();
    await type('Find the way to', 'Lithuania');
    await page.getByRole('button', { name: /^Lithuania Country/ }).waitFor();
    await tabTo(/^Lithuania Country/);
    await page.keyboard.press('Enter');
    await rows(page, 'Relationships of the picture').filter({ hasText: 'Lithuania' }).first().waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Fit' }).focus();
    await tabTo(/^GEXF$/);
    await page.keyboard.press('Enter');
    expect(await readFile(await (await download).path(), 'utf8')).toContain('country/lithuania');
    await page.context().close();
  });
});

describe('the timeline', () => {
  it('shows what has no date with the words that stand in its place, and the words behind a meeting', async () => {
    const { page } = await open(browser, '/timeline?of=country/ukraine');
    const undated = page.getByRole('region', { name: 'Without a date' });
    await undated
      .getByText('“Sunday”')
      .or(undated.locator('q', { hasText: 'Sunday' }))
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Geneva talks' }).click();
    await page.locator('.claims blockquote').first().waitFor();
    const table: readonly Readonly<Record<string, string>>[] = parseCsv(await file(page, 'CSV'), { columns: true });
    expect(table).toHaveLength(await rows(page, 'Meetings').count());
    expect(table.find(({ name }) => name === 'Geneva talks')).toMatchObject({ date: '', dateText: 'Sunday' });
    await page.getByRole('link', { name: 'Show the query' }).click();
    await page.waitForURL(/#query=query\+TimelineOfActor/);
    await page.context().close();
  });
});

describe('the dashboard', () => {
  it('narrows every panel by the same filters, and gives table, CSV and query of each', async () => {
    const { page, faults } = await open(browser, '/dashboard?since=1986&until=1987');
    const panel = page.getByRole('region', { name: 'Who attends most', exact: true });
    await panel.getByText('Table').click();
    const table = page.getByRole('region', { name: 'Table: Who attends most' });
    const shown = await table.locator('tbody tr').count();
    const address = await panel.getByRole('link', { name: 'CSV' }).getAttribute('href');
    expect(address).toBe('/q/most-present.csv?from=1986&to=1987');
    const csv = await page.evaluate<string>(`fetch(${JSON.stringify(address)}).then((reply) => reply.text())`);
    expect(parseCsv(csv, { columns: true })).toHaveLength(shown);
    await page.getByLabel('without hearsay').check();
    await page.waitForURL(/without=hearsay/);
    expect(await panel.getByRole('link', { name: 'CSV' }).getAttribute('href')).toContain('excludeHearsay=true');
    await page.waitForLoadState('networkidle');
    await panel.getByRole('button', { name: 'Show the query' }).click();
    await page.waitForURL(/#query=query\+MostPresent/);
    expect(decodeURIComponent(page.url())).toContain('excludeHearsay');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
