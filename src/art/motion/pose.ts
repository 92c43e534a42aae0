/**
 * How a body holds itself: degrees, and metres where said. Left and right are the body's own. Forward swings, bent
 * knees and elbows are positive; a nod back is negative.
 */
export interface Pose {
  /** Hips above their standing height, metres. */
  readonly hip: number;
  /** The whole body, metres: up, forward, to its left. */
  readonly lift: number;
  readonly shift: number;
  readonly side: number;
  /** The whole body: fallen on its face (90) or its back (−90), rolled to its left, turned. */
  readonly fall: number;
  readonly tumble: number;
  readonly turn: number;
  /** The spine: forward, twisted to the left, bent to the left. The pelvis takes a part of these. */
  readonly lean: number;
  readonly twist: number;
  readonly roll: number;
  /** The pelvis alone, turned about the upright. */
  readonly hipTurn: number;
  readonly nod: number;
  readonly headTurn: number;
  readonly headRoll: number;
  /** Arms: forward, outward; elbows; hands turned about the forearm's end. */
  readonly armLeft: number;
  readonly outLeft: number;
  readonly elbowLeft: number;
  readonly armRight: number;
  readonly outRight: number;
  readonly elbowRight: number;
  /** Elbows bent inward, across the body, instead of forward. */
  readonly crossLeft: number;
  readonly crossRight: number;
  /** How much longer the right arm's lower half is for the one frame of a blow, as a share. */
  readonly stretch: number;
  /** Where what the right hand holds points: degrees to the left of ahead, and above the level. */
  readonly aimTurn: number;
  readonly aimUp: number;
  /** Thighs forward and outward, knees; feet follow unless set. */
  readonly legLeft: number;
  readonly spreadLeft: number;
  readonly kneeLeft: number;
  readonly footLeft?: number;
  readonly legRight: number;
  readonly spreadRight: number;
  readonly kneeRight: number;
  readonly footRight?: number;
  /** How far hanging hair and hems lag behind, pitched back. */
  readonly trail: number;
  /** 0 closed .. 1 wide open; a model with a jaw shows it. */
  readonly mouth: number;
}

/** What differs from a pose. */
export type PoseChange = Partial<Pose>;

/** Upright, arms hanging, head tilted back so that a face shows from above. */
export const STANDING: Pose = {
  hip: -0.03,
  lift: 0,
  shift: 0,
  side: 0,
  fall: 0,
  tumble: 0,
  turn: 0,
  lean: 6,
  twist: 6,
  roll: 0,
  hipTurn: 0,
  nod: -25,
  headTurn: 0,
  headRoll: 0,
  armLeft: 10,
  outLeft: 10,
  elbowLeft: 34,
  armRight: 30,
  outRight: 14,
  elbowRight: 62,
  crossLeft: 0,
  crossRight: 0,
  stretch: 0,
  aimTurn: 0,
  aimUp: -45,
  legLeft: 8,
  spreadLeft: 2,
  kneeLeft: 12,
  legRight: -10,
  spreadRight: 2,
  kneeRight: 12,
  trail: 0,
  mouth: 0,
};

/** Values at times 0..1; between them it eases in and out (½ − ½ cos πx). */
export type Track = readonly (readonly [time: number, value: number])[];

/** The value of a track at a time. */
export function trackAt(track: Track, time: number): number {
  let before = track[0]!;
  for (const key of track) {
    if (key[0] >= time) {
      const span = key[0] - before[0];
      if (span <= 0) return key[1];
      const share = 0.5 - 0.5 * Math.cos((Math.PI * (time - before[0])) / span);
      return before[1] + (key[1] - before[1]) * share;
    }
    before = key;
  }
  return before[1];
}

/** Tracks for some channels of a pose. */
export type Tracks = { readonly [Channel in keyof Pose]?: Track };

/** A pose with the channels of some tracks at a time. */
export function poseAt(pose: Pose, tracks: Tracks, time: number): Pose {
  const change: Record<string, number> = {};
  for (const [channel, track] of Object.entries(tracks)) change[channel] = trackAt(track, time);
  return { ...pose, ...(change as PoseChange) };
}
