import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../test/support/visit.ts';

/**
 * What the page weighs and how fast it is: `npx tsx bench/page.ts http://localhost:4000 [id of a thing with 300 neighbours]`
 * tells the packed bytes that each view loads, the time to its first paint and to its first answer over loopback, and the
 * frames a second while a picture of as many things as fit is dragged about. The page must be built.
 */
const [origin = 'http://localhost:4000', hub = 'country/country-0'] = process.argv.slice(2);
const say = (line: string) => void process.stdout.write(`${line}\n`);
const assets = fileURLToPath(new URL('../explorer/dist/assets/', import.meta.url));
const patience = { timeout: 120_000 };

const views = [
  ['start', '/', 'h1'],
  ['graph', `/graph?of=${hub}`, '.graph-table tbody tr'],
  ['timeline', `/timeline?of=${hub}`, '.data-table tbody tr'],
  ['dashboard', '/dashboard', '.drawn svg'],
  ['playground', '/playground', '.graphiql-query-editor .view-line'],
] as const;

function packedBytes(name: string): number {
  return readdirSync(assets).includes(`${name}.br`) ? readFileSync(`${assets}${name}.br`).length : 0;
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;

async function weigh(browser: Browser, [name, path, answered]: (typeof views)[number]): Promise<void> {
  const page = await browser.newPage();
  const loaded = new Set<string>();
  page.on('request', (request) => {
    const file = /\/assets\/([^?]+\.(?:js|css))$/.exec(request.url())?.[1];
    if (file !== undefined) loaded.add(file);
  });
  const began = performance.now();
  await page.goto(`${origin}${path}`);
  await page
    .locator(answered)
    .first()
    .waitFor({ state: 'attached', ...patience });
  const first = performance.now() - began;
  const paint = await page.evaluate<number>(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN`,
  );
  const bytes = [...loaded].reduce((sum, file) => sum + packedBytes(file), 0);
  say(
    `${name}: ${kilobytes(bytes)} in ${loaded.size} files, first paint ${paint.toFixed(0)} ms, first answer ${first.toFixed(0)} ms`,
  );
  await page.close();
}

/** Drags the picture to and fro, and counts the frames that the browser shows meanwhile. */
async function framesPerSecond(page: Page): Promise<number> {
  const box = await page.locator('.graph-canvas').boundingBox();
  if (box === null) throw new Error('There is no picture to drag.');
  const [x, y] = [box.x + 12, box.y + 12];
  await page.evaluate(
    `(() => { const count = () => { window.frames_ = (window.frames_ ?? 0) + 1; requestAnimationFrame(count); }; count(); })()`,
  );
  await page.mouse.move(x, y);
  await page.mouse.down();
  const counted = () => page.evaluate<number>(`window.frames_`);
  const [began, before] = [performance.now(), await counted()];
  for (let step = 0; performance.now() - began < 5_000; step += 1)
    await page.mouse.move(x + 200 * Math.abs(Math.sin(step / 12)), y + 150 * Math.abs(Math.sin(step / 17)));
  const frames = ((await counted()) - before) / ((performance.now() - began) / 1000);
  await page.mouse.up();
  return frames;
}

async function drag(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${origin}/graph?${Array.from({ length: 6 }, () => `of=${hub}`).join('&')}`);
  await page
    .locator('.graph-table tbody tr')
    .first()
    .waitFor({ state: 'attached', ...patience });
  await page.waitForLoadState('networkidle');
  const things = await page.evaluate<number>(`document.querySelector('.graph-canvas')._cyreg.cy.nodes().length`);
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  const whole = await framesPerSecond(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const near = await framesPerSecond(page);
  say(
    `dragging a picture of ${things} things: ${whole.toFixed(0)} frames a second seen whole, ${near.toFixed(0)} seen near`,
  );
  await page.close();
}

function weighParts(): void {
  const packed = readdirSync(assets)
    .filter((name) => name.endsWith('.br'))
    .map((name) => ({ name: name.replace(/\.br$/, ''), bytes: readFileSync(`${assets}${name}`).length }))
    .sort((one, other) => other.bytes - one.bytes);
  for (const { name, bytes } of packed.slice(0, 12)) say(`  ${name}: ${kilobytes(bytes)}`);
}

say('The largest parts, packed:');
weighParts();
const browser = await openBrowser();
try {
  for (const view of views) await weigh(browser, view);
  await drag(browser);
} finally {
  await browser.close();
}
