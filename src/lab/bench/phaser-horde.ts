import * as Phaser from 'phaser';
import { HORDE } from '../../content/zombies.ts';
import { TICKS_PER_SECOND } from '../../sim/time.ts';
import type { Chase, Contender } from './chase.ts';

/** Pixels a tile, as in the game's art. */
const TILE = 32;

/**
 * The chase on Phaser's Arcade Physics as its examples do it: one group of circle bodies that collides with itself and
 * with a tilemap layer, `moveToObject` for everybody each tick (straight at the prey: it knows no ways), fixed step.
 * Only the physics' own step is run: no scene, no display list, no drawing; no minds, sight, noise or blows.
 */
export function createPhaserHorde(chase: Chase): Promise<Contender> {
  return new Promise((resolve) => {
    const game = new Phaser.Game({
      type: Phaser.HEADLESS,
      width: 64,
      height: 64,
      banner: false,
      audio: { noAudio: true },
      physics: { default: 'arcade', arcade: { fixedStep: true, fps: TICKS_PER_SECOND } },
      scene: {
        create(this: Phaser.Scene) {
          // The benchmark turns the clock, not the engine.
          game.loop.stop();
          resolve(populate(this, chase));
        },
      },
    });
  });
}

function populate(scene: Phaser.Scene, chase: Chase): Contender {
  const { map } = chase;
  scene.textures.createCanvas('tiles', TILE * 2, TILE);
  const rows = Array.from({ length: map.height }, (_, y) =>
    Array.from(map.blocked.subarray(y * map.width, (y + 1) * map.width)),
  );
  const tilemap = scene.make.tilemap({ data: rows, tileWidth: TILE, tileHeight: TILE });
  const tileset = tilemap.addTilesetImage('tiles', 'tiles', TILE, TILE);
  const walls = tileset === null ? null : tilemap.createLayer(0, tileset);
  if (walls === null) throw new Error('Phaser cannot build the tilemap.');
  walls.setCollision(1);

  const world = scene.physics.world;
  world.setBounds(0, 0, map.width * TILE, map.height * TILE);
  const group = scene.physics.add.group();
  const bodies = Array.from(chase.x, (x, i) => {
    const body = scene.physics.add.image(x * TILE, chase.y[i]! * TILE, 'tiles');
    group.add(body);
    const radius = HORDE.radius * TILE;
    body.setCircle(radius, body.width / 2 - radius, body.height / 2 - radius);
    return body;
  });
  scene.physics.add.collider(group, group);
  scene.physics.add.collider(group, walls);

  const tickMs = 1000 * (1 / TICKS_PER_SECOND);
  const prey = { x: 0, y: 0 };
  let time = 0;
  return {
    step(tick) {
      prey.x = chase.preyX[tick % chase.preyX.length]! * TILE;
      prey.y = chase.preyY[tick % chase.preyY.length]! * TILE;
      for (let i = 0; i < bodies.length; i++) {
        scene.physics.moveToObject(bodies[i]!, prey, chase.speeds[i]! * TILE);
      }
      time += tickMs;
      world.update(time, tickMs);
      world.postUpdate();
    },
    read(x, y) {
      bodies.forEach((body, i) => {
        x[i] = body.x / TILE;
        y[i] = body.y / TILE;
      });
    },
  };
}
