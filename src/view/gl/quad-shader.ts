import { PALETTE_COLUMNS, PALETTE_GRID } from '../palette-grid.ts';
import { FLAGS } from './quad-stream.ts';

/** Vertex shader of all quads: places in art pixels from the target's upper left; `uFlip` is -1 on the screen. */
export const QUAD_VERTEX = `
precision highp float;
attribute vec2 aPlace;
attribute vec2 aTexel;
attribute vec4 aTint;
attribute vec4 aKind; // palette, height, flags, glow
uniform vec2 uTarget;
uniform vec2 uAtlas;
uniform float uFlip;
varying vec2 vTexture;
varying vec4 vTint;
varying vec4 vKind;
void main() {
  vTexture = aTexel / uAtlas;
  vTint = aTint;
  vKind = aKind;
  vec2 clip = aPlace / uTarget * 2.0 - 1.0;
  gl_Position = vec4(clip.x, clip.y * uFlip, 0.0, 1.0);
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
bool isFilled() {
  return mod(floor(vKind.z + 0.5), 2.0) > 0.5;
}
`;

/** Colours: a page's indices through the palette, times the tint, or the tint alone. */
export const COLOUR_FRAGMENT = `${LOOK_UP}
void main() {
  vec4 index = texture2D(uAtlasColour, vTexture);
  if (index.a == 0.0) discard;
  vec3 colour = isFilled() ? vTint.rgb : lookUp(index.xy).rgb * vTint.rgb;
  gl_FragColor = vec4(colour, index.a * vTint.a);
}
`;

/** Surfaces: normal east and north, shine, height above the ground. Thin things leave what is below as it is. */
export const SURFACE_FRAGMENT = `${LOOK_UP}
uniform sampler2D uAtlasNormal;
void main() {
  vec4 index = texture2D(uAtlasColour, vTexture);
  if (index.a * vTint.a < 0.45) discard;
  vec2 normal = texture2D(uAtlasNormal, vTexture).xy;
  if (mod(floor((vKind.z + 0.5) / ${FLAGS.mirrored}.0), 2.0) > 0.5) normal.x = 1.0 - normal.x;
  float shine = isFilled() ? 0.7 : lookUp(index.xy).a;
  gl_FragColor = vec4(normal, max(shine, vKind.w / 255.0), vKind.y / 255.0);
}
`;
