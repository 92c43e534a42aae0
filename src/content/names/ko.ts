import type { NAMES_EN } from './en.ts';

/** Every proper noun in Korean. */
export const NAMES_KO: Readonly<Record<keyof typeof NAMES_EN, string>> = {
  'name.survivor.onjo': '남온조',
  'name.survivor.cheongsan': '이청산',
  'name.survivor.suhyeok': '이수혁',
  'name.survivor.juran': '소주란',
  'name.place.school': '효산고',
  'name.place.campus': '서울 캠퍼스',
  'name.series': '지금 우리 학교는',
};
