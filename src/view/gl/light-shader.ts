import { FIELD_ZERO } from '../distance-field.ts';
import type { QualityId } from '../picture-quality.ts';
import { QUALITIES } from '../picture-quality.ts';
import { TEXELS_PER_TILE } from '../static-light.ts';
import { SIGHT_CONE, SIGHT_RANGE_TILES, SIGHT_RAYS } from '../tile-sight.ts';

/** The brightest light a target's byte can hold; stored as a root, since eyes tell dark shades apart best. */
export const BRIGHTEST = 4;

/** Vectors of `uScene` before those of the lights: first their places, then their colours, then the blockers. */
export const LIGHTS_FROM = 4;

/** How many vectors `uScene` has in the light pass of a quality. */
export function lightVectors(quality: QualityId): number {
  const { lights, blockers } = QUALITIES[quality];
  return LIGHTS_FROM + lights * 2 + blockers;
}

/**
 * The light of every pixel of the picture: baked lamps, lights that live (soft shadows by walking through the distance
 * field of the walls, after Quilez), the leader's torch with the shadows of bodies in it, and line of sight from the
 * fan of distances. A pixel is lit as the ground it stands over: heads as feet, faces of walls as the floor before
 * them. Red, green, blue are light, alpha is sight; what is only remembered has its own dim light.
 */
export function lightFragment(quality: QualityId): string {
  const { lights, steps, blockers, isFine } = QUALITIES[quality];
  return `
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
#define FINE ${isFine ? 1 : 0}
#define BLOCKERS ${blockers}
uniform sampler2D uSurface;
uniform sampler2D uLamps;
uniform sampler2D uDirections;
uniform sampler2D uField;
uniform sampler2D uSight;
uniform sampler2D uFan;
uniform vec4 uScene[${lightVectors(quality)}];
#define VIEW uScene[0]   // left, top of the picture in the world, its width and height: art pixels
#define MAP uScene[1].xy // width and height of the map in tiles
#define EYE uScene[2]    // place in the picture, direction
#define MOOD uScene[3]   // torch 0..1, least light, lights in use
#define PLACE(i) uScene[${LIGHTS_FROM} + i] // place in the picture, radius, height: art pixels
#define COLOUR(i) uScene[${LIGHTS_FROM + lights} + i]
#define BLOCKER(i) uScene[${LIGHTS_FROM + lights * 2} + i] // place in the picture, radius
varying vec2 vUv;

float fieldAt(vec2 place) {
  return texture2D(uField, (VIEW.xy + place) / (MAP * 32.0)).r * 255.0 - ${FIELD_ZERO}.0;
}

float depthOf(float ray) {
  vec4 texel = texture2D(uFan, vec2((mod(ray, ${SIGHT_RAYS}.0) + 0.5) / ${SIGHT_RAYS}.0, 0.5));
  return (texel.r * 65280.0 + texel.a * 255.0) * (${SIGHT_RANGE_TILES}.0 / 65535.0);
}

/** Whether the eye sees a place at an offset in tiles; soft at the edge. */
float seenFrom(vec2 offset, float away) {
  float ray = atan(offset.y, offset.x) * ${SIGHT_RAYS}.0 / 6.2831853 - 0.5;
#if FINE == 0
  return smoothstep(-0.02, 0.3, depthOf(floor(ray + 0.5)) + 0.1 - away);
#else
  float first = floor(ray);
  float part = ray - first;
  float sum = 0.0;
  for (int i = 0; i < 6; i++) {
    float weight = i == 0 ? 1.0 - part : (i == 5 ? part : 1.0);
    sum += weight * smoothstep(-0.02, 0.16, depthOf(first + float(i) - 2.0) + 0.1 - away);
  }
  return sum / 5.0;
#endif
}

/** Baked lamps; cubic B-spline from four bilinear reads where it can be afforded: no trace of the texels is left. */
vec3 bakedAt(vec2 tile) {
  vec2 size = MAP * ${TEXELS_PER_TILE}.0;
  vec2 at = tile * ${TEXELS_PER_TILE}.0;
#if FINE == 0
  return texture2D(uLamps, at / size).rgb * 2.0;
#else
  at -= 0.5;
  vec2 f = fract(at);
  at -= f;
  vec2 g = 1.0 - f;
  vec2 w0 = g * g * g / 6.0;
  vec2 w1 = (4.0 - 6.0 * f * f + 3.0 * f * f * f) / 6.0;
  vec2 w3 = f * f * f / 6.0;
  vec2 w2 = 1.0 - w0 - w1 - w3;
  vec2 s0 = w0 + w1;
  vec2 s1 = w2 + w3;
  vec2 p0 = (at - 0.5 + w1 / s0) / size;
  vec2 p1 = (at + 1.5 + w3 / s1) / size;
  vec3 sum = texture2D(uLamps, p0).rgb * s0.x * s0.y + texture2D(uLamps, vec2(p1.x, p0.y)).rgb * s1.x * s0.y
    + texture2D(uLamps, vec2(p0.x, p1.y)).rgb * s0.x * s1.y + texture2D(uLamps, p1).rgb * s1.x * s1.y;
  return sum * 2.0;
#endif
}

/** How much of a light arrives: walks from a place to it; what comes near a wall on the way is half in the dark. */
float arrives(vec2 from, vec2 to, float startField) {
  vec2 way = to - from;
  float far = length(way);
  way /= max(far, 0.001);
  float clear = 1.0;
  float gone = max(3.0, 4.0 - startField);
  for (int i = 0; i < ${steps}; i++) {
    if (gone >= far) break;
    float room = fieldAt(from + way * gone);
    if (room < -1.5) return 0.0;
    clear = min(clear, 0.5 + 0.5 * room * far / (9.0 * max(far - gone, 8.0)));
    gone += max(room, 3.0);
  }
  // A walk given up half-way must not leak light through whatever comes then.
  if (gone < far - 3.0) return 0.0;
  clear = clamp(clear, 0.0, 1.0);
  return clear * clear * (3.0 - 2.0 * clear);
}

void main() {
  vec2 pixel = floor(vUv * VIEW.zw) + 0.5;
  vec4 surface = texture2D(uSurface, pixel / VIEW.zw);
  float height = surface.a * 255.0;
  vec2 side = surface.rg * 2.0 - 1.0;
  vec3 normal = normalize(vec3(side.x, -side.y, sqrt(max(0.0025, 1.0 - dot(side, side)))));
  vec2 ground = pixel + vec2(0.0, height);
  // A metre up is 26.85 pixels of the picture, a metre along the ground 32.
  float up = height * 1.192;
  vec2 tile = (VIEW.xy + ground) / 32.0;
  float field = fieldAt(ground);
  float wall = 1.0 - smoothstep(-4.0, 0.0, field);

  vec2 offset = (ground - EYE.xy) / 32.0;
  float away = length(offset);
  vec2 outward = offset / max(away, 0.001);
  float front = dot(outward, EYE.zw);
  vec4 known = texture2D(uSight, tile / MAP);
  float clear = seenFrom(offset, away) * (1.0 - smoothstep(13.0, 17.0, away));
  clear = max(clear, 1.0 - smoothstep(0.35, 0.6, away));
  float cone = max(smoothstep(${SIGHT_CONE.none}, ${SIGHT_CONE.full}, front), 1.0 - smoothstep(2.2, 3.6, away));
  float open = mix(clear, known.r, wall);
  float sight = mix(clear * mix(0.42, 1.0, cone), known.r, wall);

  vec3 baked = bakedAt(tile);
  vec4 toward = texture2D(uDirections, tile / MAP);
  vec2 from = (vec2(toward.r, toward.a) * 255.0 - 128.0) / 127.0;
  vec3 lampward = normalize(vec3(from, 0.72));
  float facing = max(0.0, dot(normal, lampward) / lampward.z);
  baked *= mix(1.0, min(1.9, facing), 0.85);
  // Many lamps in one place do not make a day.
  vec3 light = baked * 1.38 / (1.0 + 0.42 * max(baked.r, max(baked.g, baked.b)));

  float upright = mix(0.75, 1.0, smoothstep(-0.4, 0.6, dot(normal, normalize(vec3(-outward, 0.5)))));
  light += vec3(0.30, 0.33, 0.40) * (1.0 - smoothstep(0.3, 4.2, away)) * open * upright;

  float beam = smoothstep(0.79, 0.965, front) * (1.0 - smoothstep(1.5, 11.5, away)) * smoothstep(0.1, 1.2, away);
  if (beam * MOOD.x > 0.003) {
    vec3 torchward = normalize(vec3(-offset * 32.0, 44.0 - up));
    float lit = clamp(dot(normal, torchward) * 0.9 + 0.42, 0.0, 1.3);
#if BLOCKERS > 0
    float shade = 1.0;
    float far = away * 32.0;
    for (int i = 0; i < BLOCKERS; i++) {
      vec3 body = BLOCKER(i).xyz;
      if (body.z <= 0.0) break;
      vec2 reach = body.xy - EYE.xy;
      float along = dot(reach, outward);
      float behind = far - along;
      if (along < 8.0 || behind < body.z * 0.9) continue;
      float beside = abs(reach.x * outward.y - reach.y * outward.x);
      float dark = 1.0 - smoothstep(body.z * 0.55, body.z * 1.15 + behind * 0.05, beside);
      // Who stands right before the torch would else darken all of it.
      dark *= smoothstep(8.0, 44.0, along);
      shade *= 1.0 - dark * 0.6 * (1.0 - smoothstep(50.0, 150.0, behind));
    }
    lit *= shade;
#endif
    light += vec3(1.12, 1.02, 0.82) * 1.35 * beam * lit * open * MOOD.x;
  }

  float buried = smoothstep(-26.0, -2.0, field);
  for (int i = 0; i < ${lights}; i++) {
    if (float(i) >= MOOD.z) break;
    vec4 lamp = PLACE(i);
    vec2 way = lamp.xy - ground;
    float near = 1.0 - dot(way, way) / (lamp.z * lamp.z);
    if (near <= 0.0) continue;
    vec3 lampDirection = normalize(vec3(way, lamp.w - up));
    float lit = max(0.0, dot(normal, lampDirection) * 0.85 + 0.22);
    float arrived = arrives(ground, lamp.xy, field);
    light += COLOUR(i).rgb * near * near * lit * arrived * mix(0.3, 1.0, buried);
  }

  light = max(light, MOOD.y * vec3(0.9, 1.0, 1.4));
  float memory = 0.5 + 0.5 * known.a;
  float lamplit = dot(baked, vec3(0.4));
  vec3 remembered = vec3(0.52, 0.60, 0.82) * (0.30 + 0.34 * min(lamplit, 1.2) + MOOD.y * 0.5) * memory;
  gl_FragColor = vec4(sqrt(mix(remembered, light, sight) / ${BRIGHTEST}.0), sight);
}
`;
}
