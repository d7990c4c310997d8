import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type Page, type Request } from 'playwright-core';
import { beyondTheEnd, tabTo } from '../support/visit.ts';

/** The running service whose page is opened. */
const service = process.env['RAPPORTEUR_URL'];
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const quiet = ['no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run', 'disable-background-networking'];
const flags = [...quiet, 'disable-component-update', 'disable-sync'].map((flag) => `--${flag}`);

interface Visit {
  readonly page: Page;
  readonly origin: string;
  /** What went wrong: errors of the page or its console, and requests that failed or left the service. */
  readonly faults: string[];
}

interface Operation {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string;
}

/** The next operation that the page sends, introspection apart. */
async function asked(page: Page): Promise<Operation> {
  const own = (request: Request) =>
    request.url().endsWith('/graphql') && request.postData()?.includes('IntrospectionQuery') === false;
  return (await page.waitForRequest(own)).postDataJSON() as Operation;
}

describe('the playground', () => {
  let browser: Browser;

  beforeAll(async () => {
    const executablePath = process.env['CHROMIUM'] ?? browsers.find((path) => existsSync(path));
    if (executablePath === undefined) throw new Error('No Chromium is found: install it, or set CHROMIUM to its path.');
    browser = await chromium.launch({ executablePath, headless: true, args: flags });
  });
  afterAll(() => browser?.close());

  async function visit(width: number, path = '/playground'): Promise<Visit> {
    if (service === undefined) throw new Error('Set RAPPORTEUR_URL to the address of a running service.');
    const { origin } = new URL(service);
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    const one: Visit = { page, origin, faults: [] };
    page.on('console', (message) => void (message.type() === 'error' && one.faults.push(message.text())));
    page.on('pageerror', (error) => void one.faults.push(error.message));
    page.on('requestfailed', (request) => void one.faults.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== origin && url.protocol !== 'data:') one.faults.push(`left the service: ${url.href}`);
    });
    await page.goto(`${origin}${path}`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    return one;
  }

  const answer = (page: Page) => page.locator('.graphiql-response .view-lines');
  const runs = (page: Page) => page.getByRole('button', { name: /^Run: / });

  it.each([1280, 768, 390])(
    'runs an example and shows its answer, asking nobody but the service, %i pixels wide',
    async (width) => {
      const { page, faults } = await visit(width);
      await runs(page).first().click();
      await answer(page).getByText('"data"').waitFor();
      expect(await answer(page).textContent()).not.toContain('"errors"');
      expect(
        await page.locator('html').evaluate((html: { scrollWidth: number }) => html.scrollWidth),
      ).toBeLessThanOrEqual(width);
      // On a telephone the panes stand one below the other.
      if (width > 700) expect(await beyondTheEnd(page)).toBe(0);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it('sends the operation that was just chosen, under its own name', async () => {
    const { page } = await visit(1280);
    const chosen = new Set<string>();
    for (const example of await runs(page).all()) {
      const next = asked(page);
      await example.click();
      const { query, operationName } = await next;
      expect(query).toMatch(
        operationName === undefined ? /^\{|^query\s*[({]/ : new RegExp(`query ${operationName}\\b`),
      );
      chosen.add(query);
    }
    expect(chosen.size).toBe(await runs(page).count());
    await page.context().close();
  });

  it('opens the question of a link, and puts an example beside it instead of over it', async () => {
    const query = 'query Linked($is: Boolean!) { __typename @include(if: $is) }';
    const { page, faults } = await visit(
      1280,
      `/#${new URLSearchParams({ query, variables: '{"is": true}' }).toString()}`,
    );
    const next = asked(page);
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await answer(page).getByText('"Query"').waitFor();
    expect(await next).toEqual({ query, variables: { is: true }, operationName: 'Linked' });
    await runs(page).first().click();
    expect(await page.getByRole('tab', { name: 'Linked' }).count()).toBe(1);
    expect(await page.getByRole('tab').count()).toBe(2);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('can be run and left by keyboard alone', async () => {
    const { page } = await visit(1280);
    const focused = page.locator(':focus');
    await tabTo(page, /^Run: /);
    await page.keyboard.press('Enter');
    await answer(page).getByText('"data"').waitFor();
    await page.locator('.graphiql-query-editor .graphiql-editor').focus();
    await page.keyboard.press('Enter');
    expect(await focused.getAttribute('aria-label')).toBe('Editor content');
    await page.keyboard.press('Tab');
    expect(await focused.getAttribute('aria-label')).toMatch(/^Execute query/);
    await page.context().close();
  });
});
