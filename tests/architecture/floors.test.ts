import { describe, expect, it } from 'vitest';
import { FLOORS } from './floors.ts';
import { floorBreaches, importsOf } from './imports.ts';
import { sourceFiles } from './source-files.ts';

describe('the floors', () => {
  it('are kept by every import of every file', () => {
    expect(sourceFiles('src').flatMap(floorBreaches)).toEqual([]);
  });

  it('hold in their own table: nobody imports somebody who imports them', () => {
    const seen = (folder: string, target: string): boolean =>
      FLOORS[folder]!.folders.some((next) => next === target || seen(next, target));
    expect(Object.keys(FLOORS).filter((folder) => seen(folder, folder))).toEqual([]);
  });

  it('keep controls, view, ui and audio apart from each other and from the session', () => {
    const siblings = ['controls', 'view', 'ui', 'audio'];
    for (const one of siblings) {
      const others = [...siblings.filter((sibling) => sibling !== one), 'session'];
      expect(FLOORS[one]!.folders.filter((folder) => others.includes(folder))).toEqual([]);
    }
  });
});

describe('a planted import is caught', () => {
  const breachesOf = (path: string, text: string) => floorBreaches({ path, text }).length;

  it.each([
    ['upwards', 'src/sim/step.ts', "import { draw } from '../view/draw.ts';"],
    ['of a type only', 'src/content/cards.ts', "import type { GameState } from '../sim/state.ts';"],
    ['of a type inside an expression', 'src/sim/step.ts', "let a: import('../view/draw.ts').Draw;"],
    ['by re-export', 'src/sim/step.ts', "export { draw } from '../view/draw.ts';"],
    ['by re-export of everything', 'src/sim/step.ts', "export * from '../view/draw.ts';"],
    ['when needed', 'src/replay/run.ts', "const phaser = await import('phaser');"],
    ['under a computed name', 'src/sim/step.ts', 'const any = (name: string) => import(name);'],
    ['for its effect', 'src/sim/step.ts', "import 'phaser';"],
    ['sideways', 'src/ui/hud.tsx', "import { Camera } from '../view/camera.ts';"],
    ['from a sibling to the session', 'src/view/draw.ts', "import { Clock } from '../session/clock.ts';"],
    ['of Node in the page', 'src/platform/storage.ts', "import { readFileSync } from 'node:fs';"],
    ['of a package nobody granted', 'src/lab/main.ts', "import lodash from 'lodash';"],
    ['out of src', 'src/sim/step.ts', "import { FLOORS } from '../../tests/architecture/floors.ts';"],
    ['from a folder nobody named', 'src/misc/thing.ts', 'export const thing = 1;'],
  ])('%s', (_how, path, text) => {
    expect(breachesOf(path, text)).toBe(1);
  });

  it.each([
    ['a comment', 'src/sim/step.ts', "// import { draw } from '../view/draw.ts';"],
    ['a string', 'src/sim/step.ts', `const text = "import 'phaser'";`],
    ['an import that points down', 'src/view/draw.ts', "import { step } from '../sim/step.ts';"],
  ])('and %s is not', (_what, path, text) => {
    expect(breachesOf(path, text)).toBe(0);
  });

  it('with the name it was written with', () => {
    const text =
      "import type { A } from './a.ts';\nexport { b } from './b.ts';\nexport const c = () => import('./c.ts');";
    expect(importsOf({ path: 'src/sim/x.ts', text })).toEqual(['./a.ts', './b.ts', './c.ts']);
  });
});
