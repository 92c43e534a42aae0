import type { FURNITURE_LOOKS } from '../../content/art-tiles.ts';
import { chair, counter, table } from './carpentry.ts';
import type { RampId } from './palette.ts';
import type { Painter, Sketch } from './sketch.ts';

function screen(sketch: Sketch, x: number, y: number): Sketch {
  return sketch
    .fill(x + 4, y, 4, 3, 'metal', 2)
    .fill(x, y + 3, 12, 9, 'shoe', 2)
    .fill(x + 1, y + 4, 10, 7, 'steelBlue', 3)
    .line(x + 2, y + 5, x + 6, y + 9, 'glass', 4);
}

/** Furniture of classrooms and offices. */
export const CLASS_FURNITURE = {
  stool: (s) =>
    s
      .fill(11, 6, 2, 8, 'metal', 2)
      .fill(19, 6, 2, 8, 'metal', 2)
      .disc(16, 16, 6, 3, 'blueDirty', 3)
      .disc(16, 15, 6, 3, 'blueDirty', 2)
      .disc(16, 17, 6, 3, 'blueDirty', 3),
  chair: (s) => chair(s, 9, 5),
  chairTipped: (s) =>
    s
      .block(6, 8, 8, 12, 2, 'woodLight')
      .block(18, 5, 3, 14, 2, 'woodLight')
      .line(6, 12, 22, 10, 'metal', 3)
      .line(6, 20, 24, 20, 'metal', 2)
      .line(22, 10, 27, 14, 'metal', 3),
  bagDropped: (s) =>
    s
      .ball(16, 12, 9, 7, 'crimsonDirty', 0.4)
      .fill(11, 8, 10, 6, 'crimsonDirty', 2)
      .fill(11, 13, 10, 1, 'crimsonDirty', 0)
      .line(8, 16, 4, 10, 'shoe', 3)
      .dot(15, 11, 'tag', 3),
  skeleton: (s) =>
    s
      .fill(8, 3, 16, 2, 'shoe', 3)
      .fill(15, 4, 2, 40, 'metal', 2)
      .fill(15, 18, 2, 18, 'bone', 2)
      .fill(11, 30, 10, 1, 'bone', 3)
      .fill(11, 27, 10, 1, 'bone', 3)
      .fill(12, 24, 8, 1, 'bone', 3)
      .line(10, 32, 8, 20, 'bone', 3)
      .line(22, 32, 24, 20, 'bone', 3)
      .fill(12, 18, 8, 2, 'bone', 3)
      .line(13, 18, 12, 5, 'bone', 3)
      .line(19, 18, 20, 5, 'bone', 3)
      .ball(16, 39, 4, 5, 'bone', 0.6)
      .dot(14, 39, 'black', 0)
      .dot(18, 39, 'black', 0)
      .fill(15, 35, 3, 1, 'black', 1),
  teacherDesk: (s) =>
    s
      .block(1, 3, 30, 0, 20, 'wood')
      .fill(4, 5, 10, 16, 'wood', 1.4)
      .fill(18, 5, 10, 7, 'wood', 3)
      .fill(18, 13, 10, 7, 'wood', 3)
      .fill(22, 16, 2, 1, 'metal', 4)
      .fill(1, 23, 30, 18, 'wood', 3)
      .fill(1, 23, 30, 1, 'wood', 4)
      .fill(5, 28, 8, 9, 'paper', 4)
      .fill(16, 30, 9, 6, 'navy', 3)
      .fill(27, 28, 2, 6, 'red', 3),
  podium: (s) =>
    s
      .block(7, 3, 18, 6, 26, 'wood')
      .fill(5, 29, 22, 12, 'wood', 3)
      .fill(5, 29, 22, 2, 'wood', 4)
      .disc(16, 18, 4, 4, 'tag', 2)
      .line(16, 40, 18, 46, 'metal', 3)
      .ball(18, 47, 1, 1, 'shoe'),
  officeDesk: (s) =>
    screen(
      s
        .block(1, 3, 30, 0, 20, 'concrete')
        .fill(4, 5, 10, 16, 'concrete', 1)
        .fill(1, 23, 30, 18, 'concrete', 4)
        .fill(1, 23, 30, 1, 'white', 3)
        .fill(17, 26, 11, 4, 'black', 3)
        .fill(3, 27, 7, 8, 'paper', 4),
      14,
      33,
    ),
  copier: (s) =>
    s
      .block(4, 3, 24, 16, 26, 'white', -0.7)
      .fill(4, 18, 24, 1, 'black', 2)
      .fill(7, 8, 18, 5, 'white', 1)
      .fill(6, 33, 20, 8, 'steelBlue', 1)
      .fill(20, 30, 6, 2, 'green', 3)
      .fill(7, 21, 12, 4, 'paper', 4),
  mixerDesk: (s) => {
    counter(s, 'wood', 'shoe', 22);
    for (let x = 2; x < 31; x += 3)
      s.fill(x, 28, 1, 12, 'metal', 2).fill(
        x - 1,
        29 + ((x * 7) % 9),
        2,
        2,
        ['red', 'green', 'white'][x % 3] as RampId,
        3,
      );
    return s.fill(2, 43, 28, 3, 'green', 2).fill(20, 43, 6, 3, 'red', 3);
  },
  speakerRack: (s) =>
    s
      .block(4, 3, 24, 12, 46, 'shoe', 0.3)
      .disc(16, 14, 8, 8, 'black', 1)
      .disc(16, 14, 6, 6, 'grey', 2)
      .disc(16, 14, 2, 2, 'grey', 3)
      .disc(16, 34, 6, 6, 'black', 1)
      .disc(16, 34, 4, 4, 'grey', 2)
      .fill(7, 43, 4, 2, 'green', 3)
      .fill(13, 43, 2, 2, 'red', 3),
  micDesk: (s) =>
    table(s, 2, 3, 28, 18, 20, 'wood')
      .line(16, 28, 18, 38, 'metal', 3)
      .ball(18, 40, 2, 3, 'shoe', 0.6)
      .fill(6, 28, 8, 8, 'paper', 4)
      .fill(22, 30, 4, 3, 'red', 3),
  piano: (s) =>
    s
      .block(1, 3, 30, 12, 34, 'shoe', 0.4)
      .fill(1, 17, 30, 6, 'white', 4)
      .fill(1, 17, 30, 1, 'white', 2)
      .fill(3, 19, 2, 4, 'black', 0)
      .fill(9, 19, 2, 4, 'black', 0)
      .fill(13, 19, 2, 4, 'black', 0)
      .fill(19, 19, 2, 4, 'black', 0)
      .fill(23, 19, 2, 4, 'black', 0)
      .fill(27, 19, 2, 4, 'black', 0)
      .fill(10, 29, 12, 7, 'paper', 4),
  musicStand: (s) =>
    s
      .line(16, 6, 16, 24, 'metal', 2)
      .line(16, 8, 11, 4, 'metal', 2)
      .line(16, 8, 21, 4, 'metal', 2)
      .fill(9, 24, 14, 9, 'shoe', 3)
      .fill(11, 25, 10, 7, 'paper', 4),
  drumKit: (s) =>
    s
      .ball(16, 12, 9, 8, 'crimson')
      .disc(16, 12, 6, 6, 'white', 3)
      .disc(7, 21, 5, 3, 'white', 4)
      .fill(2, 15, 11, 5, 'crimson', 2)
      .disc(25, 21, 5, 3, 'white', 4)
      .fill(20, 15, 11, 5, 'crimson', 2)
      .line(4, 8, 4, 32, 'metal', 2)
      .disc(5, 32, 6, 2, 'tag', 3)
      .line(28, 8, 28, 34, 'metal', 2)
      .disc(27, 34, 6, 2, 'tag', 3),
} satisfies Partial<Record<(typeof FURNITURE_LOOKS)[number], Painter>>;
