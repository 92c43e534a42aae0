/** Art pixels a metre of ground takes, east to west and north to south alike. */
export const GROUND_PIXELS = 32;

/** The camera looks down at 50°, with the ground stretched square again: a metre up takes 32 · cot 50° pixels. */
export const HEIGHT_PIXELS = 26.851;

/** How much a metre up brings a point nearer to the eye: the sine of 50°. */
export const NEARER_UP = 0.76604;
/** The same of a metre south: the cosine of 50°. */
export const NEARER_SOUTH = 0.64279;

/** Directions a body turns in; direction d is drawn with the model turned by d · 45°, 0 looks south, 2 east. */
export const TURN_DEGREES = 45;

/** The field a model is drawn into: size and foot point in pixels, and pixels a metre (32 but for portraits). */
export interface Field {
  readonly width: number;
  readonly height: number;
  readonly anchorX: number;
  readonly anchorY: number;
  readonly pixelsPerMetre?: number;
}
