import { Crowd, init } from 'recast-navigation';
import { generateSoloNavMesh } from 'recast-navigation/generators';
import { HORDE } from '../../content/zombies.ts';
import { TICK_SECONDS, TICKS_PER_SECOND } from '../../sim/time.ts';
import type { GameMap } from '../../sim/world/game-map.ts';
import type { Chase, Contender } from './chase.ts';

/** Ticks between two requests of one agent for the prey's new place; agents take turns. */
const REQUEST_TICKS = TICKS_PER_SECOND / 2;

/**
 * The chase on Detour Crowd (WebAssembly) as somebody would set it up who reads its documentation: one navigation mesh
 * of the floor, shrunk by a body's radius, every other setting the library's own; agents with the game's radius and
 * speeds, which ask for a way to the prey twice a second. It avoids, separates and finds ways; it has no minds,
 * sight, noise or blows.
 */
export async function createDetourHorde(chase: Chase): Promise<Contender> {
  await init();
  const { positions, indices } = floorMesh(chase.map);
  const cellSize = HORDE.radius / 2;
  const built = generateSoloNavMesh(positions, indices, { cs: cellSize, walkableRadius: 2 });
  if (!built.success) throw new Error(`Detour cannot build its navigation mesh: ${built.error}`);
  const crowd = new Crowd(built.navMesh, { maxAgents: chase.x.length, maxAgentRadius: HORDE.radius });
  const agents = Array.from(chase.x, (x, i) =>
    crowd.addAgent(
      { x, y: 0, z: chase.y[i]! },
      { radius: HORDE.radius, height: 1.8, maxSpeed: chase.speeds[i]! },
    ),
  );
  return {
    step(tick) {
      const prey = {
        x: chase.preyX[tick % chase.preyX.length]!,
        y: 0,
        z: chase.preyY[tick % chase.preyY.length]!,
      };
      for (let i = tick % REQUEST_TICKS; i < agents.length; i += REQUEST_TICKS) {
        agents[i]!.requestMoveTarget(prey);
      }
      crowd.update(TICK_SECONDS);
    },
    read(x, y) {
      agents.forEach((agent, i) => {
        const position = agent.position();
        x[i] = position.x;
        y[i] = position.z;
      });
    },
  };
}

/** The floor as two triangles per row of floor tiles side by side; Detour's up is y, so the map's y is its z. */
function floorMesh(map: GameMap): { positions: number[]; indices: number[] } {
  const positions: number[] = [];
  const indices: number[] = [];
  for (let y = 0; y < map.height; y++) {
    for (let x = 0; x < map.width; x++) {
      if (map.blocked[y * map.width + x] === 1) continue;
      const left = x;
      while (map.blocked[y * map.width + x] === 0) x++;
      const first = positions.length / 3;
      positions.push(left, 0, y, left, 0, y + 1, x, 0, y + 1, x, 0, y);
      indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
    }
  }
  return { positions, indices };
}
