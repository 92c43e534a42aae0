import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';
import type { FrameClock } from './frame-clock.ts';
import { bundleScript, launchChromium } from './in-chromium.ts';
import { median } from './rounds.ts';

/** As much slower than this machine as a cheap phone is said to be. */
const THROTTLE = 6;
const BODIES = 300;
/** Frames until the engine has compiled what runs hot. */
const WARM_UP_FRAMES = 240;

/** WebGL that draws nothing: what it takes to say what to draw is measured, not a software card on the same cores. */
const NO_CARD = ['--use-angle=null', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

/** What a frame of the game costs, and what it makes the graphics card do. */
export interface PictureReport {
  readonly bodies: number;
  readonly throttledTimes: number;
  /** Milliseconds of script a frame, simulation, view and all else, with this machine's own speed. */
  readonly unthrottledMsMedian: number;
  /** The same throttled: the middle frame, and the quickest tenth, which other work on the machine disturbs least. */
  readonly scriptMsMedian: number;
  readonly scriptMsQuickest: number;
  readonly drawCalls: number;
  readonly quads: number;
  readonly texturesBefore: number;
  readonly texturesAfter: number;
}

/** What the bench uses of the page: the game's own lab hook, and our clock. */
interface BenchedWindow {
  readonly lab: {
    start(options: { readonly seed: number }): Promise<unknown>;
    crowd(count: number): void;
    step(ticks: number): void;
    resume(): void;
  };
  readonly frameClock: FrameClock;
}

/** Builds the game, opens it in Chromium, fills the view with the dead and turns the clock by hand. */
export async function measurePicture(frames: number): Promise<PictureReport> {
  const folder = await mkdtemp(join(tmpdir(), 'last-bell-bench-'));
  const outDir = join(folder, 'dist');
  await build({ logLevel: 'error', build: { outDir } });
  const server = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const browser = await launchChromium(...NO_CARD);
  try {
    const page = await (await browser.newContext({ viewport: { width: 640, height: 360 } })).newPage();
    await page.addInitScript({ content: await bundleScript('frame-clock.ts') });
    await page.goto(`${server.resolvedUrls!.local[0]!}?lab`);
    return await measure(page, frames);
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(page: Page, frames: number): Promise<PictureReport> {
  await page.waitForFunction('window.lab !== undefined');
  await page.evaluate(async (bodies) => {
    const { lab, frameClock } = window as unknown as BenchedWindow;
    await lab.start({ seed: 3 });
    lab.crowd(bodies);
    lab.step(40);
    frameClock.take();
    lab.resume();
  }, BODIES);
  const ownSpeed = await turn(page, WARM_UP_FRAMES + frames);
  const texturesBefore = (await countsOf(page)).textures;
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const samples = await turn(page, frames);
  const { drawCalls, mostQuads, textures } = await countsOf(page);
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    bodies: BODIES,
    throttledTimes: THROTTLE,
    unthrottledMsMedian: rounded(median(ownSpeed.slice(WARM_UP_FRAMES))),
    scriptMsMedian: rounded(median(samples)),
    scriptMsQuickest: rounded(sorted[Math.floor(sorted.length / 10)]!),
    drawCalls,
    quads: mostQuads,
    texturesBefore,
    texturesAfter: textures,
  };
}

/** Milliseconds of each of so many frames. */
function turn(page: Page, frames: number): Promise<number[]> {
  return page.evaluate((count) => Array.from({ length: count }, () => window.frameClock.turn()), frames);
}

function countsOf(page: Page): Promise<ReturnType<FrameClock['counts']>> {
  return page.evaluate(() => window.frameClock.counts());
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
