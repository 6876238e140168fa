/** The report in a real browser. Debian: `apt-get install chromium`; any other: set CHROMIUM to its path. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { full, hostile, written } from '../formats/sample.js';

const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']
  .find((path) => path !== undefined && existsSync(path));

describe.skipIf(executablePath === undefined)(`in Chromium${executablePath ? '' : ' (skipped: no Chromium is installed here)'}`, { timeout: 120_000 }, () => {
  let browser: Browser | undefined;
  let folder = '';

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] });
    folder = mkdtempSync(join(tmpdir(), 'iran-news-report-'));
    // A browser on a busy machine takes its time to start.
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The page, and all it complained of: refused styles and scripts, errors, requests, dialogs. */
  async function open(html: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<{ page: Page; complaints: string[] }> {
    const file = join(folder, 'report.html');
    writeFileSync(file, html);
    const page = await browser!.newPage(options);
    page.setDefaultTimeout(20_000);
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) complaints.push(`request: ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    return { page, complaints };
  }

  const entries = (): ReturnType<typeof full>[] => ['Laleh Mirzadeh', 'Kian Forouzesh', 'Laleh Mirzadeh'].map((name, i) => {
    const entry = full();
    entry.article.quotes[0]!.speaker!.name = name;
    entry.article.date!.iso = `2022-02-0${i + 3}`;
    return entry;
  });

  const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
    page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`);

  it('opens in quiet: no refused style or script, no request, no error', async () => {
    for (const html of [await written('html', [full()]), await written('html', entries())]) {
      const { page, complaints } = await open(html);
      expect(complaints).toEqual([]);
      expect(await styleOf(page, '.speech', 'textDecorationLine')).toBe('underline');
      await page.close();
    }
  });

  it('shows hostile text and runs none of it', async () => {
    const { page, complaints } = await open(await written('html', [hostile(), hostile()]));
    await page.locator('#filter').fill('<img');
    expect(complaints).toEqual([]);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('img, iframe, object, embed, link, base, form').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('<img src=x onerror=alert(1)>');
    await page.close();
  });

  it('filters by typing, counts again, and clears with Escape', async () => {
    const { page } = await open(await written('html', entries()));
    const shown = (): Promise<number> => page.locator('main > article:visible').count();
    await page.keyboard.press('/');
    await page.keyboard.type('forouzesh');
    expect(await shown()).toBe(1);
    expect(await page.locator('.voices li:visible').allInnerTexts()).toEqual([expect.stringContaining('Kian Forouzesh')]);
    expect(await page.locator('#found').innerText()).toBe('1 article');
    await page.keyboard.press('Escape');
    expect(await shown()).toBe(3);
    await page.getByRole('button', { name: 'Laleh Mirzadeh' }).click();
    expect(await shown()).toBe(2);
    expect(await page.locator('#found').innerText()).toBe('2 articles: Laleh Mirzadeh');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: '4 February 2022: 1 article' }).dispatchEvent('click');
    expect(await shown()).toBe(1);
    await page.close();
  });

  it('goes from quote to its words, by link and by key', async () => {
    const { page } = await open(await written('html', [full()]));
    await page.keyboard.press('j');
    // Asked of the page: what the driver knows of its address comes a moment later.
    expect(await page.evaluate('location.hash')).toBe('#a1-q1');
    await page.evaluate('location.hash = ""');
    await page.locator('.said a').click();
    expect(await page.locator('.speech:target').innerText()).toBe('We 😀 agree,');
    await page.close();
  });

  it('lights up all words of the speaker under the pointer, and no others', async () => {
    const { page } = await open(await written('html', entries()));
    await page.locator('#a1 .said').hover();
    expect(await page.locator('main .lit').count()).toBe(await page.locator('main [data-voice="' + await page.locator('#a1 .said').getAttribute('data-voice') + '"]').count());
    await page.locator('#a2 h2').hover();
    expect(await page.locator('.lit').count()).toBe(0);
    await page.close();
  });

  it('hides a mark by its legend, without a script', async () => {
    const { page } = await open(await written('html', [full()]), { javaScriptEnabled: false });
    const underline = (): Promise<string> => styleOf(page, '.text .source', 'textDecorationLine');
    expect(await underline()).toBe('underline');
    await page.getByLabel('Speaker in text').uncheck();
    expect(await underline()).toBe('none');
    await page.close();
  });

  it.each([['light', 320], ['dark', 320], ['light', 1400]] as const)('fits a %s window of %i pixels', async (colorScheme, width) => {
    const { page } = await open(await written('html', entries()), { colorScheme, viewport: { width, height: 700 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const [ink, paper] = [await styleOf(page, 'body', 'color'), await styleOf(page, 'body', 'backgroundColor')];
    const sum = (color: string): number => color.match(/\d+/g)!.slice(0, 3).reduce((total, part) => total + Number(part), 0);
    expect(sum(paper) > sum(ink)).toBe(colorScheme === 'light');
    await page.close();
  });

  it('prints the text without its tools', async () => {
    const { page } = await open(await written('html', entries()));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.tools').isVisible()).toBe(false);
    expect(await page.locator('main > article').last().isVisible()).toBe(true);
    await page.close();
  });
});
