import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Response,
} from 'playwright-core';
import { type GameServer, serveGame } from './game-server.ts';

/** Software rendering, so that a machine without a graphics card draws the same. */
const CHROMIUM_WORDS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** A small and coarse window: what costs time here is filling pixels without a graphics card. */
const SMALL_WINDOW = { viewport: { width: 640, height: 360 }, deviceScaleFactor: 0.5 };

/** The longest that anything may take to appear, on a machine that is busy with other things. */
const LOADING_MS = 60_000;

/** A person in front of the built game: a page in a real browser, and everything it complained about. */
export interface Player {
  readonly page: Page;
  /** Console errors, uncaught errors, refusals of the page's policy, failed requests. */
  readonly complaints: readonly string[];
  /** Every answer the page got. */
  readonly responses: readonly Response[];
}

/** The game served, and a browser to play it in; stop both after the tests. */
export class Table {
  private readonly browser: Browser;
  private readonly server: GameServer;

  private constructor(browser: Browser, server: GameServer) {
    this.browser = browser;
    this.server = server;
  }

  /** Starts both. `words` are added to the browser's command line. */
  static async lay(...words: readonly string[]): Promise<Table> {
    const server = await serveGame();
    const executablePath = process.env['CHROMIUM'] || '/usr/bin/chromium';
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_WORDS, ...words] });
    return new Table(browser, server);
  }

  /** Opens the game at an address below it, e.g. "?lab", as a new person with nothing saved. English unless told. */
  async seat(path = '', options: BrowserContextOptions = {}): Promise<Player> {
    const context = await this.browser.newContext({ ...SMALL_WINDOW, locale: 'en-US', ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    const responses: Response[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) =>
      complaints.push(`${request.url()}: ${request.failure()?.errorText}`),
    );
    page.on('response', (response) => responses.push(response));
    await page.goto(this.server.address + path);
    return { page, complaints, responses };
  }

  /** The address of the game, with a slash at its end. */
  get address(): string {
    return this.server.address;
  }

  /** Ends the browser and the server. */
  async clear(): Promise<void> {
    await this.browser.close();
    this.server.stop();
  }
}

/** Waits until one of these screens of the interface is shown, by their names in `AppModel.screen`. */
export async function waitForScreen(page: Page, ...screens: readonly string[]): Promise<void> {
  const anyOf = screens.map((screen) => `#ui[data-screen="${screen}"]`).join(', ');
  await page.locator(anyOf).waitFor({ state: 'attached', timeout: LOADING_MS });
}

/** The name of the screen that is shown. */
export async function screenOf(page: Page): Promise<string | null> {
  return page.locator('#ui').getAttribute('data-screen');
}

/** Presses Enter on the button a screen offers first, once it has the focus: the way through the game by keyboard. */
export async function pressFirst(page: Page, screen: string): Promise<void> {
  await page.locator(`.screen-${screen} [data-first]:focus`).waitFor({ timeout: LOADING_MS });
  await page.keyboard.press('Enter');
}
