import { PALETTE_COLUMNS, PALETTE_GRID } from '../palette-grid.ts';
import { FLAGS } from './quad-stream.ts';

/** Vectors of `uScene` in quads' shaders: width and height of the target and of the atlas; -1 first where up is up. */
export const QUAD_VECTORS = 2;

/** Vertex shader of all quads: places in art pixels from the target's upper left. */
export const QUAD_VERTEX = `
precision highp float;
attribute vec2 aPlace;
attribute vec2 aTexel;
attribute vec4 aTint;
attribute vec4 aKind; // palette, height, flags, glow
uniform vec4 uScene[${QUAD_VECTORS}];
varying vec2 vTexture;
varying vec4 vTint;
varying vec4 vKind;
void main() {
  vTexture = aTexel / uScene[0].zw;
  vTint = aTint;
  vKind = aKind;
  vec2 clip = aPlace / uScene[0].xy * 2.0 - 1.0;
  gl_Position = vec4(clip.x, clip.y * uScene[1].x, 0.0, 1.0);
}
`;

const LOOK_UP = `
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
uniform sampler2D uAtlasColour;
uniform sampler2D uPalette;
varying vec2 vTexture;
varying vec4 vTint;
varying vec4 vKind;
/** Colour and shine of a ramp's step; a rim paints outlines (step 5) with its own colour. */
vec4 lookUp(vec2 index) {
  float ramp = floor(index.x * 255.0 + 0.5);
  float step = floor(index.y * 255.0 + 0.5);
  float column = floor(vKind.x + 0.5) * ${PALETTE_COLUMNS}.0 + step;
  float rim = floor(floor(vKind.z + 0.5) / ${FLAGS.rim}.0);
  if (rim > 0.5 && step > 4.5) { column = rim; ramp = 0.0; }
  return texture2D(uPalette, vec2((column + 0.5) / ${PALETTE_GRID.width}.0, (ramp + 0.5) / ${PALETTE_GRID.height}.0));
}
bool has(float flag) {
  return mod(floor(floor(vKind.z + 0.5) / flag), 2.0) > 0.5;
}
/** What a page holds at this place; everything where the whole quad is filled. */
vec4 indexHere() {
  vec4 index = texture2D(uAtlasColour, vTexture);
  if (has(${FLAGS.solid}.0)) index.a = 1.0;
  return index;
}
`;

/** Colours: a page's indices through the palette, times the tint, or the tint alone. */
export const COLOUR_FRAGMENT = `${LOOK_UP}
void main() {
  vec4 index = indexHere();
  if (index.a == 0.0) discard;
  vec3 colour = has(${FLAGS.fill}.0) ? vTint.rgb : lookUp(index.xy).rgb * vTint.rgb;
  gl_FragColor = vec4(colour, index.a * vTint.a);
}
`;

/** Surfaces: normal east and north, shine, height above the ground. Thin things leave what is below as it is. */
export const SURFACE_FRAGMENT = `${LOOK_UP}
uniform sampler2D uAtlasNormal;
void main() {
  vec4 index = indexHere();
  if (index.a * vTint.a < 0.45) discard;
  vec2 normal = texture2D(uAtlasNormal, vTexture).xy;
  if (has(${FLAGS.mirrored}.0)) normal.x = 1.0 - normal.x;
  float shine = has(${FLAGS.fill}.0) ? 0.7 : lookUp(index.xy).a;
  gl_FragColor = vec4(normal, max(shine, vKind.w / 255.0), vKind.y / 255.0);
}
`;
