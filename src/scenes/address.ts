import { PLACE_IDS } from '../content/places.ts';
import { SURVIVOR_IDS } from '../content/survivors.ts';
import type { PlayChoice } from '../ui/app-model.ts';
import { MOST_SEED } from '../ui/seed-field.ts';
import { AppFailure } from './app-failure.ts';

/** What the page's address asks for. */
export interface Address {
  /** A replay to watch at once; always of our own origin. */
  readonly replay: URL | undefined;
  /** What is chosen already when the choice opens. */
  readonly preset: Partial<PlayChoice>;
  /** Whether `window.lab` is wanted. */
  readonly isLab: boolean;
}

/** An address that asks for nothing. */
export const PLAIN_ADDRESS: Address = { replay: undefined, preset: {}, isLab: false };

/** Reads the address of the page. Throws an `AppFailure` with a sentence for what does not exist. */
export function readAddress(href: string): Address {
  const page = new URL(href);
  const query = page.searchParams;
  return {
    replay: replayOf(query.get('replay'), page),
    preset: {
      ...oneOf('place', query, PLACE_IDS, 'unknownPlace'),
      ...oneOf('leader', query, SURVIVOR_IDS, 'unknownLeader'),
      ...seedOf(query.get('seed')),
    },
    isLab: query.has('lab'),
  };
}

function replayOf(text: string | null, page: URL): URL | undefined {
  if (text === null) return undefined;
  const url = URL.canParse(text, page.href) ? new URL(text, page.href) : undefined;
  if (url?.origin !== page.origin) {
    throw new AppFailure('replayForeign', `?replay=${text}: only files next to the game can be opened.`);
  }
  return url;
}

function oneOf<Name extends string, Id extends string>(
  name: Name,
  query: URLSearchParams,
  ids: readonly Id[],
  code: 'unknownPlace' | 'unknownLeader',
): { [Key in Name]?: Id } {
  const text = query.get(name);
  if (text === null) return {};
  const found = ids.find((id) => id === text);
  if (found === undefined) throw new AppFailure(code, `?${name}=${text} (known: ${ids.join(', ')})`);
  return { [name]: found } as { [Key in Name]: Id };
}

function seedOf(text: string | null): { seed?: number } {
  if (text === null) return {};
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (seed <= MOST_SEED) return { seed };
  throw new AppFailure('badSeed', `?seed=${text}: a seed is a whole number from 0 to ${MOST_SEED}.`);
}
