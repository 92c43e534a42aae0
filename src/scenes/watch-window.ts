/** What can happen to the window around the game. */
export interface WindowEvents {
  /** Another window has the keyboard. */
  blurred(): void;
  /** The page cannot be seen. */
  hidden(): void;
  /** The page can be seen again. */
  shown(): void;
  /** A key, a finger or a button went down: the moment in which a browser lets sound begin. */
  gesture(): void;
  /** Something was thrown and caught nowhere. */
  failed(thrown: unknown): void;
}

/** Listens to the window for as long as the page lives. */
export function watchWindow(events: WindowEvents): void {
  window.addEventListener('blur', () => events.blurred());
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) events.hidden();
    else events.shown();
  });
  for (const name of ['pointerdown', 'pointerup', 'keydown', 'touchend'] as const) {
    window.addEventListener(name, () => events.gesture(), { capture: true, passive: true });
  }
  window.addEventListener('error', (event) => {
    // A ResizeObserver that needs a second frame reports that as an error without an object; it is none.
    // Nor do scripts that a browser extension has put into the page end anybody's run.
    const isOurs = event.filename === '' || event.filename.startsWith(window.location.origin);
    if (isOurs && event.error !== null && event.error !== undefined) events.failed(event.error);
  });
  window.addEventListener('unhandledrejection', (event) => events.failed(event.reason));
}
