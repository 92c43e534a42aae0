import { DIRECTIONS } from '../content/art.ts';
import {
  CAST,
  type CastAnimation,
  type CastLook,
  castFrame,
  HELD_LOOKS,
  HELD_TILTS,
  HELD_TURNS,
  type HeldLook,
  heldFrame,
} from '../content/cast.ts';
import { PALETTE_IDS, type PaletteId } from '../content/palette.ts';
import type { FrameTable } from './frame-table.ts';

/** Frame indices of one animation, in order direction · frames + frame. */
interface Strip {
  readonly frames: number;
  readonly indices: Uint16Array;
}

type BodyStrips = ReadonlyMap<CastAnimation, Strip>;

/** A look as far as its pages are there. */
interface LookFrames {
  /** By number of the body; undefined while its page is on the way. */
  readonly bodies: readonly (BodyStrips | undefined)[];
  /** Those that are there. */
  readonly present: readonly BodyStrips[];
  /** By number of the body: indices of PALETTE_IDS. */
  readonly palettes: readonly (readonly number[])[];
}

/** Whoever has no picture yet is drawn as this. */
const STAND_IN: CastLook = 'shambler';

/** Every body's frames by number, so that drawing a crowd builds no names. Looked up anew when pages have arrived. */
export class ActorFrames {
  private readonly table: FrameTable;
  private readonly looks = new Map<CastLook, LookFrames>();
  private readonly heldThings = new Map<HeldLook, Uint16Array>();
  private version = -1;

  constructor(table: FrameTable) {
    this.table = table;
    this.refresh();
  }

  /** Takes in what pages have brought since; cheap when none has come. */
  refresh(): void {
    if (this.version === this.table.version) return;
    this.version = this.table.version;
    for (const look of Object.keys(CAST) as CastLook[]) this.looks.set(look, this.read(look));
    for (const look of HELD_LOOKS) {
      const indices = Uint16Array.from({ length: HELD_TURNS * HELD_TILTS }, (_, at) =>
        this.table.indexOf(heldFrame(look, Math.floor(at / HELD_TILTS), at % HELD_TILTS)),
      );
      this.heldThings.set(look, indices);
    }
  }

  /** How many frames a look's animation has; 1 where it has none of that name. */
  count(look: CastLook, animation: CastAnimation): number {
    const animations: Partial<Record<CastAnimation, number>> = CAST[look].animations;
    return animations[animation] ?? 1;
  }

  /** The frame of a body; numbers wrap around; a body whose page is not there is drawn as one that is. */
  body(look: CastLook, variant: number, animation: CastAnimation, direction: number, frame: number): number {
    const own = this.looks.get(look)!;
    const known = own.present.length > 0 ? own : this.looks.get(STAND_IN)!;
    const strips =
      known.bodies[variant % known.bodies.length] ?? known.present[variant % known.present.length];
    const strip = strips?.get(animation) ?? strips?.get('idle');
    if (strip === undefined) return 0;
    return strip.indices[(direction & 7) * strip.frames + (frame % strip.frames)]!;
  }

  /** The palette a body wears, as an index of PALETTE_IDS. */
  palette(look: CastLook, variant: number): number {
    const { palettes } = this.looks.get(look)!;
    const own = palettes[variant % palettes.length]!;
    return own[(variant >> 3) % own.length]!;
  }

  /** What is held, turned and tilted so; 0 while its page is on the way. */
  held(look: HeldLook, turn: number, tilt: number): number {
    return this.heldThings.get(look)?.[turn * HELD_TILTS + tilt] ?? 0;
  }

  private read(look: CastLook): LookFrames {
    const bodies = CAST[look].bodies.map((_, body) => this.readBody(look, body));
    return {
      bodies,
      present: bodies.filter((strips) => strips !== undefined),
      palettes: CAST[look].bodies.map((palettes: readonly PaletteId[]) =>
        palettes.map((palette) => PALETTE_IDS.indexOf(palette)),
      ),
    };
  }

  private readBody(look: CastLook, body: number): BodyStrips | undefined {
    if (this.table.indexOf(castFrame(look, body, 'idle', 0, 0)) === 0) return undefined;
    const animations = Object.entries(CAST[look].animations) as [CastAnimation, number][];
    return new Map(
      animations.map(([animation, frames]) => [animation, this.readStrip(look, body, animation, frames)]),
    );
  }

  private readStrip(look: CastLook, body: number, animation: CastAnimation, frames: number): Strip {
    const indices = new Uint16Array(DIRECTIONS * frames);
    const { directions } = CAST[look];
    for (let direction = 0; direction < DIRECTIONS; direction++) {
      // West is east in a mirror where only the eastern side is drawn.
      const isMirrored = direction >= directions;
      const drawn = isMirrored ? DIRECTIONS - direction : direction;
      for (let frame = 0; frame < frames; frame++) {
        const index = this.table.indexOf(castFrame(look, body, animation, drawn, frame));
        indices[direction * frames + frame] = isMirrored ? this.table.mirrorOf(index) : index;
      }
    }
    return { frames, indices };
  }
}
