import { BEAT_SECONDS, BELL_MOTIF, type MusicColour, STEM_BEATS, type StemId } from '../../content/music.ts';
import {
  band,
  burst,
  grains,
  later,
  noise,
  type SoundLayer,
  struck,
  thump,
} from '../../content/sounds/recipe.ts';
import { bowed, breathed, pitchOf, plucked, type ScoreDice, scaleStep } from './notes.ts';

type Composer = (colour: MusicColour, dice: ScoreDice) => SoundLayer[];

/** Four chords over one root, each running into the next: what never stops while there is danger. */
const composeDrone: Composer = (colour, dice) => {
  const chord = (STEM_BEATS.drone / 4) * BEAT_SECONDS;
  return [0, 1, 2, 3].flatMap((index) => {
    const start = index * chord;
    const seconds = chord * 1.35;
    const upper = scaleStep(colour, dice.pick([2, 3, 4]));
    const rub = scaleStep(colour, dice.pick([1, 5]));
    return [
      ...bowed(colour, colour.root / 2, start, seconds, 0.3),
      ...bowed(colour, colour.root, start, seconds, 0.34),
      ...bowed(colour, pitchOf(colour.root, 12 + upper), start, seconds, 0.3),
      ...bowed(colour, pitchOf(colour.root, 12 + rub), start + chord * 0.3, seconds * 0.6, 0.14),
      breathed(pitchOf(colour.root, 24 + upper), start, seconds, 1.3),
    ];
  });
};

/** Eighths in groups of three, three and two, muffled: steps in another corridor. */
const composePulse: Composer = (colour, dice) => {
  const eighth = BEAT_SECONDS / 2;
  const phrases = [0, dice.pick([0, 3]), dice.pick([1, 2]), 0];
  const accents = [1, 0.45, 0.5, 0.9, 0.4, 0.5, 0.85, 0.55];
  const layers: SoundLayer[] = [];
  for (let note = 0; note < STEM_BEATS.pulse * 2; note++) {
    const accent = accents[note % 8]!;
    if (accent < 0.6 && dice.next() < 0.3) continue;
    const phrase = phrases[Math.floor(note / 16)]!;
    const leaps = accent < 0.6 && dice.next() < 0.25 ? 2 : 0;
    const hz = pitchOf(colour.root, 12 + scaleStep(colour, phrase + leaps));
    layers.push(
      plucked(colour, hz, note * eighth, 0.55, accent * 0.8),
      later(note * eighth, burst(accent * 0.5, 0.05, band(hz * 2.6, 1.2))),
    );
    if (accent > 0.8) layers.push(thump(150, 76, 0.2, 0.5, note * eighth));
  }
  return layers;
};

/** Clusters that swell and part, three times; the last one remembers the chime. */
const composeStrings: Composer = (colour, dice) => {
  const swell = (STEM_BEATS.strings / 3) * BEAT_SECONDS;
  const clusters = [0, 1, 2].flatMap((index) => {
    const bottom = dice.pick([5, 6, 7, 8]);
    return [0, 1, 2, 4].flatMap((step, voice) =>
      bowed(
        colour,
        pitchOf(colour.root, scaleStep(colour, bottom + step)),
        index * swell + voice * 0.7 + dice.next() * 0.8,
        swell * (1.05 - voice * 0.12),
        0.3 - voice * 0.04,
      ),
    );
  });
  let beat = (STEM_BEATS.strings / 3) * 2;
  const memory = BELL_MOTIF.flatMap(([step, beats]) => {
    const start = beat * BEAT_SECONDS;
    beat += beats * 1.25;
    return bowed(colour, pitchOf(colour.root, 12 + step), start, beats * 1.9 * BEAT_SECONDS, 0.3);
  });
  return [...clusters, ...memory];
};

/** Drums far away, sticks near by, something metal, and once a phrase a breath that rises. */
const composePercussion: Composer = (_colour, dice) => {
  const { percussion: beats } = STEM_BEATS;
  const layers: SoundLayer[] = [];
  for (let beat = 0; beat < beats; beat += 4) {
    const turn = dice.pick([
      [0, 0.75, 2.5],
      [0, 1.5, 2.25, 3],
      [0, 0.75, 1.5, 2.75],
    ]);
    for (const [index, at] of turn.entries())
      layers.push(...drum((beat + at) * BEAT_SECONDS, index === 0 ? 1 : 0.6));
    for (let tick = 0.5; tick < 4; tick += 0.5)
      if (dice.next() < 0.5)
        layers.push(
          later(
            (beat + tick) * BEAT_SECONDS,
            struck(0.14 + 0.12 * dice.next(), 1320, 1, 0.05, 2870, 0.5, 0.04),
          ),
        );
  }
  const scrape = (beats / 4) * dice.pick([1, 2]) + 2;
  const riser = beats - 8;
  return [
    ...layers,
    later(scrape, grains(0.2, [0, 60, 1.5, 260, 2.4, 40], [900, 3400, 0.03], [0, 0, 1.4, 1, 2.4, 0], 0.4)),
    later(riser, noise(0.4, [0, 0, 5, 0.35, 7.8, 1, 8, 0], band([0, 420, 8, 3200], 5))),
    later(riser, noise(0.2, [0, 0, 7.8, 1, 8, 0], band([0, 900, 8, 5200], 3))),
  ];
};

function drum(start: number, level: number): SoundLayer[] {
  return [
    thump(185, 84, 0.22, level * 0.4, start),
    later(start, struck(level * 0.75, 224, 1, 0.36, 342, 0.8, 0.26, 521, 0.45, 0.18)),
    later(start, burst(level * 0.8, 0.1, band(760, 0.8))),
  ];
}

/** How each stem is composed. */
export const STEM_COMPOSERS: Readonly<Record<StemId, Composer>> = {
  drone: composeDrone,
  pulse: composePulse,
  strings: composeStrings,
  percussion: composePercussion,
};
