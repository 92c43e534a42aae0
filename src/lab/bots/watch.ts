import type { GameState, ReadOnly } from '../../sim/state.ts';

/** One of the dead as somebody remembers it. Tiles; `distance` is the straight one. */
export interface Threat {
  readonly serial: number;
  kind: number;
  mode: number;
  x: number;
  y: number;
  distance: number;
  /** Ticks since it was last seen: 0 is now. */
  age: number;
}

/** Ticks after which somebody no longer counts on one of the dead being where it was. */
const REMEMBERED_TICKS = 150;

/** Eyes and a short memory: whom the leader sees, and whom it saw a moment ago, nearest first. */
export function createWatch(): (state: ReadOnly<GameState>) => readonly Threat[] {
  const known = new Map<number, Threat>();
  return (state) => {
    const { zombies, leader } = state;
    for (const threat of known.values()) threat.age++;
    for (let i = 0; i < zombies.count; i++) {
      if (zombies.seen[i] === 0) continue;
      const serial = zombies.serial[i]!;
      let threat = known.get(serial);
      if (threat === undefined) {
        threat = { serial, kind: 0, mode: 0, x: 0, y: 0, distance: 0, age: 0 };
        known.set(serial, threat);
      }
      threat.kind = zombies.kind[i]!;
      threat.mode = zombies.mode[i]!;
      threat.x = zombies.x[i]!;
      threat.y = zombies.y[i]!;
      threat.age = 0;
    }
    for (const threat of known.values()) {
      const dx = threat.x - leader.x;
      const dy = threat.y - leader.y;
      threat.distance = Math.sqrt(dx * dx + dy * dy);
      // Who was near and is not seen there any more has died or moved on.
      if (threat.age > REMEMBERED_TICKS || (threat.age > 6 && threat.distance < 2.5))
        known.delete(threat.serial);
    }
    return [...known.values()].sort((a, b) => a.distance - b.distance || a.serial - b.serial);
  };
}
