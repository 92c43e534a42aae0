const held = new Set<string>();

/** Watches which keys and fingers are down anywhere in the window, so that a screen can wait until all are lifted. */
export function watchHands(target: Window): void {
  const options = { capture: true, passive: true } as const;
  target.addEventListener('keydown', (event) => held.add(event.code), options);
  target.addEventListener('keyup', (event) => held.delete(event.code), options);
  target.addEventListener('pointerdown', (event) => held.add(`pointer${event.pointerId}`), options);
  for (const name of ['pointerup', 'pointercancel'] as const) {
    target.addEventListener(name, (event) => held.delete(`pointer${event.pointerId}`), options);
  }
  target.addEventListener('blur', () => held.clear(), options);
}

/** Nothing is pressed. */
export function handsAreOff(): boolean {
  return held.size === 0;
}
