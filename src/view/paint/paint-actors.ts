import {
  ACTOR_LOOKS,
  type ActorAnimation,
  type ActorLook,
  actorFrame,
  drawnDirection,
  isArmed,
  type SurvivorLook,
  WEAPON_LOOKS,
  weaponFrame,
} from '../../content/art.ts';
import { ACTOR_BODIES } from './actors.ts';
import { poseOf } from './animations.ts';
import { BodyBuffer } from './body-buffer.ts';
import type { ActorBody } from './outfits.ts';
import { drawBody } from './rig.ts';
import { poseSkeleton } from './skeleton.ts';
import { mirrorSprite, type Publish, type Sprite } from './sprite.ts';
import { drawBow, drawWeapon } from './weapons-in-hand.ts';

/** The directions that are drawn (south to north by the east), and the one each is the mirror of; 0 and 4 have none. */
const DRAWN = [0, 1, 2, 3, 4] as const;
const MIRRORED = [undefined, 7, 6, 5, undefined] as const;

/**
 * Paints every frame of every look, and the weapons in the hands of the living, one animation a step; each step yields
 * the share that is done, 0 to 1.
 */
export function* paintActors(publish: Publish): Generator<number, void> {
  const buffer = new BodyBuffer();
  const looks = Object.keys(ACTOR_LOOKS) as ActorLook[];
  for (const [done, look] of looks.entries()) {
    for (const [variant, body] of ACTOR_BODIES[look].entries()) {
      const animations = Object.entries(ACTOR_LOOKS[look].animations) as [ActorAnimation, number][];
      for (const [animation, frames] of animations) {
        for (let frame = 0; frame < frames; frame++) {
          for (const direction of DRAWN) {
            if (drawnDirection(animation, direction) !== direction) continue;
            paintFrame(buffer, body, look, variant, animation, frame, frames, direction, publish);
          }
        }
        yield done / looks.length;
      }
    }
  }
}

function paintFrame(
  buffer: BodyBuffer,
  body: ActorBody,
  look: ActorLook,
  variant: number,
  animation: ActorAnimation,
  frame: number,
  frames: number,
  direction: number,
  publish: Publish,
): void {
  const mirrored = MIRRORED[direction];
  const publishBoth = (name: (direction: number) => string, sprite: Sprite) => {
    publish(name(direction), sprite);
    if (mirrored !== undefined) publish(name(mirrored), mirrorSprite(sprite));
  };
  const pose = poseOf(body.posture, animation, frame, frames);
  const skeleton = poseSkeleton(body.build, pose, direction);
  buffer.clear();
  drawBody(buffer, body, skeleton, pose);
  if (animation === 'draw') {
    buffer.nextPart();
    drawBow(buffer, skeleton, frame > 0);
  }
  publishBoth((to) => actorFrame(look, variant, animation, to, frame), buffer.resolve(body.rim));
  if (body.face !== 'alive' || !isArmed(animation)) return;
  for (const weapon of WEAPON_LOOKS) {
    buffer.beginOverlay();
    drawWeapon(buffer, weapon, skeleton, animation, frame);
    publishBoth(
      (to) => weaponFrame(look as SurvivorLook, weapon, animation, to, frame),
      buffer.resolveOverlay(),
    );
  }
}
