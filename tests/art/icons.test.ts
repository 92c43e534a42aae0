import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawIcon, drawIconSheet, ICONS } from '../../src/art/icons/icon-sheet.ts';
import { PORTRAITS } from '../../src/art/portraits/portraits.ts';
import { CARD_IDS } from '../../src/content/cards.ts';
import { CAST, HELD_LOOKS } from '../../src/content/cast.ts';
import { GADGET_IDS } from '../../src/content/gadgets.ts';
import { PICKUP_IDS } from '../../src/content/pickups.ts';
import { pixelsThatPart } from './built-picture.ts';

const names = Object.keys(ICONS);

describe('the icons', () => {
  it.each([
    ['card', CARD_IDS],
    ['weapon', ['bow', ...HELD_LOOKS]],
    ['gadget', GADGET_IDS],
    ['item', PICKUP_IDS],
    ['kind', Object.keys(CAST).filter((look) => !(look in PORTRAITS))],
  ] as const)('show every %s of the content', (group, ids) => {
    expect(ids.filter((id) => !names.includes(`${group}/${id}`))).toEqual([]);
  });

  it('show the twelve genes', () => {
    expect(names.filter((name) => name.startsWith('gene/'))).toHaveLength(12);
  });

  it('differ from one another', () => {
    // A thing on the floor may look like the same thing on the belt.
    const drawn = names.filter((name) => !name.startsWith('item/') && !name.startsWith('mark/'));
    expect(new Set(drawn.map((name) => drawIcon(name).join())).size).toBe(drawn.length);
  });

  it('fill a good part of their square', () => {
    for (const name of names) {
      const icon = drawIcon(name);
      const covered = icon.filter((value, index) => index % 4 === 3 && value > 0).length;
      expect(covered, name).toBeGreaterThan(576 * 0.15);
    }
  });

  it('are the same pixels every time', () => {
    expect(Buffer.compare(drawIconSheet().picture.bytes, drawIconSheet().picture.bytes)).toBe(0);
  });

  it('lie in the built sheet as their sources draw them', async () => {
    const { picture, places } = drawIconSheet();
    expect(picture.width).toBeLessThanOrEqual(512);
    expect(await pixelsThatPart('assets/art/icons.webp', picture)).toBe(0);
    expect(JSON.parse(readFileSync('assets/art/icons.json', 'utf8'))).toEqual(places);
  });
});
