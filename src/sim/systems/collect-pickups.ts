import { GADGETS } from '../../content/gadgets.ts';
import type { PickupId } from '../../content/pickups.ts';
import { MAX_BANDAGES, PICKUP_IDS } from '../../content/pickups.ts';
import { BOW } from '../../content/weapons.ts';
import { emit } from '../events.ts';
import type { GameState } from '../state.ts';
import { dropPickup } from './drop-pickup.ts';

const REACH = 0.75;

/** Walking over a thing takes it, if it is of use. Weapons are swapped by hand instead: see `useThings`. */
export function collectPickups(state: GameState): void {
  const { leader } = state;
  if (leader.mode === 'dead' || leader.mode === 'hidden' || leader.mode === 'downed') return;
  for (const pickup of state.pickups) {
    if (!pickup.alive) continue;
    const dx = pickup.x - leader.x;
    const dy = pickup.y - leader.y;
    if (dx * dx + dy * dy > REACH * REACH || pickup.item === 'bat' || pickup.item === 'mopSpear') continue;
    if (!takeItem(state, pickup.item, pickup.amount)) continue;
    pickup.alive = false;
    emit(
      state.events,
      'pickupTaken',
      pickup.x,
      pickup.y,
      0,
      0,
      PICKUP_IDS.indexOf(pickup.item),
      pickup.amount,
    );
  }
}

/** Puts a thing to its use. False if there is no room for it. */
export function takeItem(state: GameState, item: PickupId, amount: number): boolean {
  const { leader } = state;
  switch (item) {
    case 'arrow':
    case 'arrows':
    case 'archeryCase':
      if (item !== 'archeryCase' && leader.arrows >= BOW.maxArrows) return false;
      leader.arrows = Math.min(leader.arrows + amount, BOW.maxArrows);
      return true;
    case 'bandage':
      if (leader.bandages >= MAX_BANDAGES) return false;
      leader.bandages++;
      return true;
    case 'drink':
      if (leader.stamina > leader.maxStamina - 10) return false;
      leader.stamina = leader.maxStamina;
      return true;
    case 'extinguisher':
      if (leader.extinguisher >= GADGETS.extinguisher.maxUses) return false;
      leader.extinguisher = Math.min(leader.extinguisher + amount, GADGETS.extinguisher.maxUses);
      return true;
    case 'phone':
      if (leader.phoneAlarm >= GADGETS.phoneAlarm.maxUses) return false;
      leader.phoneAlarm += amount;
      return true;
    case 'fuse':
      return true;
    case 'bat':
    case 'mopSpear':
      if (leader.weapon === item) return false;
      dropPickup(state, leader.weapon, 1, leader.x, leader.y);
      leader.weapon = item;
      return true;
  }
}
