import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import graphology from 'graphology';
import { parse } from 'graphology-gexf';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { fetchNetworkx, readByNetworkx } from '../support/networkx.ts';
import { accessFaults, beyondTheEnd, open, openBrowser, overhang, tabTo, until } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  fetchNetworkx();
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
    expect(await beyondTheEnd(page)).toBe(0);
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
    await page.getByRole('checkbox', { name: 'Official', exact: true }).check();
    const things = rows(page, 'Things of the picture');
    await page.getByText(/^Things \(/).click();
    await things.filter({ hasText: 'Iceland' }).waitFor({ state: 'detached' });
    const kinds = await things.locator('td[data-head="Kind"]').allTextContents();
    expect(new Set(kinds)).toEqual(new Set(['Official', 'Meeting']));
    await page.getByRole('checkbox', { name: 'Official', exact: true }).uncheck();
    await page.getByText(/^Verbs/).click();
    await page.getByLabel('took place in', { exact: true }).check();
    await links.filter({ hasText: 'attended' }).first().waitFor({ state: 'detached' });
    expect(new Set(await links.locator('td[data-head="Verb"]').allTextContents())).toEqual(new Set(['took place in']));
    expect(await links.count()).toBeGreaterThan(0);
    await page.getByLabel('took place in', { exact: true }).uncheck();
    await links.filter({ hasText: 'attended' }).first().waitFor();
    const before = await links.count();
    await page.getByLabel('without what the editor concluded').check();
    await until(async () => (await links.count()) < before);
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
    const read = readByNetworkx(text);
    expect([read.nodes.length, read.edges]).toEqual([graph.order, graph.size]);
    expect(read.excerpts.every((excerpt) => excerpt !== '')).toBe(true);
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
    await page.getByLabel('Start from', { exact: true }).waitFor();
    await type('Start from', 'Reykjavik summit');
    await page.getByRole('button', { name: /^Reykjavik summit of 1986/ }).waitFor();
    await tabTo(page, /^Reykjavik summit of 1986/);
    await page.keyboard.press('Enter');
    await rows(page, 'Relationships of the picture').first().waitFor();
    await tabTo(page, / attended /);
    await page.keyboard.press('Enter');
    await page.locator('.graph-receipts blockquote').first().waitFor();
    await type('Find the way to', 'Lithuania');
    await page.getByRole('button', { name: /^Lithuania Country/ }).waitFor();
    await tabTo(page, /^Lithuania Country/);
    await page.keyboard.press('Enter');
    await rows(page, 'Relationships of the picture').filter({ hasText: 'Lithuania' }).first().waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Fit' }).focus();
    await tabTo(page, /^GEXF$/);
    await page.keyboard.press('Enter');
    expect(await readFile(await (await download).path(), 'utf8')).toContain('country/lithuania');
    await page.context().close();
  });
});

describe('the graph on a telephone', () => {
  it('fills its place with what it shows, and shows it legibly', async () => {
    for (const path of ['/graph?from=official/ronald-reagan&to=country/lithuania', '/graph?of=country/soviet-union']) {
      const { page } = await open(browser, path, { viewport: { width: 390, height: 800 } });
      await rows(page, 'Relationships of the picture').first().waitFor();
      await page.waitForLoadState('networkidle');
      const { zoom, left, right } = await page.evaluate<Readonly<Record<'zoom' | 'left' | 'right', number>>>(`(() => {
        const { cy } = document.querySelector('.graph-canvas')._cyreg;
        const { x1, x2 } = cy.elements().renderedBoundingBox();
        return { zoom: cy.zoom(), left: x1, right: cy.width() - x2 };
      })()`);
      expect(zoom).toBeGreaterThanOrEqual(0.7);
      expect(Math.min(left, right)).toBeLessThan(25);
      expect(Math.max(left, right)).toBeLessThan(25);
      await page.context().close();
    }
  });
});

describe('what is done in the graph', () => {
  const things = (page: Page) => rows(page, 'Things of the picture');

  it('is taken back and done again, and what comes back stands where it stood', async () => {
    const { page } = await open(browser, summit);
    await rows(page, 'Relationships of the picture').first().waitFor();
    await page.getByText(/^Things \(/).click();
    const place = () =>
      page.evaluate<unknown>(
        `(() => { const node = document.querySelector('.graph-canvas')._cyreg.cy.getElementById('place/reykjavik-1986/hofdi-house'); return node.nonempty() && { ...node.position() }; })()`,
      );
    const stood = await place();
    expect(stood).toHaveProperty('x');
    const shown = await things(page).count();
    await page.getByRole('button', { name: 'Hide Höfði House' }).click();
    expect([await things(page).count(), await place()]).toEqual([shown - 1, false]);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect([await things(page).count(), await place()]).toEqual([shown, stood]);
    await page.getByRole('button', { name: 'Redo' }).click();
    expect(await things(page).count()).toBe(shown - 1);
    await page.context().close();
  });

  it('is chosen in the picture and in the tables alike, and stands in the address', async () => {
    const { page } = await open(browser, summit);
    const links = rows(page, 'Relationships of the picture');
    await links.first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(
      `(() => { const { cy } = document.querySelector('.graph-canvas')._cyreg; cy.edges('[words = "took place in"]').first().emit('tap'); })()`,
    );
    await page.locator('.graph-receipts blockquote').first().waitFor();
    expect(await page.locator('tr[aria-current="true"]').textContent()).toContain('took place in');
    const deep = page.url();
    expect(deep).toContain('chosen=');
    await page.goto('about:blank');
    await page.goto(deep);
    await page.locator('.graph-receipts blockquote').first().waitFor();
    const chosen = await page.evaluate<readonly string[]>(
      `document.querySelector('.graph-canvas')._cyreg.cy.$(':selected').map((one) => one.data('words'))`,
    );
    expect(chosen).toEqual(['took place in']);
    await page.context().close();
  });

  it('is drawn in the same way each time a link is opened, and no label covers another', async () => {
    const look = async () => {
      const { page } = await open(browser, '/graph?of=country/united-states&of=country/soviet-union');
      await rows(page, 'Relationships of the picture').first().waitFor();
      await page.waitForLoadState('networkidle');
      const places = await page.evaluate<unknown>(
        `document.querySelector('.graph-canvas')._cyreg.cy.nodes().map((n) => [n.id(), Math.round(n.position().x), Math.round(n.position().y)])`,
      );
      const covered = await page.evaluate<number>(`(() => {
        const boxes = document.querySelector('.graph-canvas')._cyreg.cy.nodes().filter((n) => !n.hasClass('crowded')).map((n) => n.boundingBox({ includeNodes: false, includeEdges: false }));
        const meet = (a, b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
        return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => meet(a, b))).length;
      })()`);
      await page.context().close();
      return { places, covered };
    };
    const first = await look();
    expect(first.covered).toBe(0);
    expect(await look()).toEqual(first);
  });

  it('leads around what is hidden on a way', async () => {
    const { page } = await open(browser, '/graph?from=official/ronald-reagan&to=country/lithuania');
    const links = rows(page, 'Relationships of the picture');
    await links.first().waitFor();
    await page.getByText(/^Things \(/).click();
    const between = things(page).filter({ hasNotText: /^(Ronald Reagan|Lithuania)/ });
    const name = (await between.first().locator('th').textContent()) ?? '';
    expect(name).not.toBe('');
    await page.getByRole('button', { name: `Hide ${name}`, exact: true }).click();
    await until(async () => !(await things(page).locator('th').allTextContents()).includes(name));
    await page.waitForLoadState('networkidle');
    await page.getByText(/Asking/).waitFor({ state: 'detached' });
    const said = await page.locator('.graph-state').textContent();
    const steps = await page.evaluate<number>(
      `document.querySelector('.graph-canvas')._cyreg.cy.edges('[?way]').length`,
    );
    expect(steps > 0 || said?.includes('no way')).toBe(true);
    await page.context().close();
  });
});

describe('a service that is away', () => {
  it.each(['/graph?of=meeting/reykjavik-summit', '/timeline?of=country/soviet-union', '/dashboard'])(
    '%s says so, and answers when it is asked again',
    async (path) => {
      const { page } = await open(browser, '/graph');
      await page.route(/\/(graphql|q\/)/, (route) => route.abort());
      await page.evaluate(
        `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`,
      );
      const problem = page.getByRole('alert').first();
      await problem
        .getByText(/does not answer/)
        .first()
        .waitFor();
      await page.unroute(/\/(graphql|q\/)/);
      await problem.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.data-table tbody tr').first().waitFor({ state: 'attached' });
      await page.context().close();
    },
  );
});

describe('names of strangers', () => {
  const strange = `<img src=x onerror="document.title='run'"> שלום ${'diplomacy'.repeat(60)}`;

  it.each(['/graph?of=meeting/reykjavik-summit', '/timeline?of=country/soviet-union', '/dashboard'])(
    'with HTML, from right to left and of 500 letters break nothing on %s',
    async (path) => {
      const { page, faults } = await open(browser, '/graph', { viewport: { width: 390, height: 800 } });
      await page.route(/\/(graphql|q\/)/, async (route) => {
        const reply = await route.fetch();
        const body = (await reply.text()).replace(
          /"(name|label|dateText|excerpt)":"(?:[^"\\]|\\.)*"/g,
          (_all, key: string) => `${JSON.stringify(key)}:${JSON.stringify(strange)}`,
        );
        await route.fulfill({ response: reply, body });
      });
      await page.evaluate(
        `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`,
      );
      await page.locator('.data-table tbody tr').first().waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      expect(await overhang(page)).toBe(0);
      expect(await page.locator('img').count()).toBe(0);
      expect(await page.title()).not.toBe('run');
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
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
    await page.getByRole('button', { name: /^Who says so\s?: Geneva talks$/ }).click();
    await page.locator('.claims blockquote').first().waitFor();
    const table: readonly Readonly<Record<string, string>>[] = parseCsv(await file(page, 'CSV'), { columns: true });
    expect(table).toHaveLength(await rows(page, 'Meetings').getByRole('rowheader').count());
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
