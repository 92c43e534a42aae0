import { type Pose, STANDING } from './pose.ts';

/** Lengths of thigh and shin in metres. */
export interface Legs {
  readonly thigh: number;
  readonly shin: number;
}

/** How much of the lean the pelvis, and with it the legs, takes; as `strike` has it. */
const PELVIS_LEAN = 0.25;
const RADIANS = Math.PI / 180;

/** How far below the hips the lower knee or ankle is, in metres. */
function reach(pose: Pose, legs: Legs): number {
  const down = (leg: number, knee: number, spread: number): number => {
    const thigh = (leg - pose.lean * PELVIS_LEAN) * RADIANS;
    const toKnee = legs.thigh * Math.cos(thigh);
    const toAnkle = toKnee + legs.shin * Math.cos(thigh - knee * RADIANS);
    return Math.max(toKnee, toAnkle) * Math.cos(spread * RADIANS);
  };
  return Math.max(
    down(pose.legLeft, pose.kneeLeft, pose.spreadLeft),
    down(pose.legRight, pose.kneeRight, pose.spreadRight),
  );
}

/** The pose with its hips at the height at which the lower foot stands on the floor, or `bounce` metres above it. */
export function planted(pose: Pose, legs: Legs, bounce = 0): Pose {
  return { ...pose, hip: STANDING.hip + reach(pose, legs) - reach(STANDING, legs) + bounce };
}
