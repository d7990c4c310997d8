import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accessFaults, open, openBrowser, overhang, until } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const dist = fileURLToPath(new URL('../../explorer/dist', import.meta.url));
const entity = '/entity/official/ronald-reagan';
const original = 'Ronald Reagan';
const alert = (page: Page) => page.getByRole('alert');

describe('a name or passage that is out of the ordinary', () => {
  it.each([
    ['HTML', '<img src=x onerror="window.harmed=true"><script>window.harmed=true</script>'],
    ['right-to-left text', 'رونالد ريغان الرئيس الأربعون للولايات المتحدة'],
    ['five hundred characters without a space', 'Longname'.repeat(63)],
  ])('breaks no layout and runs no script: %s', async (_what, name) => {
    const { page, faults } = await open(browser, '/', { viewport: { width: 390, height: 800 } });
    await page.waitForLoadState('networkidle');
    const written = JSON.stringify(name).slice(1, -1);
    await page.route('**/graphql', async (route) => {
      const reply = await route.fetch();
      await route.fulfill({ response: reply, body: (await reply.text()).replaceAll(original, written) });
    });
    const { origin } = new URL(page.url());
    for (const path of [entity, '/search?text=reagan', '/article/reykjavik-1986']) {
      await page.goto(`${origin}${path}`);
      await page.getByText(name.slice(0, 40)).first().waitFor();
      const opener = page.getByRole('button', { name: /^Who says so/ });
      if ((await opener.count()) > 2) {
        await opener.nth(2).click();
        await page.locator('.receipt').first().waitFor();
      }
      expect(await overhang(page)).toBe(0);
      expect(await page.evaluate('window.harmed')).toBeUndefined();
      expect(await accessFaults(page)).toEqual([]);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('a service in trouble', () => {
  it('is told apart from no connection; the page asks again by itself when there is one', async () => {
    const { page } = await open(browser, '/');
    await page.locator('.holdings').waitFor();
    await page.context().setOffline(true);
    await page
      .getByRole('link', { name: 'Moscow summit of 1991' })
      .click()
      .catch(() => undefined);
    await page.getByText('This view could not be loaded.').or(page.getByText('You are offline.')).waitFor();
    await page.context().setOffline(false);
    await page.goto(`${new URL(page.url()).origin}${entity}`);
    await page.getByRole('heading', { level: 1, name: original }).waitFor();
    await page.context().setOffline(true);
    await page.getByLabel('without hearsay').check();
    await alert(page).getByText('You are offline.').first().waitFor();
    await page.context().setOffline(false);
    await until(async () => (await alert(page).count()) === 0);
    await page.context().close();
  });

  it('is said to be away, with a way to try again that works', async () => {
    const { page } = await open(browser, '/');
    await page.locator('.holdings').waitFor();
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await page.goto(`${new URL(page.url()).origin}${entity}`);
    await alert(page).getByText('The service does not answer.').first().waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: original }).waitFor();
    await page.context().close();
  });

  it('is said to be slow while it is, and the answer still comes', async () => {
    const { page } = await open(browser, '/');
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 4_500));
      await route.continue();
    });
    await page.goto(`${new URL(page.url()).origin}${entity}`);
    await page.getByText('Still asking').waitFor();
    await page.getByRole('heading', { level: 1, name: original }).waitFor();
    await page.context().close();
  });

  it('has an empty graph said to be empty, and how to fill it', async () => {
    const { page } = await open(browser, '/search?text=');
    const nothing = { totalCount: 0, nodes: [] };
    const empty = { revision: '', entities: { counts: [] }, assertions: nothing, articles: nothing, meetings: nothing };
    await page.route('**/graphql', (route) => route.fulfill({ json: { data: empty } }));
    await page.goto(new URL(page.url()).origin);
    await page.getByText('The graph is empty').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.context().close();
  });
});

describe('a link that leads nowhere', () => {
  it.each([
    ['an unknown id', '/entity/meeting/nowhere/old-talks', 'Search for “old talks”'],
    ['an unknown article', '/article/never-written', 'Nothing has this id'],
    ['a long id', `/entity/${'x'.repeat(1_500)}`, 'Nothing has this id'],
  ])('says what happened and what to do: %s', async (_what, path, said) => {
    const { page } = await open(browser, path);
    await page.getByText(said).first().waitFor();
    expect(await overhang(page)).toBe(0);
    await page.context().close();
  });

  it('says what is damaged in a question that was cut, and leaves it to be mended', async () => {
    const { page } = await open(
      browser,
      `/#${new URLSearchParams({ query: 'query Cut { meetings(first: ' }).toString()}`,
    );
    await page.waitForURL(/\/playground#/);
    await alert(page).getByText('The question in this link is damaged.').waitFor();
    await page.locator('.graphiql-query-editor').getByText('Cut').waitFor();
    await page.context().close();
  });
});

describe('the first view', () => {
  it('takes at most 250 KB of compressed JavaScript and CSS, and no editor, graph or plot', async () => {
    const { page } = await open(browser, '/');
    await page.locator('.holdings').waitFor();
    await page.waitForLoadState('networkidle');
    const names = await page.evaluate<readonly string[]>(
      `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.startsWith('/assets/'))`,
    );
    const sizes = names.map((name) => brotliCompressSync(readFileSync(`${dist}${name}`)).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => /monaco|graphiql|playground|cytoscape|graphView|plot/i.test(name))).toEqual([]);
    expect(total).toBeLessThan(250 * 1024);
    await page.context().close();
  });

  it('does not jump while it fills', async () => {
    const { page } = await open(browser, '/search?text=');
    await page.addInitScript(`
      window.jumped = 0;
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.jumped += value;
      }).observe({ type: 'layout-shift', buffered: true });`);
    const { origin } = new URL(page.url());
    for (const path of ['/', entity, '/article/reykjavik-1986', '/search?text=summit']) {
      await page.goto(`${origin}${path}`);
      await page.waitForLoadState('networkidle');
      expect({ path, jumped: (await page.evaluate<number>('window.jumped')) < 0.1 }).toEqual({ path, jumped: true });
    }
    await page.context().close();
  });
});
