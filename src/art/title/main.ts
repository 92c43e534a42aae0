import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { paintRooms, paintSchool } from './paint-school.ts';
import { paintSky } from './paint-sky.ts';
import { paintRain, paintWalkers } from './paint-walkers.ts';
import { paintFlare, paintHorde, paintYard } from './paint-yard.ts';

const ART = fileURLToPath(new URL('../../../assets/art', import.meta.url));

/** Every picture of the title, from the back to the front. */
const PICTURES = {
  sky: paintSky,
  rooms: paintRooms,
  walkers: paintWalkers,
  school: paintSchool,
  yard: paintYard,
  flare: paintFlare,
  horde: paintHorde,
  rain: paintRain,
} as const;

mkdirSync(ART, { recursive: true });
for (const [name, paint] of Object.entries(PICTURES)) await paint().save(join(ART, `title-${name}.webp`));
