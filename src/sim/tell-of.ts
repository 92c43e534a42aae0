import type { EventName } from './events.ts';
import type { GameState } from './state.ts';

/**
 * Notes what happened to one of the dead (slot `i`): its place, serial and kind come from the arrays. Inside the loops
 * over the horde this is the way to emit, since doubles handed on as arguments would be boxed.
 */
export function tellOf(state: GameState, name: EventName, i: number, angle: number, value: number): void {
  const { events, zombies } = state;
  if (events.count >= events.list.length) return;
  const event = events.list[events.count]!;
  events.count++;
  event.name = name;
  event.x = zombies.x[i]!;
  event.y = zombies.y[i]!;
  event.angle = angle;
  event.id = zombies.serial[i]!;
  event.kind = zombies.kind[i]!;
  event.value = value;
}
