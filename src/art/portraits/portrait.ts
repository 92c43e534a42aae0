import type { RampId } from '../../content/palette.ts';
import type { Drawing } from '../drawing/drawing.ts';

/** Edge of a portrait in art pixels. */
export const PORTRAIT_SIZE = 128;

/** The moods of a portrait, in the order they stand side by side. */
export const MOODS = ['calm', 'hurt', 'fierce'] as const;

/** What somebody's face says. */
export type Mood = (typeof MOODS)[number];

/** One eye: its middle, its width, and its height when wide open. */
export interface EyeShape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly iris: RampId;
}

/** What makes a face this one. The head looks a little to the viewer's left; the light comes from there. */
export interface Face {
  readonly skin: RampId;
  /** Outline of the face from temple to chin, without the ear. */
  readonly outline: string;
  /** The eye farther from us, then the nearer one. */
  readonly eyes: readonly [EyeShape, EyeShape];
  /** How much the outer corners of the eyes stand above the inner ones, in pixels. */
  readonly tilt: number;
  readonly lashes: 'strong' | 'plain';
  readonly brow: { readonly ramp: RampId; readonly width: number; readonly above: number };
  /** Tip of the nose, its width at the wings, and how far above the tip its bridge begins. */
  readonly nose: { readonly x: number; readonly y: number; readonly width: number; readonly length: number };
  readonly mouth: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly full: boolean;
    /** How far the corners are raised when calm, in pixels. */
    readonly smile: number;
  };
  /** How much wider than a slender one the neck is on either side, in pixels. */
  readonly neck: number;
  /** Whether the near ear shows. */
  readonly ear: boolean;
  /** Lines beside nose and eyes, and stubble. */
  readonly aged?: true;
}

/** A lock or mass of hair: a filled outline, or a band that tapers along a path. */
export interface Hair {
  readonly path: string;
  /** Widths along the path; without them the path is an outline. */
  readonly widths?: readonly number[];
  /** Step where it is flat; 2 when not said. */
  readonly tone?: number;
}

/** Somebody to draw: what is behind the head, the face, the hair before it, and what lies on top. */
export interface Portrait {
  readonly hair: RampId;
  /** Hair behind neck and shoulders, drawn first. */
  readonly behind: readonly Hair[];
  /** Hair over the face, from the back to the front; it throws a shadow on the skin. */
  readonly before: readonly Hair[];
  /** Light and dark strands drawn into the hair: path, and steps brighter or darker. */
  readonly strands: readonly (readonly [path: string, steps: number])[];
  readonly face: Face;
  /** Shoulders and clothes; the neck is there already. */
  clothes(drawing: Drawing, mood: Mood): void;
  /** Glasses, plasters, blood: after the hair. */
  marks(drawing: Drawing, mood: Mood): void;
}
