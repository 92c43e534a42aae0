import {
  ACTOR_LOOKS,
  type ActorAnimation,
  type ActorLook,
  actorFrame,
  DIRECTIONS,
  frameCount,
  isArmed,
  type SurvivorLook,
  WEAPON_LOOKS,
  type WeaponLook,
  weaponFrame,
} from '../content/art.ts';
import type { FrameTable } from './frame-table.ts';

/** Frame indices of one animation, in order direction · frames + frame. */
interface Strip {
  readonly frames: number;
  readonly indices: Uint16Array;
}

/** Every body's frames by number, so that drawing a crowd builds no names. */
export class ActorFrames {
  private readonly strips = new Map<string, Map<ActorAnimation, Strip>[]>();
  private readonly weapons = new Map<string, Map<ActorAnimation, Strip>>();

  constructor(table: FrameTable) {
    for (const look of Object.keys(ACTOR_LOOKS) as ActorLook[]) {
      const { variants, animations } = ACTOR_LOOKS[look];
      const names = Object.keys(animations) as ActorAnimation[];
      const bodies: Map<ActorAnimation, Strip>[] = [];
      for (let variant = 0; variant < variants; variant++) {
        bodies.push(
          new Map(
            names.map((name) => [
              name,
              strip(table, frameCount(look, name), (direction, frame) =>
                actorFrame(look, variant, name, direction, frame),
              ),
            ]),
          ),
        );
      }
      this.strips.set(look, bodies);
      if ('strike' in animations) this.addWeapons(table, look as SurvivorLook, names);
    }
  }

  /** How many frames a look's animation has; 1 where it has none of that name. */
  count(look: ActorLook, animation: ActorAnimation): number {
    return this.strips.get(look)?.[0]?.get(animation)?.frames ?? 1;
  }

  /** Whether a look has an animation of its own. */
  has(look: ActorLook, animation: ActorAnimation): boolean {
    return this.strips.get(look)?.[0]?.has(animation) ?? false;
  }

  /** The frame of a body; numbers wrap around, 0 (the missing frame) where there is no such animation. */
  body(
    look: ActorLook,
    variant: number,
    animation: ActorAnimation,
    direction: number,
    frame: number,
  ): number {
    const bodies = this.strips.get(look);
    if (bodies === undefined) return 0;
    return at(bodies[variant % bodies.length]!.get(animation), direction, frame);
  }

  /** The weapon in the hands of a survivor's frame, or -1 where there is nothing to draw. */
  weapon(
    look: ActorLook,
    weapon: WeaponLook,
    animation: ActorAnimation,
    direction: number,
    frame: number,
  ): number {
    const found = this.weapons.get(`${look}/${weapon}`)?.get(animation);
    return found === undefined ? -1 : at(found, direction, frame);
  }

  private addWeapons(table: FrameTable, look: SurvivorLook, names: readonly ActorAnimation[]): void {
    for (const weapon of WEAPON_LOOKS) {
      const held = new Map<ActorAnimation, Strip>();
      for (const name of names) {
        if (!isArmed(name)) continue;
        held.set(
          name,
          strip(table, frameCount(look, name), (direction, frame) =>
            weaponFrame(look, weapon, name, direction, frame),
          ),
        );
      }
      this.weapons.set(`${look}/${weapon}`, held);
    }
  }
}

function strip(
  table: FrameTable,
  frames: number,
  nameOf: (direction: number, frame: number) => string,
): Strip {
  const indices = new Uint16Array(DIRECTIONS * frames);
  for (let direction = 0; direction < DIRECTIONS; direction++) {
    for (let frame = 0; frame < frames; frame++) {
      indices[direction * frames + frame] = table.indexOf(nameOf(direction, frame));
    }
  }
  return { frames, indices };
}

function at(found: Strip | undefined, direction: number, frame: number): number {
  if (found === undefined) return 0;
  return found.indices[(direction & 7) * found.frames + (frame % found.frames)]!;
}
