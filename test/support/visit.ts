import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** The one without windows first: it does the same with two thirds of the work. */
const browsers = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map(
  (name) => `/usr/bin/${name}`,
);
const quiet = ['no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run', 'disable-background-networking'];
const flags = [...quiet, 'disable-component-update', 'disable-sync'].map((flag) => `--${flag}`);

/** The system's browser. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? browsers.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('No Chromium is found: install it, or set CHROMIUM to its path.');
  return chromium.launch({ executablePath, headless: true, args: flags });
}

/** An opened page of the service. */
export interface Opened {
  readonly page: Page;
  /** What went wrong: errors of the page or its console, and requests that failed or left the service. */
  readonly faults: readonly string[];
}

/** Opens an address of the running service. */
export async function open(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const service = process.env['RAPPORTEUR_URL'];
  if (service === undefined) throw new Error('Set RAPPORTEUR_URL to the address of a running service.');
  const { origin } = new URL(service);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
  page.on('pageerror', (error) => void faults.push(error.message));
  page.on('requestfailed', (request) => {
    // Whoever leaves a page ends what it was asking.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) faults.push(`left: ${url.href}`);
  });
  await page.goto(`${origin}${path}`);
  return { page, faults };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds wrong with a page, one line a fault. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate<readonly string[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 160))))`,
  );
}

/** How much wider than its window the page is, in pixels. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** How far one can scroll beyond the end of a page, in whole pixels: beneath its footer, or beneath the window where it has none. */
export function beyondTheEnd(page: Page): Promise<number> {
  return page.evaluate<number>(`(() => {
    const footer = document.querySelector('footer')?.getBoundingClientRect().bottom;
    const end = footer === undefined ? innerHeight : footer + scrollY;
    return Math.max(0, Math.floor(document.documentElement.scrollHeight - Math.max(end, innerHeight)));
  })()`);
}

/**
 * Presses Tab until what has the focus is called so, by its label or else its text. Beyond the last thing of a page that is
 * still being filled nothing has the focus, and the next Tab begins anew.
 */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 200; steps += 1) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate<string>(`(() => {
      const focused = document.activeElement;
      return focused === document.body ? '' : focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    })()`);
    if (name.test(called.trim())) return;
  }
  throw new Error(`Tab never came to ${name}.`);
}

/** Waits until something holds; the page’s own rules forbid that it is asked from within. */
export async function until(holds: () => Promise<boolean>, patienceMs = 30_000): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Never came to hold: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
