import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './visit.ts';

/**
 * Takes a picture of every view, wide and narrow, light and dark, into `pictures/`, to be looked at:
 * `npm run pictures -- [address of a running service with the summits] [part of a view's name]`.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}pictures/`;
const [address = 'http://localhost:4000', wanted = ''] = process.argv.slice(2);
const longestMs = 60_000;

interface View {
  readonly name: string;
  readonly path: string;
  /** What is done on it before the picture is taken. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const openReceipt = async (page: Page) => {
  await page
    .getByRole('button', { name: /^Who says so/ })
    .first()
    .click();
  await page.locator('.receipt').first().waitFor();
};
const suggest = async (page: Page) => {
  await page.getByRole('combobox').first().pressSequentially('gorba');
  await page.getByRole('option').first().waitFor();
};
const away = (page: Page) => page.route(/\/(graphql|q\/)/, (route) => route.abort());
const text = `${root}seed/samples/summits/articles/reykjavik-1986/article.txt`;

const views: readonly View[] = [
  { name: 'start', path: '/' },
  { name: 'suggestions', path: '/', act: suggest },
  { name: 'results', path: '/search?text=arms' },
  { name: 'nothing-found', path: '/search?text=qqqqzzzz' },
  { name: 'official', path: '/entity/official/ronald-reagan', act: openReceipt },
  { name: 'country', path: '/entity/country/soviet-union' },
  { name: 'meeting', path: '/entity/meeting/reykjavik-summit', act: openReceipt },
  { name: 'commitment', path: '/entity/commitment/geneva-talks/multilateral-guarantees', act: openReceipt },
  { name: 'article', path: '/article/geneva-talks' },
  {
    name: 'article-with-text',
    path: '/article/reykjavik-1986',
    act: async (page) => {
      const buffer = readFileSync(text);
      await page
        .getByLabel('Choose the text file')
        .setInputFiles({ name: 'article.txt', mimeType: 'text/plain', buffer });
      await page.locator('.own-row').first().waitFor();
    },
  },
  {
    name: 'article-wrong-text',
    path: '/article/reykjavik-1986',
    act: (page) =>
      page
        .getByLabel('Choose the text file')
        .setInputFiles({ name: 'other.txt', mimeType: 'text/plain', buffer: Buffer.from('Another text.') }),
  },
  { name: 'graph', path: '/graph?of=official/ronald-reagan' },
  { name: 'graph-way', path: '/graph?from=official/ronald-reagan&to=country/lithuania' },
  { name: 'graph-start', path: '/graph' },
  { name: 'timeline', path: '/timeline?of=country/united-states' },
  { name: 'dashboard', path: '/dashboard' },
  { name: 'playground', path: '/playground' },
  { name: 'unknown', path: '/entity/official/nobody' },
  { name: 'no-page', path: '/no/such/page' },
  {
    name: 'service-away',
    path: '/',
    act: async (page) => {
      await away(page);
      await page.evaluate(
        `history.pushState(null, '', '/entity/country/malta'); dispatchEvent(new PopStateEvent('popstate'))`,
      );
      await page.getByRole('alert').first().waitFor();
    },
  },
];

async function shoot(browser: Browser, { name, path, act }: View, width: number, scheme: 'light' | 'dark') {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  page.setDefaultTimeout(longestMs);
  try {
    await page.goto(`${address}${path}`);
    await page.waitForLoadState('networkidle');
    await act?.(page);
    await page.waitForLoadState('networkidle');
    await new Promise((resolve) => setTimeout(resolve, 400));
    await page.screenshot({ path: `${folder}${name}-${width}-${scheme}.png`, fullPage: true });
  } catch (error) {
    process.exitCode = 1;
    process.stdout.write(`${name} ${width} ${scheme}: ${String(error).split('\n')[0] ?? ''}\n`);
  }
  await context.close();
}

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
for (const view of views.filter(({ name }) => name.includes(wanted))) {
  for (const width of [1280, 390])
    for (const scheme of ['light', 'dark'] as const) await shoot(browser, view, width, scheme);
}
await browser.close();
process.stdout.write(`The pictures are in ${folder}\n`);
