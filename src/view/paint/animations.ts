import type { ActorAnimation } from '../../content/art.ts';
import { DEAD_KEYFRAMES, HULKING_KEYFRAMES } from './keyframes-dead.ts';
import { LIVING_KEYFRAMES } from './keyframes-living.ts';
import { POSTURES, type Pose, type PoseChange, type PostureId, stepPose } from './pose.ts';

/** Gaits per posture: degrees a thigh swings, degrees an arm swings, metres the hips bob. */
const GAITS: Record<
  PostureId,
  { walk: readonly [number, number, number]; run: readonly [number, number, number] }
> = {
  living: { walk: [26, 20, 0.03], run: [46, 42, 0.05] },
  shuffling: { walk: [22, 8, 0.04], run: [34, 10, 0.05] },
  leaning: { walk: [26, 18, 0.03], run: [50, 50, 0.06] },
  groping: { walk: [20, 12, 0.02], run: [40, 24, 0.05] },
  swaying: { walk: [20, 10, 0.03], run: [34, 20, 0.04] },
  hulking: { walk: [24, 26, 0.05], run: [34, 34, 0.06] },
};

/** The pose of one frame of an animation in a posture. */
export function poseOf(posture: PostureId, animation: ActorAnimation, frame: number, frames: number): Pose {
  const pose = POSTURES[posture];
  if (animation === 'walk' || animation === 'run') {
    const [stride, armSwing, bob] = GAITS[posture][animation];
    const hurry: PoseChange =
      animation === 'run' ? { lean: pose.lean + 12, nod: pose.nod - 10, elbowLeft: 74 } : {};
    const hurried = { ...pose, ...hurry };
    return { ...hurried, ...stepPose(hurried, (frame + 0.5) / frames, stride, armSwing, bob) };
  }
  const own = posture === 'hulking' ? HULKING_KEYFRAMES[animation] : undefined;
  const keyframes = own ?? (posture === 'living' ? LIVING_KEYFRAMES : DEAD_KEYFRAMES)[animation];
  return { ...pose, ...keyframes?.[frame] };
}
