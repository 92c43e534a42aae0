import { PICTURE_MARGIN, pictureEdge } from '../camera-framing.ts';
import { ART_PIXELS } from '../draw-list.ts';
import type { PictureFrame } from '../picture-frame.ts';
import { QUALITIES } from '../picture-quality.ts';
import { AtlasTexture } from './atlas-texture.ts';
import { FullScreen } from './full-screen.ts';
import { GridTexture } from './grid-texture.ts';
import { PicturePrograms } from './picture-programs.ts';
import { type Projection, QuadStream } from './quad-stream.ts';
import { RenderTarget } from './render-target.ts';

/** The bloom is worked out in so many times fewer pixels. */
const BLOOM_DIVISOR = 4;

const BLOOM_STRENGTH = 0.9;

/** Texture units by what they hold. */
const UNITS = { first: 0, second: 1, third: 2, fourth: 3 } as const;

/**
 * Draws frames in raw WebGL: colours and surfaces of all quads at one pixel an art pixel, light over them, bloom, and
 * the composite on the screen with signs above it. Owns everything it makes; after a lost context make another one.
 */
export class DeferredPicture {
  private readonly gl: WebGLRenderingContext;
  private readonly programs: PicturePrograms;
  private readonly quads: QuadStream;
  private readonly screen: FullScreen;
  private readonly atlas: AtlasTexture;
  private readonly colour: RenderTarget;
  private readonly surface: RenderTarget;
  private readonly light: RenderTarget;
  private readonly bloom: readonly [RenderTarget, RenderTarget];
  private readonly palette: GridTexture;
  private readonly lamps: GridTexture;
  private readonly directions: GridTexture;
  private readonly field: GridTexture;
  private readonly sight: GridTexture;
  private readonly fan: GridTexture;
  /** What the world's targets show; changed in place, so that a frame makes no garbage. */
  private readonly world = { left: 0, top: 0, width: 1, height: 1, snaps: true };
  private readonly over = { left: 0, top: 0, width: 1, height: 1, snaps: false };

  constructor(gl: WebGLRenderingContext) {
    this.gl = gl;
    this.programs = new PicturePrograms(gl);
    this.quads = new QuadStream(gl);
    this.screen = new FullScreen(gl);
    this.atlas = new AtlasTexture(gl);
    this.colour = new RenderTarget(gl);
    this.surface = new RenderTarget(gl);
    this.light = new RenderTarget(gl);
    this.bloom = [new RenderTarget(gl), new RenderTarget(gl)];
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
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    gl.activeTexture(gl.TEXTURE0);
    this.project(frame);
    this.uploadTextures(frame);
    this.quads.clear();
    for (const list of frame.world) this.quads.write(list, frame.frames, this.world);
    const signsFrom = this.quads.count;
    this.quads.write(frame.signs, frame.frames, this.over);
    this.quads.upload();
    this.drawWorld(signsFrom);
    this.drawLight(frame);
    if (QUALITIES[frame.quality].isFine) this.drawBloom();
    this.drawScreen(frame);
    this.drawSigns(frame, signsFrom);
  }

  destroy(): void {
    const { colour, surface, light, bloom, palette, lamps, directions, field, sight, fan } = this;
    const targets = [colour, surface, light, ...bloom];
    const grids = [palette, lamps, directions, field, sight, fan];
    for (const part of [...targets, ...grids]) part.destroy();
    for (const part of [this.programs, this.quads, this.screen, this.atlas]) part.destroy();
  }

  /** The world's targets begin on a whole art pixel; the rest of the camera's place is made up for on the screen. */
  private project({ framing, left, top, quality }: PictureFrame): void {
    const { world, over } = this;
    world.left = pictureEdge(left);
    world.top = pictureEdge(top);
    world.width = evenUp(Math.ceil(framing.tilesWide * ART_PIXELS) + 1 + PICTURE_MARGIN * 2);
    world.height = evenUp(Math.ceil(framing.tilesHigh * ART_PIXELS) + 1 + PICTURE_MARGIN * 2);
    over.left = left * ART_PIXELS;
    over.top = top * ART_PIXELS;
    over.width = framing.tilesWide * ART_PIXELS;
    over.height = framing.tilesHigh * ART_PIXELS;
    this.colour.resize(world.width, world.height);
    this.surface.resize(world.width, world.height);
    const { lightScale } = QUALITIES[quality];
    this.light.resize(Math.ceil(world.width * lightScale), Math.ceil(world.height * lightScale));
    for (const target of this.bloom) {
      target.resize(Math.ceil(world.width / BLOOM_DIVISOR), Math.ceil(world.height / BLOOM_DIVISOR));
    }
  }

  private uploadTextures({ atlas, palette, light }: PictureFrame): void {
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

  private drawWorld(quads: number): void {
    const { gl, programs } = this;
    this.quads.bind();
    this.read(UNITS.first, this.atlas.colour);
    this.read(UNITS.second, this.palette.texture);
    this.read(UNITS.third, this.atlas.normal);
    this.colour.bind();
    gl.clearColor(0, 0, 0, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.enable(gl.BLEND);
    gl.blendEquation(gl.FUNC_ADD);
    gl.blendFuncSeparate(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA, gl.ZERO, gl.ONE);
    this.useQuads(programs.colour, this.world, 1);
    this.quads.draw(0, quads);
    this.surface.bind();
    gl.clearColor(0.5, 0.5, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.disable(gl.BLEND);
    this.useQuads(programs.surface, this.world, 1);
    programs.surface.sampler('uAtlasNormal', UNITS.third);
    this.quads.draw(0, quads);
  }

  private drawLight(frame: PictureFrame): void {
    const { world } = this;
    const { light } = frame;
    const program = this.programs.light(frame.quality);
    const { lights, blockers } = QUALITIES[frame.quality];
    this.light.bind();
    program.use();
    const textures = {
      uSurface: this.surface.texture,
      uLamps: this.lamps.texture,
      uDirections: this.directions.texture,
      uField: this.field.texture,
      uSight: this.sight.texture,
      uFan: this.fan.texture,
    };
    for (const [unit, [name, texture]] of Object.entries(textures).entries()) {
      this.read(unit, texture);
      program.sampler(name, unit);
    }
    const { eye, sight } = light;
    const eyeX = eye.x * ART_PIXELS - world.left;
    const eyeY = eye.y * ART_PIXELS - world.top;
    program.four('uView', world.left, world.top, world.width, world.height);
    program.four('uMap', sight.grid.width, sight.grid.height, 0, 0);
    program.four('uEye', eyeX, eyeY, eye.east, eye.south);
    program.four('uMood', eye.torch, frame.leastLight, Math.min(lights, light.lights.count), 0);
    program.fours('uPlaces', light.lights.places.subarray(0, lights * 4));
    program.fours('uColours', light.lights.colours.subarray(0, lights * 4));
    if (blockers > 0) program.fours('uBlockers', light.casters.places.subarray(0, blockers * 4));
    this.screen.draw();
  }

  private drawBloom(): void {
    const { bright, blur } = this.programs;
    const [first, second] = this.bloom;
    first.bind();
    bright.use();
    this.readLit(bright);
    this.screen.draw();
    blur.use();
    blur.sampler('uSource', UNITS.first);
    second.bind();
    this.read(UNITS.first, first.texture);
    blur.pair('uStep', 1 / first.width, 0);
    this.screen.draw();
    first.bind();
    this.read(UNITS.first, second.texture);
    blur.pair('uStep', 0, 1 / first.height);
    this.screen.draw();
  }

  private drawScreen(frame: PictureFrame): void {
    const { gl, world } = this;
    const { framing, quality } = frame;
    const { composite } = this.programs;
    const { isFine, lightScale } = QUALITIES[quality];
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, framing.width, framing.height);
    composite.use();
    this.readLit(composite);
    this.read(UNITS.fourth, this.bloom[0].texture);
    composite.sampler('uBloom', UNITS.fourth);
    composite.four('uScreen', framing.width, framing.height, framing.tilePixels / ART_PIXELS, 0);
    const beginX = frame.left * ART_PIXELS - world.left;
    const beginY = frame.top * ART_PIXELS - world.top;
    composite.four('uTarget', world.width, world.height, beginX, beginY);
    composite.four('uMood', frame.danger, frame.blackness, frame.grainSeconds, isFine ? BLOOM_STRENGTH : 0);
    composite.float('uIsCrisp', lightScale === 1 ? 1 : 0);
    this.screen.draw();
  }

  private drawSigns(frame: PictureFrame, from: number): void {
    const { gl } = this;
    if (this.quads.count === from || frame.blackness >= 1) return;
    gl.enable(gl.BLEND);
    gl.blendFuncSeparate(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA, gl.ZERO, gl.ONE);
    this.quads.bind();
    this.read(UNITS.first, this.atlas.colour);
    this.read(UNITS.second, this.palette.texture);
    this.useQuads(this.programs.colour, this.over, -1);
    this.quads.draw(from, this.quads.count);
  }

  private useQuads(program: PicturePrograms['colour'], to: Projection, flip: number): void {
    program.use();
    program.sampler('uAtlasColour', UNITS.first);
    program.sampler('uPalette', UNITS.second);
    program.pair('uTarget', to.width, to.height);
    program.pair('uAtlas', this.atlas.width, this.atlas.height);
    program.float('uFlip', flip);
  }

  private readLit(program: PicturePrograms['bright']): void {
    this.read(UNITS.first, this.colour.texture);
    this.read(UNITS.second, this.surface.texture);
    this.read(UNITS.third, this.light.texture);
    program.sampler('uColour', UNITS.first);
    program.sampler('uSurface', UNITS.second);
    program.sampler('uLight', UNITS.third);
  }

  private read(unit: number, texture: WebGLTexture): void {
    this.gl.activeTexture(this.gl.TEXTURE0 + unit);
    this.gl.bindTexture(this.gl.TEXTURE_2D, texture);
  }
}

/** Light of half as many pixels must meet whole ones. */
function evenUp(pixels: number): number {
  return pixels + (pixels & 1);
}
