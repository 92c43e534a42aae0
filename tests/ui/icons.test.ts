import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CARD_IDS } from '../../src/content/cards.ts';
import { GADGET_IDS } from '../../src/content/gadgets.ts';
import { PICKUP_IDS } from '../../src/content/pickups.ts';
import { WEAPON_IDS } from '../../src/content/weapons.ts';
import { ZOMBIE_KIND_IDS } from '../../src/content/zombies.ts';
import { ROOT, sourceFiles } from '../architecture/source-files.ts';

const SHEET = JSON.parse(readFileSync(join(ROOT, 'assets/art/icons.json'), 'utf8')) as Record<
  string,
  number[]
>;

const TABLES = {
  card: CARD_IDS,
  gadget: GADGET_IDS,
  item: PICKUP_IDS,
  weapon: WEAPON_IDS,
  kind: ZOMBIE_KIND_IDS,
} as const;

it.each(Object.entries(TABLES))('every row of the table of “%s” has an icon', (group, ids) => {
  expect(ids.filter((id) => SHEET[`${group}/${id}`] === undefined)).toEqual([]);
});

it('every icon the interface names is on the sheet', () => {
  const named = sourceFiles('src/ui').flatMap(
    ({ text }) => text.match(/(?<=["'])(?:ui|status)\/\w+(?=["'])/g) ?? [],
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => SHEET[name] === undefined)).toEqual([]);
});
