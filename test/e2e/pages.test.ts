import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accessFaults, beyondTheEnd, open, openBrowser, overhang, tabTo, until } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const reagan = '/entity/official/ronald-reagan';
const views = [
  ['the start page', '/', 'Newest meetings'],
  ['the results of a search', '/search?text=summit', 'All'],
  ['a search for nothing', '/search?text=', 'Nothing was asked'],
  ['an official', reagan, 'Said about them'],
  ['a meeting', '/entity/meeting/geneva-talks/geneva-meeting', 'Attended'],
  ['a country', '/entity/country/united-states', 'Met with'],
  ['an article', '/article/reykjavik-1986', 'Sentence by sentence'],
  ['an id that is not there', '/entity/official/nobody-at-all', 'Nothing has this id'],
] as const;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const box = (page: Page) => page.getByRole('combobox', { name: /^Search/ });
const focused = (page: Page) => page.locator(':focus');

describe.each(views)('%s', (_name, path, said) => {
  it.each([
    [1280, 'light'],
    [768, 'dark'],
    [390, 'dark'],
  ] as const)('stands %i pixels wide in %s, open to everybody, and asks no other host', async (width, colorScheme) => {
    const { page, faults } = await open(browser, path, { viewport: { width, height: 800 }, colorScheme });
    await page.getByText(said).filter({ visible: true }).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await overhang(page)).toBe(0);
    expect(await beyondTheEnd(page)).toBe(0);
    expect(await accessFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the search', () => {
  it('suggests with kind and context while one types, and leads by keyboard alone to a thing and its receipts', async () => {
    const { page, faults } = await open(browser, '/');
    await box(page).waitFor();
    await tabTo(page, /^Playground$/);
    await page.keyboard.press('Tab');
    expect(await focused(page).getAttribute('role')).toBe('combobox');
    await page.keyboard.type('reykjavik summit of');
    const options = page.getByRole('option');
    await options.filter({ hasText: 'Meeting · held, 11 to 12 October 1986' }).waitFor();
    for (let steps = 0; steps < 8; steps += 1) {
      await page.keyboard.press('ArrowDown');
      const chosen = await page.getByRole('option', { selected: true }).textContent();
      if (chosen?.startsWith('Reykjavik summit of 1986')) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/entity\/meeting\/reykjavik-summit$/);
    await heading(page).getByText('Reykjavik summit of 1986').waitFor();
    expect(await page.title()).toBe('Reykjavik summit of 1986 · Rapporteur');
    await page.locator('h1:focus').waitFor();
    await tabTo(page, /^Who says so: Ronald Reagan$/);
    await page.keyboard.press('Enter');
    await page.locator('.receipt blockquote').first().waitFor();
    expect(
      await page
        .locator('.receipt')
        .first()
        .getByRole('list', { name: /Through whom/ })
        .count(),
    ).toBe(1);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('shows all results on Enter, narrows them to a kind, and takes them back without loading the page again', async () => {
    const { page } = await open(browser, '/');
    await page.evaluate('window.loadedOnce = true');
    await box(page).fill('gorbachev');
    await page.keyboard.press('Enter');
    await heading(page).getByText('Results for “gorbachev”').waitFor();
    await page.getByRole('navigation', { name: 'Kinds of results' }).getByText('Official').click();
    await page.waitForURL(/kind=OFFICIAL/);
    await page.locator('.things li').first().getByRole('link', { name: 'Mikhail Gorbachev' }).click();
    await heading(page).getByText('Mikhail Gorbachev').waitFor();
    await page.goBack();
    await heading(page).getByText('Results for “gorbachev”').waitFor();
    await page.goBack();
    await page.goBack();
    await heading(page).getByText('Who met whom').waitFor();
    expect(await page.evaluate('window.loadedOnce')).toBe(true);
    await page.context().close();
  });

  it('says so when nothing is found or too much is asked', async () => {
    const { page } = await open(browser, '/search?text=zzqqxx');
    await page.getByText('Nothing is found.').waitFor();
    await page.goto(`${page.url().split('/search')[0]}/search?text=${'long '.repeat(2_000)}`);
    await page.getByText('The text has 9,999 characters; its first 200 were searched.').waitFor();
    expect(await overhang(page)).toBe(0);
    await page.context().close();
  });
});

describe('the start page', () => {
  it('tells what the graph holds, and opens an example in the playground and runs it', async () => {
    const { page, faults } = await open(browser, '/');
    await page.locator('.holdings').getByText('14 articles').waitFor();
    expect(await page.getByRole('region', { name: 'Newest meetings' }).getByRole('link').count()).toBe(6);
    await page.getByRole('link', { name: 'Who attended this meeting?' }).click();
    await page.waitForURL(/\/playground\?example=/);
    await page.locator('.graphiql-response .view-lines').getByText('"data"').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the page of a thing', () => {
  it('lists what fits each kind of thing, and names what nobody states', async () => {
    const { page } = await open(browser, '/');
    const pages = [
      ['official/ronald-reagan', 'Met with'],
      ['country/ukraine', 'Promised'],
      ['organization/nato', 'Meetings'],
      ['delegation/geneva-1985/american-delegation', 'Members'],
      ['meeting/geneva-talks/geneva-meeting', 'Attended'],
      ['place/geneva', 'Everything beside it'],
    ] as const;
    const { origin } = new URL(page.url());
    for (const [id, title] of pages) {
      await page.goto(`${origin}/entity/${id}`);
      await page.getByRole('heading', { level: 2, name: new RegExp(`^${title}`) }).waitFor();
    }
    await page.goto(`${origin}/entity/meeting/geneva-talks/geneva-meeting`);
    await page.getByRole('region', { name: 'Not stated' }).getByText('no calendar date, only “Sunday”').waitFor();
    await page.context().close();
  });

  it('keeps what the reader believes in the address from view to view, and shows only what passes it', async () => {
    const { page } = await open(browser, '/entity/country/united-states');
    const said = page.getByRole('region', { name: /^Said about it/ }).locator('h2 .count');
    await said.waitFor();
    const all = Number(await said.textContent());
    await page.getByLabel('without hearsay').check();
    await page.getByRole('combobox', { name: 'at least' }).selectOption('CERTAIN');
    await page.waitForURL(/without=hearsay.*sure=CERTAIN/);
    await until(async () => Number(await said.textContent()) < all);
    await page
      .getByRole('region', { name: /^Meetings/ })
      .getByRole('rowheader')
      .first()
      .getByRole('link')
      .click();
    await page.waitForURL(/\/entity\/meeting\/.*without=hearsay.*sure=CERTAIN/);
    expect(await page.getByLabel('without hearsay').isChecked()).toBe(true);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await until(async () => Number(await said.textContent()) === all);
    await page.context().close();
  });

  it('goes on where a list was cut', async () => {
    const { page } = await open(browser, '/entity/country/united-states');
    const said = page.getByRole('region', { name: /^Said about it/ });
    const rows = said.getByRole('rowheader');
    await rows.first().waitFor();
    const before = await rows.count();
    await said.getByRole('button', { name: /^More claims/ }).click();
    await rows.nth(before + 5).waitFor();
    expect(new Set(await rows.allTextContents()).size).toBeGreaterThan(before);
    await page.context().close();
  });

  it('leads to the graph, the timeline and the query of what it shows', async () => {
    const { page } = await open(browser, reagan);
    await page.getByRole('link', { name: 'Its timeline' }).click();
    await page.waitForURL(/\/timeline\?of=official%2Fronald-reagan/);
    await page.goBack();
    await page.getByRole('link', { name: 'Show the query' }).click();
    await page.waitForURL(/\/playground#query=query\+EntityHead/);
    await page.locator('.graphiql-query-editor').getByText('EntityHead').waitFor();
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.graphiql-response .view-lines').getByText('"data"').waitFor();
    await page.context().close();
  });
});

describe('a receipt', () => {
  it('tells a denial, hearsay, the chain of voices, and the claims it stands against', async () => {
    const { page } = await open(browser, '/entity/instrument/geneva-talks/settlement');
    const said = page.getByRole('region', { name: /^Said about it/ });
    await said
      .getByRole('button', { name: /^Who says so/ })
      .first()
      .waitFor();
    for (const button of await said.getByRole('button', { name: /^Who says so/ }).all()) {
      await button.click();
      await said.locator('.receipt').first().waitFor();
      if ((await said.locator('.conflicts').count()) > 0) break;
      await said
        .getByRole('button', { name: /^Close/ })
        .first()
        .click();
    }
    const receipt = said.locator('.receipt', { has: page.locator('.conflicts') }).first();
    expect(await receipt.locator('.conflicts a').first().textContent()).toMatch(/, sentence \d+$/);
    expect(await receipt.locator('.voices li').first().textContent()).toMatch(/author$/);
    await receipt.locator('figcaption a').first().click();
    await page.waitForURL(/\/article\/.*sentence=\d+/);
    await page.locator('.sentences .aimed').waitFor();
    await page.context().close();
  });
});
