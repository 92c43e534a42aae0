import type { Navigation } from './app-model.ts';

type Direction = Exclude<Navigation, 'accept' | 'back'>;

const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), a[href]';

/** The part of the page that takes focus now: the open dialog, else the screen. */
export function focusScope(root: ParentNode): Element | undefined {
  return root.querySelector('dialog[open]') ?? root.querySelector('[data-screen]') ?? undefined;
}

/** The control a screen starts on: the one marked `data-first`, else the first. */
export function focusFirst(scope: Element | undefined): void {
  const first =
    scope?.querySelector<HTMLElement>('[data-first]') ?? scope?.querySelector<HTMLElement>(FOCUSABLE);
  first?.focus({ preventScroll: true });
}

function centreOf(element: Element): { x: number; y: number } {
  const box = element.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** Nearest control in a direction: distance along it counts once, distance aside twice and a half. */
function nearestInDirection(
  from: Element,
  all: readonly HTMLElement[],
  direction: Direction,
): HTMLElement | undefined {
  const start = centreOf(from);
  let best: HTMLElement | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of all) {
    if (candidate === from) continue;
    const { x, y } = centreOf(candidate);
    const along = { left: start.x - x, right: x - start.x, up: start.y - y, down: y - start.y }[direction];
    const aside =
      direction === 'left' || direction === 'right' ? Math.abs(y - start.y) : Math.abs(x - start.x);
    if (along < 4) continue;
    const cost = along + aside * 2.5;
    if (cost < bestCost) {
      bestCost = cost;
      best = candidate;
    }
  }
  return best;
}

function nudge(slider: HTMLInputElement, direction: 'left' | 'right'): void {
  if (direction === 'left') slider.stepDown();
  else slider.stepUp();
  slider.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Moves the focus one step inside a scope; left and right turn a slider that has it. */
export function moveFocus(scope: Element, direction: Direction): void {
  const all = [...scope.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (control) => control.offsetParent !== null,
  );
  const from = document.activeElement;
  if (from === null || !scope.contains(from)) {
    focusFirst(scope);
    return;
  }
  if (
    from instanceof HTMLInputElement &&
    from.type === 'range' &&
    (direction === 'left' || direction === 'right')
  ) {
    nudge(from, direction);
    return;
  }
  nearestInDirection(from, all, direction)?.focus();
}
