import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { LabError } from '../lab-error.ts';
import type { Chase } from './chase.ts';
import type { Side } from './rounds.ts';

const EXECUTABLES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A headless Chromium with the benchmark's page in it. */
export interface ChromiumBench {
  /** Both contenders of the page, for the chase as it is `tick` ticks after its start. */
  sides(chase: Chase, tick: number): Promise<Readonly<Record<'game' | 'phaser', Side>>>;
  close(): Promise<void>;
}

/** Starts Chromium and bundles the page. Throws a LabError when there is no Chromium. */
export async function openChromium(): Promise<ChromiumBench> {
  const script = await bundleScript('browser-page.ts');
  const browser = await launchChromium();
  return {
    async sides(chase, tick) {
      const page = await freshPage(browser, script);
      const metrics = await page.context().newCDPSession(page);
      // Metrics in CPU time of the page's main thread: neither other processes nor the compositor count.
      await metrics.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.evaluate(({ tick, x, y }) => window.benchPage.prepare(tick, x, y), {
        tick,
        x: [...chase.x],
        y: [...chase.y],
      });
      return { game: sideOf(page, metrics, 'game'), phaser: sideOf(page, metrics, 'phaser') };
    },
    close: () => browser.close(),
  };
}

function sideOf(page: Page, metrics: CDPSession, contender: 'game' | 'phaser'): Side {
  return {
    async run(fromTick, ticks) {
      const before = await commandMs(metrics);
      await page.evaluate(([name, from, count]) => window.benchPage.run(name, from, count), [
        contender,
        fromTick,
        ticks,
      ] as const);
      return (await commandMs(metrics)) - before;
    },
  };
}

/** Main-thread CPU milliseconds spent so far on what the inspector asked the page to do: on our `evaluate` calls. */
async function commandMs(metrics: CDPSession): Promise<number> {
  const answer = await metrics.send('Performance.getMetrics');
  const metric = answer.metrics.find(({ name }) => name === 'DevToolsCommandDuration');
  if (metric === undefined) throw new LabError('This Chromium does not report CPU time; a newer one does.');
  return metric.value * 1000;
}

async function freshPage(browser: Browser, script: string): Promise<Page> {
  for (const context of browser.contexts()) await context.close();
  const page = await (await browser.newContext()).newPage();
  await page.addScriptTag({ content: script });
  return page;
}

/** A script of this folder and all it imports as one text, to be run in a page. */
export async function bundleScript(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(name, import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('Vite has built nothing.');
  return output.output[0].code;
}

/** Starts a headless Chromium, with more switches than usual. Throws a LabError when there is none. */
export async function launchChromium(...switches: readonly string[]): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? findOnPath(EXECUTABLES);
  if (executablePath === undefined) {
    throw new LabError('No Chromium found to run Phaser in: install one, or name it: CHROMIUM=/path.');
  }
  try {
    return await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        ...switches,
      ],
    });
  } catch {
    throw new LabError(`"${executablePath}" does not start as a headless Chromium.`);
  }
}

function findOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}
