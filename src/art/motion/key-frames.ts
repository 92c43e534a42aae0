import type { Pose, PoseChange } from './pose.ts';

/** What happens once, drawn frame by frame: for each channel its value in every frame. */
export type KeyFrames = { readonly [Channel in keyof Pose]?: readonly number[] };

/** A pose with the channels of a frame. */
export function atKeyFrame(pose: Pose, frames: KeyFrames, frame: number): Pose {
  const change: Record<string, number> = {};
  for (const [channel, values] of Object.entries(frames)) change[channel] = values[frame]!;
  return { ...pose, ...(change as PoseChange) };
}
