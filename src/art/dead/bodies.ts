import type { ArtPage } from '../../content/art-pages.ts';
import type { CastLook } from '../../content/cast.ts';
import { sportBoy, sportGirl, trackBoy, uniformBoy, uniformGirl } from './bodies-students.ts';
import type { Figure } from './figure.ts';
import { type Manner, mannerOf } from './motion.ts';
import { lurch, shamble, sprint } from './motion-gaits.ts';

/** One of the dead: whose look it is, where its pictures go, how it is built and how it moves. */
export interface Body {
  readonly look: CastLook;
  readonly body: number;
  readonly page: ArtPage;
  readonly create: () => Figure;
  readonly manner: Manner;
}

const RUNNER = {
  stance: {
    lean: 30,
    twist: 0,
    roll: -4,
    nod: -50,
    headRoll: 12,
    armLeft: 14,
    elbowLeft: 22,
    armRight: 8,
    outRight: 18,
    elbowRight: 30,
    outLeft: 18,
    legLeft: 22,
    kneeLeft: 34,
    legRight: -14,
    kneeRight: 30,
    hip: -0.06,
  },
  walk: shamble(1.25, 0.7),
  run: sprint,
  sway: 1.3,
} as const;

/** Every body of the dead, in the order of the looks in `content/cast.ts`. */
export const DEAD_BODIES: readonly Body[] = [
  { look: 'shambler', body: 0, page: 'dead-first', create: uniformBoy, manner: mannerOf() },
  {
    look: 'shambler',
    body: 1,
    page: 'dead-first',
    create: uniformGirl,
    manner: mannerOf({
      isMirrored: true,
      stance: {
        lean: 12,
        roll: 10,
        headRoll: -26,
        nod: -28,
        armLeft: 24,
        elbowLeft: 14,
        armRight: 14,
        elbowRight: 16,
      },
      walk: shamble(0.85, 1.2),
    }),
  },
  {
    look: 'shambler',
    body: 2,
    page: 'dead-first',
    create: sportBoy,
    manner: mannerOf({
      stance: {
        lean: 24,
        roll: -4,
        headRoll: 8,
        nod: -44,
        armLeft: 66,
        elbowLeft: 20,
        armRight: 72,
        elbowRight: 26,
      },
      walk: shamble(1.1, 0.8),
      run: lurch(1.1, 1.2),
    }),
  },
  {
    look: 'shambler',
    body: 3,
    page: 'dead-first',
    create: sportGirl,
    manner: mannerOf({
      isMirrored: true,
      stance: {
        lean: 8,
        roll: 16,
        twist: 16,
        headRoll: -30,
        nod: -30,
        armLeft: 38,
        elbowLeft: 60,
        armRight: 8,
        elbowRight: 10,
      },
      walk: shamble(1, 1),
    }),
  },
  { look: 'runner', body: 0, page: 'dead-first', create: trackBoy, manner: mannerOf(RUNNER) },
];
