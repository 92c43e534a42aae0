import type { GameState } from '../sim/state.ts';
import { spawnZombie } from '../sim/systems/spawn-zombie.ts';

/** How far around the leader a place is looked for, and how far ahead the crowd stands, in tiles. */
const HALF_WIDE = 9;
const HALF_HIGH = 5;
const NEAREST = 1.5;

/** Bodies a tile: as close as they stand in a doorway. */
const PER_TILE = 4;

/** One of the crowd in so many is of another kind. */
const OTHERS = { runner: 7, howler: 61, listener: 43, brute: 97 } as const;

/** A tile of the map. */
export interface TilePlace {
  readonly x: number;
  readonly y: number;
}

/** Long enough for any measurement. */
const UNTOUCHABLE_TICKS = 1_000_000;

/**
 * Turns a run into a practice: the leader stands, untouchable, at a place or in the widest of the map, and looks at so
 * many of the dead. For pictures and measurements; a replay of it would not hold.
 */
export function gatherCrowd(state: GameState, count: number, at: TilePlace | undefined): void {
  const { tiles, leader, zombies } = state;
  const isOpen = (x: number, y: number): boolean =>
    x > 0 && y > 0 && x < tiles.width && y < tiles.height && tiles.solid[y * tiles.width + x] === 0;
  const { x: middleX, y: middleY } = at ?? widestPlace(tiles.width, tiles.height, isOpen);
  leader.x = middleX + 0.5;
  leader.y = middleY + 0.5;
  leader.previousX = leader.x;
  leader.previousY = leader.y;
  leader.facing = 0;
  leader.mercy = UNTOUCHABLE_TICKS;
  zombies.count = 0;
  let put = 0;
  for (let ring = 1; ring <= HALF_WIDE + HALF_HIGH && put < count; ring++) {
    for (let x = middleX + 1; x <= middleX + HALF_WIDE; x++) {
      for (let y = middleY - HALF_HIGH; y <= middleY + HALF_HIGH; y++) {
        const away = Math.max(x - middleX, Math.abs(y - middleY) * 1.5);
        if (Math.ceil(away) !== ring || away < NEAREST || !isOpen(x, y)) continue;
        for (let body = 0; body < PER_TILE && put < count; body++, put++) {
          spawnZombie(state, kindOf(put), x + 0.27 + (body & 1) * 0.46, y + 0.27 + (body >> 1) * 0.46, false);
        }
      }
    }
  }
}

function kindOf(index: number): 'shambler' | keyof typeof OTHERS {
  for (const kind of ['brute', 'howler', 'listener', 'runner'] as const) {
    if (index % OTHERS[kind] === OTHERS[kind] - 1) return kind;
  }
  return 'shambler';
}

/** The tile with the most open floor to its east within a picture. */
function widestPlace(width: number, height: number, isOpen: (x: number, y: number) => boolean): TilePlace {
  let best = -1;
  let found: TilePlace = { x: 0, y: 0 };
  for (let y = HALF_HIGH; y < height - HALF_HIGH; y++) {
    for (let x = 1; x < width - HALF_WIDE; x++) {
      if (!isOpen(x, y)) continue;
      let open = 0;
      for (let dy = -HALF_HIGH; dy <= HALF_HIGH; dy++) {
        for (let dx = 0; dx <= HALF_WIDE; dx++) open += isOpen(x + dx, y + dy) ? 1 : 0;
      }
      if (open <= best) continue;
      best = open;
      found = { x, y };
    }
  }
  return found;
}
