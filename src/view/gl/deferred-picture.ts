import { PICTURE_MARGIN, pictureEdge } from '../camera-framing.ts';
import { ART_PIXELS } from '../draw-list.ts';
import type { PictureFrame } from '../picture-frame.ts';
import { QUALITIES } from '../picture-quality.ts';
import { AtlasTexture } from './atlas-texture.ts';
import { GridTexture } from './grid-texture.ts';
import { LIGHTS_FROM } from './light-shader.ts';
import { PicturePrograms } from './picture-programs.ts';
import type { Program } from './program.ts';
import { type Projection, QuadStream } from './quad-stream.ts';
import { RenderTarget } from './render-target.ts';
import { UNITS, WORK_UNIT } from './texture-units.ts';

/** The bloom is worked out in so many times fewer pixels each way. */
const BLOOM_DIVISOR = 4;

const BLOOM_STRENGTH = 0.9;

/**
 * Draws frames in raw WebGL: colours and surfaces of all quads at one pixel an art pixel, light over them, bloom, and
 * the composite on the screen with signs above it. Owns everything it makes; after a lost context make another one.
 */
export class DeferredPicture {
  private readonly gl: WebGLRenderingContext;
  private readonly programs: PicturePrograms;
  private readonly quads: QuadStream;
  private readonly atlas: AtlasTexture;
  private readonly colour: RenderTarget;
  private readonly surface: RenderTarget;
  private readonly light: RenderTarget;
  private readonly bloom: RenderTarget;
  private readonly blurred: RenderTarget;
  private readonly palette: GridTexture;
  private readonly lamps: GridTexture;
  private readonly directions: GridTexture;
  private readonly field: GridTexture;
  private readonly sight: GridTexture;
  private readonly fan: GridTexture;
  /** What targets show; changed in place, so that a frame makes no garbage. */
  private readonly world = { left: 0, top: 0, width: 1, height: 1, snaps: true };
  private readonly over = { left: 0, top: 0, width: 1, height: 1, snaps: false };

  constructor(gl: WebGLRenderingContext) {
    this.gl = gl;
    gl.activeTexture(gl.TEXTURE0 + WORK_UNIT);
    this.programs = new PicturePrograms(gl);
    this.quads = new QuadStream(gl);
    this.atlas = new AtlasTexture(gl);
    this.colour = new RenderTarget(gl);
    this.surface = new RenderTarget(gl);
    this.light = new RenderTarget(gl);
    this.bloom = new RenderTarget(gl);
    this.blurred = new RenderTarget(gl);
    this.palette = new GridTexture(gl, false);
    this.lamps = new GridTexture(gl, true);
    this.directions = new GridTexture(gl, true);
    this.field = new GridTexture(gl, true);
    this.sight = new GridTexture(gl, true);
    this.fan = new GridTexture(gl, false);
  }

  /** Draws one frame on the canvas. */
  draw(frame: PictureFrame): void {
    const { gl } = this;
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    gl.disable(gl.SCISSOR_TEST);
    this.project(frame);
    this.fillTextures(frame);
    this.bindTextures();
    this.quads.clear();
    for (const list of frame.world) this.quads.write(list, frame.frames, this.world);
    const signsFrom = this.quads.count;
    this.quads.write(frame.signs, frame.frames, this.over);
    this.quads.upload();
    this.drawWorld(signsFrom);
    this.drawLight(frame);
    if (QUALITIES[frame.quality].isFine) this.drawBloom();
    this.drawScreen(frame);
    this.drawSigns(signsFrom);
  }

  destroy(): void {
    const { colour, surface, light, bloom, blurred, palette, lamps, directions, field, sight, fan } = this;
    for (const target of [colour, surface, light, bloom, blurred]) target.destroy();
    for (const texture of [palette, lamps, directions, field, sight, fan]) texture.destroy();
    for (const part of [this.programs, this.quads, this.atlas]) part.destroy();
  }

  /** The world's targets begin on a whole art pixel; the rest of the camera's place is made up for on the screen. */
  private project({ framing, left, top, quality }: PictureFrame): void {
    const { gl, world, over } = this;
    world.left = pictureEdge(left);
    world.top = pictureEdge(top);
    world.width = evenUp(Math.ceil(framing.tilesWide * ART_PIXELS) + 1 + PICTURE_MARGIN * 2);
    world.height = evenUp(Math.ceil(framing.tilesHigh * ART_PIXELS) + 1 + PICTURE_MARGIN * 2);
    over.left = left * ART_PIXELS;
    over.top = top * ART_PIXELS;
    over.width = framing.tilesWide * ART_PIXELS;
    over.height = framing.tilesHigh * ART_PIXELS;
    gl.activeTexture(gl.TEXTURE0 + WORK_UNIT);
    this.colour.resize(world.width, world.height);
    this.surface.resize(world.width, world.height);
    const { lightScale } = QUALITIES[quality];
    this.light.resize(Math.ceil(world.width * lightScale), Math.ceil(world.height * lightScale));
    const bloomWidth = Math.ceil(world.width / BLOOM_DIVISOR);
    const bloomHeight = Math.ceil(world.height / BLOOM_DIVISOR);
    this.bloom.resize(bloomWidth, bloomHeight);
    this.blurred.resize(bloomWidth, bloomHeight);
  }

  private fillTextures({ atlas, palette, light }: PictureFrame): void {
    this.atlas.follow(atlas);
    this.palette.follow(palette);
    this.sight.follow(light.sight.grid);
    this.fan.follow(light.fan);
    if (light.lamps !== undefined) {
      this.lamps.follow(light.lamps.colours);
      this.directions.follow(light.lamps.directions);
    }
    if (light.field !== undefined) this.field.follow(light.field.grid);
  }

  private bindTextures(): void {
    this.bind(UNITS.uAtlasColour, this.atlas.colour);
    this.bind(UNITS.uAtlasNormal, this.atlas.normal);
    this.bind(UNITS.uPalette, this.palette.texture);
    this.bind(UNITS.uColour, this.colour.texture);
    this.bind(UNITS.uSurface, this.surface.texture);
    this.bind(UNITS.uLight, this.light.texture);
    this.bind(UNITS.uLamps, this.lamps.texture);
    this.bind(UNITS.uDirections, this.directions.texture);
    this.bind(UNITS.uField, this.field.texture);
    this.bind(UNITS.uSight, this.sight.texture);
    this.bind(UNITS.uFan, this.fan.texture);
    this.bind(UNITS.uBloom, this.bloom.texture);
    this.bind(UNITS.uBlurred, this.blurred.texture);
  }

  private drawWorld(to: number): void {
    const { gl, programs } = this;
    this.colour.bind();
    gl.clearColor(0, 0, 0, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.enable(gl.BLEND);
    gl.blendEquation(gl.FUNC_ADD);
    gl.blendFuncSeparate(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA, gl.ZERO, gl.ONE);
    this.sendQuads(programs.colour, this.world, 1);
    this.quads.draw(1, to);
    this.surface.bind();
    gl.clearColor(0.5, 0.5, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.disable(gl.BLEND);
    this.sendQuads(programs.surface, this.world, 1);
    this.quads.draw(1, to);
  }

  private drawLight({ light, quality, leastLight }: PictureFrame): void {
    const { world } = this;
    const { eye, sight } = light;
    const { lights, blockers } = QUALITIES[quality];
    const program = this.programs.light(quality);
    const { scene } = program;
    put(scene, 0, world.left, world.top, world.width, world.height);
    put(scene, 1, sight.grid.width, sight.grid.height, 0, 0);
    const eyeX = eye.x * ART_PIXELS - world.left;
    const eyeY = eye.y * ART_PIXELS - world.top;
    put(scene, 2, eyeX, eyeY, eye.east, eye.south);
    put(scene, 3, eye.torch, leastLight, Math.min(lights, light.lights.count), 0);
    copy(light.lights.places, lights, scene, LIGHTS_FROM);
    copy(light.lights.colours, lights, scene, LIGHTS_FROM + lights);
    copy(light.casters.places, blockers, scene, LIGHTS_FROM + lights * 2);
    this.light.bind();
    program.send();
    this.quads.drawScreen();
  }

  private drawBloom(): void {
    const { bright, blurAcross, blurDown } = this.programs;
    this.bloom.bind();
    bright.send();
    this.quads.drawScreen();
    this.blurred.bind();
    put(blurAcross.scene, 0, 1 / this.bloom.width, 0, 0, 0);
    blurAcross.send();
    this.quads.drawScreen();
    this.bloom.bind();
    put(blurDown.scene, 0, 0, 1 / this.bloom.height, 0, 0);
    blurDown.send();
    this.quads.drawScreen();
  }

  private drawScreen(frame: PictureFrame): void {
    const { gl, world } = this;
    const { framing, quality, danger, blackness, grainSeconds } = frame;
    const { composite } = this.programs;
    const { isFine, lightScale } = QUALITIES[quality];
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, framing.width, framing.height);
    const devicePixels = framing.tilePixels / ART_PIXELS;
    put(composite.scene, 0, framing.width, framing.height, devicePixels, lightScale);
    const beginX = frame.left * ART_PIXELS - world.left;
    const beginY = frame.top * ART_PIXELS - world.top;
    put(composite.scene, 1, world.width, world.height, beginX, beginY);
    put(composite.scene, 2, danger, blackness, grainSeconds, isFine ? BLOOM_STRENGTH : 0);
    composite.send();
    this.quads.drawScreen();
  }

  private drawSigns(from: number): void {
    const { gl } = this;
    if (this.quads.count === from) return;
    gl.enable(gl.BLEND);
    this.sendQuads(this.programs.colour, this.over, -1);
    this.quads.draw(from, this.quads.count);
  }

  private sendQuads(program: Program, to: Projection, flip: number): void {
    put(program.scene, 0, to.width, to.height, this.atlas.width, this.atlas.height);
    program.scene[4] = flip;
    program.send();
  }

  private bind(unit: number, texture: WebGLTexture): void {
    this.gl.activeTexture(this.gl.TEXTURE0 + unit);
    this.gl.bindTexture(this.gl.TEXTURE_2D, texture);
  }
}

function put(scene: Float32Array, vector: number, x: number, y: number, z: number, w: number): void {
  scene[vector * 4] = x;
  scene[vector * 4 + 1] = y;
  scene[vector * 4 + 2] = z;
  scene[vector * 4 + 3] = w;
}

/** Copies so many vectors of four. */
function copy(from: Float32Array, vectors: number, scene: Float32Array, at: number): void {
  for (let index = 0; index < vectors * 4; index++) scene[at * 4 + index] = from[index]!;
}

/** Light of half as many pixels must meet whole ones. */
function evenUp(pixels: number): number {
  return pixels + (pixels & 1);
}
