import type { SurvivorId } from '../src/content/survivors.ts';
import type { ZombieKindId } from '../src/content/zombies.ts';
import { createGame } from '../src/sim/create-game.ts';
import type { EventName, GameEvent } from '../src/sim/events.ts';
import type { Gait, TickInput } from '../src/sim/input.ts';
import { BUTTONS, type ButtonId, idleInput, moveByte } from '../src/sim/input.ts';
import type { GameState } from '../src/sim/state.ts';
import { step } from '../src/sim/step.ts';
import { spawnZombie } from '../src/sim/systems/spawn-zombie.ts';
import { findZombie } from '../src/sim/world/zombie-arrays.ts';
import { drawDarkMap, drawMap } from './map-drawing.ts';

/** What one does in a scene, tick after tick. */
export interface Hands {
  readonly move?: { readonly gait: Gait; readonly angle: number };
  readonly hold?: readonly ButtonId[];
  /** 256 steps; turns manual aim on. */
  readonly aim?: number;
  readonly choice?: number;
}

/** A small drawn scene without a director: nobody comes but those placed. */
export class Scene {
  readonly state: GameState;
  /** Every event so far, copied. */
  readonly happened: GameEvent[] = [];

  constructor(state: GameState) {
    this.state = state;
  }

  /** Puts one of the dead at the middle of a tile; returns its serial. `facing` in 256 steps. */
  put(kind: ZombieKindId, x: number, y: number, facing = 0): number {
    const slot = spawnZombie(this.state, kind, x + 0.5, y + 0.5, true);
    this.state.zombies.facing[slot] = facing;
    return this.state.zombies.serial[slot]!;
  }

  /** Plays `ticks` ticks with the same hands. */
  run(ticks: number, hands: Hands = {}): void {
    for (let n = 0; n < ticks; n++) {
      this.state.director.bodies = 0;
      this.state.director.specials = 0;
      const events = step(this.state, inputOf(hands));
      for (let i = 0; i < events.count; i++) this.happened.push({ ...events.list[i]! });
    }
  }

  /** Plays until something has happened, at most `most` ticks; the ticks it took, or -1. */
  runUntil(name: EventName, most: number, hands: Hands = {}): number {
    for (let n = 1; n <= most; n++) {
      const before = this.happened.length;
      this.run(1, hands);
      if (this.happened.slice(before).some((event) => event.name === name)) return n;
    }
    return -1;
  }

  /** How often something has happened. */
  count(name: EventName): number {
    return this.happened.filter((event) => event.name === name).length;
  }

  /** Slot of a body, -1 when it is gone. */
  slot(serial: number): number {
    return findZombie(this.state.zombies, serial);
  }
}

function inputOf(hands: Hands): TickInput {
  const input = idleInput();
  if (hands.move !== undefined) input.move = moveByte(hands.move.gait, hands.move.angle);
  for (const button of hands.hold ?? []) input.buttons |= BUTTONS[button];
  if (hands.aim !== undefined) {
    input.aim = hands.aim;
    input.buttons |= BUTTONS.manualAim;
  }
  input.choice = hands.choice ?? 0;
  return input;
}

/** A lit scene from a drawing (see `drawMap`), empty of the dead. */
export function scene(...rows: string[]): Scene {
  return sceneOf(rows, 'onjo', false);
}

/** The same in the dark. */
export function darkScene(...rows: string[]): Scene {
  return sceneOf(rows, 'onjo', true);
}

/** The same with another leader. */
export function sceneWith(leader: SurvivorId, ...rows: string[]): Scene {
  return sceneOf(rows, leader, false);
}

function sceneOf(rows: readonly string[], leader: SurvivorId, dark: boolean): Scene {
  const map = dark ? drawDarkMap(...rows) : drawMap(...rows);
  const state = createGame({ place: 'school', map, leader, seed: 1, zombieCapacity: 256 });
  state.zombies.count = 0;
  return new Scene(state);
}
