import type { CDPSession, Locator, Page } from 'playwright-core';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger on the glass: real touch events, as the browser gets them from a phone. */
export class Finger {
  private readonly glass: CDPSession;

  private constructor(glass: CDPSession) {
    this.glass = glass;
  }

  /** A finger over a page that has touch. */
  static async over(page: Page): Promise<Finger> {
    return new Finger(await page.context().newCDPSession(page));
  }

  /** Touches the middle of something, once it is there. */
  async tap(locator: Locator): Promise<void> {
    await locator.scrollIntoViewIfNeeded();
    const box = await locator.boundingBox();
    if (box === null) throw new Error('There is nothing to tap.');
    await this.down({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    await this.up();
  }

  /** Lands on the glass. */
  async down(point: Point): Promise<void> {
    await this.glass.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  }

  /** Slides, staying down. */
  async move(point: Point): Promise<void> {
    await this.glass.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  }

  /** Lifts. */
  async up(): Promise<void> {
    await this.glass.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
}
