import { cosine, sine } from '../sim/math/angle.ts';
import type { GameMap } from '../sim/world/game-map.ts';
import { ByteGrid } from './byte-grid.ts';
import { DistanceField } from './distance-field.ts';
import { addLampLights, livingLamps } from './lamp-lights.ts';
import { LightList } from './light-list.ts';
import type { LightScene } from './light-scene.ts';
import { QUALITIES } from './picture-quality.ts';
import { ShadowCasters } from './shadow-casters.ts';
import { StaticLight } from './static-light.ts';
import { SIGHT_RANGE_TILES, SIGHT_RAYS, TileSight } from './tile-sight.ts';

/** Height of a light nobody says otherwise about, in art pixels of the ground. */
const USUAL_HEIGHT = 24;

/** Light and dark as numbers: baked lamps, walls, living lights, what is in sight. The picture's shaders read them. */
export class Light {
  readonly sight: TileSight;
  readonly lights = new LightList(QUALITIES.high.lights);
  readonly casters = new ShadowCasters(QUALITIES.high.blockers);
  /** The fan of sight as a texture: each ray's length as a share of SIGHT_RANGE_TILES, high and low byte. */
  readonly fan = new ByteGrid(SIGHT_RAYS, 1, 2);
  /** Place of the eye in tiles, its direction. */
  readonly eye = { x: 0, y: 0, east: 1, south: 0, torch: 1 };
  private readonly map: GameMap;
  private readonly living: ReturnType<typeof livingLamps>;
  private baked: StaticLight | undefined;
  private walls: DistanceField | undefined;
  private shown: Uint8Array | undefined;
  private gridVersion = -1;
  private clockMs = 0;

  constructor(map: GameMap) {
    this.map = map;
    this.sight = new TileSight(map.width, map.height);
    this.living = livingLamps(map);
  }

  /** Baked lamps; undefined before the first update. */
  get lamps(): StaticLight | undefined {
    return this.baked;
  }

  /** The distance field of the walls; undefined before the first update. */
  get field(): DistanceField | undefined {
    return this.walls;
  }

  /** Adds a light that lives for this frame only. Tiles; colour as shares of 1, above 1 for glare. */
  addMoving(x: number, y: number, radius: number, red: number, green: number, blue: number): void {
    const light = this.lights.add();
    light.x = x;
    light.y = y;
    light.radius = radius;
    light.red = red;
    light.green = green;
    light.blue = blue;
    light.height = USUAL_HEIGHT;
  }

  /** Works out this frame's light. */
  update(scene: LightScene, elapsedMs: number): void {
    this.clockMs += elapsedMs;
    this.eye.x = scene.eyeX;
    this.eye.y = scene.eyeY;
    this.eye.east = cosine(scene.facing);
    this.eye.south = sine(scene.facing);
    this.eye.torch = scene.torch;
    const { grid, gridVersion, eyeX, eyeY, facing } = scene;
    if (this.sight.update(grid, gridVersion, eyeX, eyeY, facing, elapsedMs)) this.writeFan();
    this.followDoors(scene);
    const middleX = scene.left + scene.tilesWide / 2;
    const middleY = scene.top + scene.tilesHigh / 2;
    addLampLights(this.living, this.lights, this.clockMs, scene);
    this.lights.choose(scene.mostLights, middleX, middleY, scene.left, scene.top);
    this.casters.settle(scene.mostBlockers, scene.left, scene.top);
  }

  /** Forgets what was seen: a new run. */
  reset(): void {
    this.sight.reset();
    this.shown = undefined;
  }

  /** Casts and measures again what a door changed; everything the first time. */
  private followDoors(scene: LightScene): void {
    const { grid } = scene;
    if (this.baked === undefined || this.walls === undefined || this.shown === undefined) {
      this.baked = new StaticLight(this.map, grid);
      this.walls = new DistanceField(grid);
      this.shown = grid.opaque.slice();
    } else if (this.gridVersion !== scene.gridVersion) {
      for (let tile = 0; tile < this.shown.length; tile++) {
        if (this.shown[tile] === grid.opaque[tile]) continue;
        this.shown[tile] = grid.opaque[tile]!;
        const tileX = tile % this.map.width;
        const tileY = (tile - tileX) / this.map.width;
        this.baked.relight(grid, tileX, tileY);
        this.walls.update(grid, tileX, tileY, tileX + 1, tileY + 1);
      }
    }
    this.gridVersion = scene.gridVersion;
  }

  private writeFan(): void {
    const { depths } = this.sight.fan;
    const { bytes } = this.fan;
    for (let ray = 0; ray < SIGHT_RAYS; ray++) {
      const share = Math.round((depths[ray]! / SIGHT_RANGE_TILES) * 65535);
      bytes[ray * 2] = share >> 8;
      bytes[ray * 2 + 1] = share & 255;
    }
    this.fan.touchAll();
  }
}
