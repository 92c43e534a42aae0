import { beforeEach, describe, expect, it } from 'vitest';
import { PICKUP_IDS } from '../../src/content/pickups.ts';
import { defaultSettings } from '../../src/platform/settings.ts';
import { CaptionWriter } from '../../src/scenes/caption-writer.ts';
import { createGame } from '../../src/sim/create-game.ts';
import { type GameEvent, REFUSALS } from '../../src/sim/events.ts';
import { type AppModel, createAppModel } from '../../src/ui/app-model.ts';
import { drawMap } from '../map-drawing.ts';

const STATE = createGame({
  place: 'school',
  map: drawMap('#######', '#..@..#', '#######'),
  leader: 'onjo',
  seed: 1,
});

let model: AppModel;
let writer: CaptionWriter;

function tell(event: Partial<GameEvent>): void {
  const { x, y } = STATE.leader;
  writer.on({ name: 'refused', x, y, angle: 0, id: 0, kind: 0, value: 0, ...event }, STATE);
}

function keys(): string[] {
  return model.captions.value.map((caption) => caption.key);
}

beforeEach(() => {
  model = createAppModel(
    defaultSettings({ language: 'en', reducedMotion: false, moreContrast: false, coarsePointer: false }),
  );
  writer = new CaptionWriter(model);
});

describe('captions', () => {
  it('say from where a howl came', () => {
    tell({ name: 'zombieHowled', y: STATE.leader.y + 20 });
    expect(model.captions.value).toMatchObject([{ key: 'sound.howl', angle: 64 }]);
  });

  it('say what was found, each find for itself', () => {
    const kind = PICKUP_IDS.indexOf('arrows');
    tell({ name: 'pickupTaken', kind, value: 4 });
    tell({ name: 'pickupTaken', kind, value: 2 });
    expect(model.captions.value.map((caption) => caption.values)).toEqual([
      { item: 'Arrows', amount: 4 },
      { item: 'Arrows', amount: 2 },
    ]);
  });

  it('say the same sound once in a while only', () => {
    const howl = { name: 'zombieHowled', y: STATE.leader.y + 9 } as const;
    tell(howl);
    tell(howl);
    expect(keys()).toEqual(['sound.howl']);
    writer.draw(STATE, 1, 4000);
    tell(howl);
    expect(keys()).toEqual(['sound.howl']);
  });

  it('go after two seconds, by the time of the run', () => {
    tell({ kind: REFUSALS.indexOf('noArrows') });
    writer.draw(STATE, 1, 0);
    expect(keys()).toEqual(['refused.noArrows']);
    writer.draw(STATE, 1, 2500);
    expect(keys()).toEqual([]);
  });

  it('leave out what is in sight and what is one’s own, unless all of it is wanted, or none', () => {
    const heard = (captions: 'important' | 'all' | 'off'): string[] => {
      model.settings.value = { ...model.settings.value, captions };
      writer.reset();
      tell({ name: 'leaderStepped', kind: 1 });
      tell({ name: 'arrowHit', x: STATE.leader.x + 4 });
      tell({ name: 'doorBashed', x: STATE.leader.x + 6 });
      return keys();
    };
    expect(heard('important')).toEqual(['sound.doorBashed']);
    expect(heard('all')).toEqual(['sound.steps', 'sound.arrowHit', 'sound.doorBashed']);
    expect(heard('off')).toEqual([]);
  });

  it('never use an id twice', () => {
    for (const [kind] of REFUSALS.entries()) tell({ kind });
    const ids = model.captions.value.map((caption) => caption.id);
    expect(new Set(ids).size).toBe(REFUSALS.length);
  });

  it('forget a run that is over', () => {
    tell({ kind: 0 });
    writer.reset();
    expect(keys()).toEqual([]);
  });
});
