import { PLAYER } from '../../content/player.ts';
import { SURVIVORS } from '../../content/survivors.ts';
import { BOW } from '../../content/weapons.ts';
import { HORDE } from '../../content/zombies.ts';
import { emit } from '../events.ts';
import type { TickInput } from '../input.ts';
import { directionOf, gaitOf } from '../input.ts';
import { cosine, sine } from '../math/angle.ts';
import type { GameState, Leader } from '../state.ts';
import { TICK_SECONDS, TICKS_PER_SECOND, ticks } from '../time.ts';
import { collideCircle } from '../world/collide-circle.ts';
import { changeLeaderMode } from './change-leader-mode.ts';
import { makeNoise } from './make-noise.ts';

const DASH_TICKS = ticks(PLAYER.dashSeconds);
const SLOWEST_IN_CROWD = 0.4;
/** Tiles between two steps that can be heard. */
const STRIDE = { sneak: 1.1, walk: 1.5, run: 1.9 } as const;

/** Legs: gait, stamina, dash, walls, stairs, and the noise of steps. */
export function moveLeader(state: GameState, input: TickInput): void {
  const { leader } = state;
  leader.previousX = leader.x;
  leader.previousY = leader.y;
  if (leader.mode === 'dashing' || leader.mode === 'thrown') {
    const step = (leader.mode === 'dashing' ? PLAYER.dashDistance : HORDE.throwTiles) / leader.modeLength;
    const heading = leader.workingOn;
    slideLeader(state, cosine(heading) * step, sine(heading) * step);
    if (leader.modeTicks >= leader.modeLength) changeLeaderMode(leader, 'free', 0);
    return;
  }
  const canWalk =
    leader.mode === 'free' ||
    leader.mode === 'striking' ||
    leader.mode === 'drawing' ||
    leader.mode === 'downed';
  let gait = canWalk ? gaitOf(input.move) : 'still';
  if (gait === 'run' && (leader.stamina < 1 || leader.mode === 'drawing')) gait = 'walk';
  if (leader.mode === 'downed' && gait !== 'still') gait = 'sneak';
  leader.gait = gait;
  setSpeed(state);
  const wish = leader.speed;
  const heading = directionOf(input.move);
  const share = TICK_SECONDS / PLAYER.accelerationSeconds;
  const wishX = wish === 0 ? 0 : cosine(heading) * wish;
  const wishY = wish === 0 ? 0 : sine(heading) * wish;
  leader.velocityX += (wishX - leader.velocityX) * share;
  leader.velocityY += (wishY - leader.velocityY) * share;
  if (wish === 0 && leader.velocityX * leader.velocityX + leader.velocityY * leader.velocityY < 0.01) {
    leader.velocityX = 0;
    leader.velocityY = 0;
  }
  if (gait === 'run') spendStamina(leader, PLAYER.runStaminaPerSecond * TICK_SECONDS);
  if (leader.velocityX !== 0 || leader.velocityY !== 0) {
    slideLeader(state, leader.velocityX * TICK_SECONDS, leader.velocityY * TICK_SECONDS);
  }
  if (gait !== 'still' && leader.mode !== 'downed') step(state, gait);
}

/** How fast the leader wants to go now: gait, person, cards, what the hands do, and the crowd that clings. */
function setSpeed(state: GameState): void {
  const { leader } = state;
  const { stats } = leader;
  if (leader.gait === 'still' || leader.mode === 'downed') {
    leader.speed = leader.gait === 'still' ? 0 : PLAYER.crawlSpeed;
    return;
  }
  let speed: number =
    leader.gait === 'sneak'
      ? (PLAYER.sneakSpeed * stats.sneakSpeed) / 100
      : leader.gait === 'run'
        ? PLAYER.runSpeed
        : PLAYER.walkSpeed;
  speed = (speed * SURVIVORS[leader.survivor].speedPercent * stats.moveSpeed) / 10000;
  if (leader.mode === 'drawing') speed *= BOW.moveFactor;
  if (leader.mode === 'striking') speed *= 0.7;
  const crowd = 1 - 0.14 * leader.crowd;
  leader.speed = speed * (crowd < SLOWEST_IN_CROWD ? SLOWEST_IN_CROWD : crowd);
}

/** Pays stamina and starts the pause before it comes back. */
export function spendStamina(leader: Leader, amount: number): void {
  leader.stamina -= amount;
  if (leader.stamina < 0) leader.stamina = 0;
  leader.staminaWait = ticks(PLAYER.staminaDelaySeconds);
}

/** The noise of walking, once a stride. */
function step(state: GameState, gait: 'sneak' | 'walk' | 'run'): void {
  const { leader } = state;
  const dx = leader.x - leader.previousX;
  const dy = leader.y - leader.previousY;
  leader.stepDistance += Math.sqrt(dx * dx + dy * dy);
  if (leader.stepDistance < STRIDE[gait]) return;
  leader.stepDistance = 0;
  const kind = gait === 'sneak' ? 0 : gait === 'walk' ? 1 : 2;
  const percent = (leader.stats.noise * SURVIVORS[leader.survivor].noisePercent) / 100;
  emit(state.events, 'leaderStepped', leader.x, leader.y, 0, 0, kind, percent);
  makeNoise(
    state,
    kind === 0 ? 'sneakStep' : kind === 1 ? 'walkStep' : 'runStep',
    leader.x,
    leader.y,
    percent,
    'living',
  );
}

/** Moves the leader by a vector (tiles), axis by axis in short steps, along walls; takes the stairs it steps on. */
function slideLeader(state: GameState, dx: number, dy: number): void {
  const { leader, tiles, work, map } = state;
  const parts = Math.ceil((Math.abs(dx) + Math.abs(dy)) / 0.18);
  const point = work.point;
  for (let part = 0; part < parts; part++) {
    point[0] = leader.x + dx / parts;
    point[1] = leader.y + dy / parts;
    if (!collideCircle(tiles, point)) {
      point[0] = leader.x + dx / parts;
      point[1] = leader.y;
      if (!collideCircle(tiles, point)) {
        point[0] = leader.x;
        point[1] = leader.y + dy / parts;
        if (!collideCircle(tiles, point)) return;
      }
    }
    leader.x = point[0]!;
    leader.y = point[1]!;
    const out = map.stairsTo[(leader.y | 0) * tiles.width + (leader.x | 0)]!;
    if (out >= 0) {
      const column = out % tiles.width;
      leader.x = column + 0.5;
      leader.y = (out - column) / tiles.width + 0.5;
      leader.previousX = leader.x;
      leader.previousY = leader.y;
      emit(state.events, 'leaderClimbed', leader.x, leader.y, 0, 0, 0, 0);
      return;
    }
  }
}

/** Dashes where one walks, else where one looks: untouchable on the way. */
export function startDash(state: GameState, input: TickInput): void {
  const { leader } = state;
  leader.workingOn = gaitOf(input.move) === 'still' ? leader.facing : directionOf(input.move);
  spendStamina(leader, PLAYER.dashStamina);
  leader.dashWait = ticks((PLAYER.dashCooldownSeconds * leader.stats.dashCooldown) / 100);
  leader.mercy = Math.max(leader.mercy, DASH_TICKS + Math.round(0.05 * TICKS_PER_SECOND));
  changeLeaderMode(leader, 'dashing', DASH_TICKS);
  emit(state.events, 'leaderDashed', leader.x, leader.y, leader.workingOn, 0, 0, 0);
  makeNoise(state, 'walkStep', leader.x, leader.y, leader.stats.noise, 'living');
}
