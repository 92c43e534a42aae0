import type { PickupId } from '../../content/pickups.ts';
import { PICKUP_IDS } from '../../content/pickups.ts';
import { emit } from '../events.ts';
import type { GameState } from '../state.ts';

/** Lays something on the floor; when every slot is taken, a spent arrow makes room, else nothing happens. */
export function dropPickup(state: GameState, item: PickupId, amount: number, x: number, y: number): void {
  const slot =
    state.pickups.find((pickup) => !pickup.alive) ?? state.pickups.find((pickup) => pickup.item === 'arrow');
  if (slot === undefined) return;
  slot.alive = true;
  slot.item = item;
  slot.amount = amount;
  slot.x = x;
  slot.y = y;
  emit(state.events, 'pickupDropped', x, y, 0, 0, PICKUP_IDS.indexOf(item), amount);
}
