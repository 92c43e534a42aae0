/** Whether a pointer is over the world and not over something of the interface that can be pressed. */
export function isOverWorld(target: EventTarget | null): boolean {
  return !(target instanceof Element) || target.closest('button, a, input, select, label, dialog') === null;
}
