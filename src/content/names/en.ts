import type { RequiredName } from '../text/required-keys.ts';

/** Every proper noun in English; nothing outside this folder may spell one out. */
export const NAMES_EN = {
  'name.survivor.onjo': 'Nam On-jo',
  'name.survivor.cheongsan': 'Lee Cheong-san',
  'name.survivor.suhyeok': 'Lee Su-hyeok',
  'name.survivor.juran': 'So Ju-ran',
  'name.place.school': 'Hyosan High',
  'name.place.campus': 'Seoul Campus',
  'name.series': 'All of Us Are Dead',
} as const satisfies Readonly<Record<string, string>> & Readonly<Record<RequiredName, string>>;
