import type { Bearing, Motion } from './bearing.ts';
import { planted } from './planted.ts';
import type { Pose } from './pose.ts';

/** How legs go: degrees. `bend` is added to the leg that carries the weight. */
interface Gait {
  readonly crouch: number;
  readonly stride: number;
  readonly knee: number;
  readonly lift: number;
  readonly bend: number;
  /** Turns of hips and shoulders. */
  readonly swing: number;
}

const WALK: Gait = { crouch: 3, stride: 23, knee: 8, lift: 32, bend: 8, swing: 8 };
const SNEAK: Gait = { crouch: 30, stride: 18, knee: 48, lift: 26, bend: 6, swing: 5 };
const RUN: Gait = { crouch: 10, stride: 48, knee: 14, lift: 82, bend: 26, swing: 15 };
const CARRY: Gait = { crouch: 5, stride: 18, knee: 14, lift: 30, bend: 8, swing: 3 };

/** Legs and hips of a pose at a phase (radians): the left leg swings forward while the cosine is positive. */
function striding(pose: Pose, gait: Gait, phase: number): Pose {
  const sin = Math.sin(phase);
  const cos = Math.cos(phase);
  const knee = (side: number): number =>
    gait.knee + gait.lift * Math.max(0, side * Math.cos(phase + 0.35)) + gait.bend * Math.max(0, -side * cos);
  return {
    ...pose,
    legLeft: gait.crouch + gait.stride * sin,
    legRight: gait.crouch - gait.stride * sin,
    kneeLeft: knee(1),
    kneeRight: knee(-1),
    hipTurn: pose.hipTurn - gait.swing * 0.6 * sin,
    twist: pose.twist + gait.swing * sin,
    headTurn: pose.headTurn - gait.swing * 0.5 * sin,
    roll: pose.roll + gait.swing * 0.25 * cos,
  };
}

function phaseOf(time: number): number {
  return time * Math.PI * 2;
}

/** Breathing; the held thing is lowered. */
export const idle: Motion = (time, standing, { legs, rest }) => {
  const breath = Math.sin(phaseOf(time));
  const late = Math.sin(phaseOf(time) - 0.9);
  const pose = { ...standing, ...rest };
  return planted(
    {
      ...pose,
      lean: pose.lean + 1.6 * breath,
      nod: pose.nod - 2 * late,
      armLeft: pose.armLeft + 3 * breath,
      outLeft: pose.outLeft + 1.5 * breath,
      armRight: pose.armRight - 4 + 3 * late,
      elbowRight: pose.elbowRight - 10 + 3 * late,
      kneeLeft: pose.kneeLeft - 3 * breath,
      kneeRight: pose.kneeRight - 3 * breath,
      aimTurn: -40,
      aimUp: -45,
      trail: 3 * late,
    },
    legs,
    0.008 * breath,
  );
};

/** Walking with what the left arm is used to doing, half loosened. */
export const walk: Motion = (time, standing, bearing) => {
  const phase = phaseOf(time);
  const sin = Math.sin(phase);
  const pose = striding(standing, WALK, phase);
  const { armLeft, elbowLeft, outLeft } = resting(standing, bearing);
  return planted(
    {
      ...pose,
      lean: pose.lean + 3,
      armLeft: armLeft - 20 * sin,
      elbowLeft: elbowLeft + 6 * Math.cos(phase * 2),
      outLeft,
      armRight: 20 + 14 * sin,
      elbowRight: 52 + 6 * sin,
      aimTurn: 6 * sin - 40,
      aimUp: -45,
      trail: 8 + 5 * Math.cos(phase * 2),
    },
    bearing.legs,
  );
};

function resting(standing: Pose, { rest }: Bearing): Pose {
  return { ...standing, ...rest };
}

/** Low, the held thing close to the body. */
export const sneak: Motion = (time, standing, { legs }) => {
  const phase = phaseOf(time);
  const sin = Math.sin(phase);
  const pose = striding(standing, SNEAK, phase);
  return planted(
    {
      ...pose,
      lean: pose.lean + 24,
      nod: pose.nod - 14,
      headTurn: pose.headTurn + 10 * Math.sin(phase),
      armLeft: 36 - 12 * sin,
      outLeft: 16,
      elbowLeft: 74,
      crossLeft: 20,
      armRight: 24 + 8 * sin,
      elbowRight: 84,
      aimTurn: -20,
      aimUp: 0,
      trail: 4,
    },
    legs,
  );
};

/** Leaning in, pumping arms, both feet off the floor when the legs are wide. */
export const run: Motion = (time, standing, { legs }) => {
  const phase = phaseOf(time);
  const sin = Math.sin(phase);
  const wide = -Math.cos(phase * 2);
  const pose = striding(standing, RUN, phase);
  return planted(
    {
      ...pose,
      lean: standing.lean + 13 - 3 * wide,
      nod: standing.nod - 9 - 3 * wide,
      armLeft: 10 - 50 * sin,
      outLeft: standing.outLeft + 2,
      elbowLeft: 80 + 12 * sin,
      armRight: 14 + 36 * sin,
      elbowRight: 82 + 8 * sin,
      footLeft: 16 * sin - 10 * Math.max(0, -Math.cos(phase)),
      footRight: -16 * sin - 10 * Math.max(0, Math.cos(phase)),
      aimTurn: 14 * sin - 22,
      aimUp: 0,
      trail: 34 + 12 * wide,
    },
    legs,
    0.075 * Math.max(0, wide) - 0.02,
  );
};

/** A leap, long and low: off the back foot, then gathered to land. */
export const dash: Motion = (time, standing, { legs }) => {
  const isLanding = time >= 0.5;
  return planted(
    {
      ...standing,
      lean: isLanding ? 34 : 40,
      nod: -46,
      twist: isLanding ? 14 : -18,
      armLeft: isLanding ? 20 : 64,
      outLeft: 24,
      elbowLeft: isLanding ? 60 : 40,
      armRight: isLanding ? 10 : -42,
      outRight: 22,
      elbowRight: isLanding ? 60 : 34,
      legLeft: isLanding ? 66 : 40,
      kneeLeft: isLanding ? 62 : 76,
      legRight: isLanding ? -40 : -58,
      kneeRight: isLanding ? 66 : 16,
      footRight: 40,
      shift: isLanding ? 0.06 : 0.02,
      aimTurn: -30,
      aimUp: isLanding ? 0 : -45,
      trail: 62,
    },
    legs,
    isLanding ? 0.02 : 0.1,
  );
};

/** Both hands at something at the belly's height, one after the other. */
export const use: Motion = (time, standing, { legs }) => {
  const sin = Math.sin(phaseOf(time));
  return planted(
    {
      ...standing,
      lean: standing.lean + 12 + 2 * sin,
      nod: standing.nod + 6,
      headTurn: 6 * sin,
      twist: 4 * sin,
      armLeft: 30 + 9 * sin,
      outLeft: 8,
      elbowLeft: 72 - 12 * sin,
      crossLeft: 24,
      armRight: 30 - 9 * sin,
      outRight: 8,
      elbowRight: 72 + 12 * sin,
      crossRight: 24,
      kneeLeft: 22,
      kneeRight: 26,
      legLeft: 14,
      legRight: -6,
    },
    legs,
  );
};

/** Walking bent back under a weight in both arms. */
export const carry: Motion = (time, standing, { legs }) => {
  const phase = phaseOf(time);
  const sin = Math.sin(phase);
  const pose = striding(standing, CARRY, phase);
  return planted(
    {
      ...pose,
      lean: standing.lean - 12 + 2 * Math.cos(phase * 2),
      nod: standing.nod + 10,
      roll: 4 * sin,
      armLeft: 42,
      outLeft: 4,
      elbowLeft: 62,
      crossLeft: 16,
      armRight: 42,
      outRight: 4,
      elbowRight: 62,
      crossRight: 16,
      trail: 5,
    },
    legs,
  );
};
