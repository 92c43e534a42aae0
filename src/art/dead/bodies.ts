import type { ArtPage } from '../../content/art-pages.ts';
import type { CastLook } from '../../content/cast.ts';
import { climber, howler, listener, sleeper } from './bodies-changed.ts';
import { cook, freshman, riotPoliceman, soldier, teacher } from './bodies-grown.ts';
import { bloater, brute } from './bodies-heavy.ts';
import { alpha, spitter, stalker } from './bodies-strange.ts';
import { sportBoy, sportGirl, trackBoy, trackGirl, uniformBoy, uniformGirl } from './bodies-students.ts';
import type { Figure } from './figure.ts';
import type { Manner } from './motion.ts';
import { BRUTE } from './motion-brute.ts';
import { BLOATER, CLIMBER, RIOT } from './motion-heavy.ts';
import { HOWLER, LISTENER, SLEEPER } from './motion-school.ts';
import { RUNNERS, SHAMBLERS } from './motion-shamblers.ts';
import { ALPHA, SPITTER, STALKER } from './motion-strange.ts';

/** One of the dead: whose look it is, where its pictures go, how it is built and how it moves. */
export interface Body {
  readonly look: CastLook;
  readonly body: number;
  readonly page: ArtPage;
  readonly create: () => Figure;
  readonly manner: Manner;
}

const COMMON: readonly (readonly [page: ArtPage, create: () => Figure])[] = [
  ['dead-first', uniformBoy],
  ['dead-first', uniformGirl],
  ['dead-first', sportBoy],
  ['dead-first', sportGirl],
  ['dead-school', teacher],
  ['dead-school', cook],
  ['dead-campus', freshman],
  ['dead-city', soldier],
];

/** Every body of the dead; a new one is a row here and one in `content/cast.ts`. */
export const DEAD_BODIES: readonly Body[] = [
  ...COMMON.map(
    ([page, create], body): Body => ({ look: 'shambler', body, page, create, manner: SHAMBLERS[body]! }),
  ),
  { look: 'runner', body: 0, page: 'dead-first', create: trackBoy, manner: RUNNERS[0]! },
  { look: 'runner', body: 1, page: 'dead-school', create: trackGirl, manner: RUNNERS[1]! },
  { look: 'listener', body: 0, page: 'dead-school', create: listener, manner: LISTENER },
  { look: 'sleeper', body: 0, page: 'dead-heavy', create: sleeper, manner: SLEEPER },
  { look: 'howler', body: 0, page: 'dead-school', create: howler, manner: HOWLER },
  { look: 'brute', body: 0, page: 'dead-heavy', create: brute, manner: BRUTE },
  { look: 'climber', body: 0, page: 'dead-heavy', create: climber, manner: CLIMBER },
  { look: 'spitter', body: 0, page: 'dead-campus', create: spitter, manner: SPITTER },
  { look: 'bloater', body: 0, page: 'dead-campus', create: bloater, manner: BLOATER },
  { look: 'stalker', body: 0, page: 'dead-campus', create: stalker, manner: STALKER },
  { look: 'alpha', body: 0, page: 'dead-campus', create: alpha, manner: ALPHA },
  { look: 'riot', body: 0, page: 'dead-city', create: riotPoliceman, manner: RIOT },
];
