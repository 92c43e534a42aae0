import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

let folder = '';

/** A folder with the project's own lint settings and nothing else. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'last-bell-lint-'));
  for (const path of ['biome.json', 'package.json', 'src/sim/forbidden-math.grit']) {
    cpSync(join(ROOT, path), join(folder, path));
  }
  spawnSync('git', ['init', '-q'], { cwd: folder });
  writeFileSync(join(folder, '.gitignore'), '');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What the linter says about files planted at their paths, as text, and whether it lets them pass. */
function lint(files: Readonly<Record<string, string>>): {
  readonly passes: boolean;
  readonly report: string;
} {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const words = [biome, 'lint', '--error-on-warnings', '--max-diagnostics=200', ...Object.keys(files)];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  for (const path of Object.keys(files)) rmSync(join(folder, path));
  return { passes: status === 0, report: stdout + stderr };
}

describe('the linter refuses in sim', () => {
  it.each([
    ['a sine', 'export const a = Math.sin(1);'],
    ['a power function', 'export const a = Math.pow(2, 0.5);'],
    ['a power', 'export const a = (b: number) => b ** 2;'],
    ['a power in place', 'export const a = (b: number) => {\n  let c = b;\n  c **= 2;\n  return c;\n};'],
    ['unseeded dice', 'export const a = Math.random();'],
    ['a function nobody measured', 'export const a = (Math as { sumPrecise?: unknown }).sumPrecise;'],
    ['Math under another name', 'const other = Math;\nexport const a = other.floor(1);'],
    ['Math taken apart', 'export const { floor } = Math;'],
    ['Math by a computed name', "export const a = Math['sin'](1);"],
    ['the date', 'export const a = Date.now();'],
    ['a new date', 'export const a = new Date();'],
    ['a clock', 'export const a = performance.now();'],
    ['a language', "export const a = 'b'.localeCompare('c');"],
    ['a format', 'export const a = (1).toLocaleString();'],
    ['the way around', 'export const a = globalThis.Math.sin(1);'],
  ])('%s', (_what, text) => {
    expect(lint({ 'src/sim/planted.ts': `${text}\n` }).passes).toBe(false);
  });

  it('all of it in content too', () => {
    expect(lint({ 'src/content/planted.ts': 'export const a = Math.sin(1);\n' }).report).toContain(
      'Engines disagree',
    );
  });
});

describe('the linter lets pass', () => {
  it('in sim what gives the same bits everywhere', () => {
    const text =
      'export const a = Math.floor(Math.sqrt(2)) + Math.imul(2, 3) + Math.max(1, Math.abs(-2)) * 2;\n';
    expect(lint({ 'src/sim/planted.ts': `// 2 ** 3, Math.sin\n${text}` })).toMatchObject({ passes: true });
  });

  it('in view what only the picture sees', () => {
    expect(lint({ 'src/view/planted.ts': 'export const a = Math.sin(Math.random()) ** 2;\n' }).passes).toBe(
      true,
    );
  });
});

describe('the linter refuses anywhere', () => {
  it('two files that import each other', () => {
    const report = lint({
      'src/view/one.ts': "import { two } from './two.ts';\nexport const one = () => two;\n",
      'src/view/two.ts': "import { one } from './one.ts';\nexport const two = () => one;\n",
    }).report;
    expect(report).toContain('noImportCycles');
  });

  it.each([
    ['noDefaultExport', 'src/view/planted.ts', 'export default 1;'],
    ['noEnum', 'src/view/planted.ts', 'export enum Colour {\n  Red,\n}'],
    ['noExplicitAny', 'src/view/planted.ts', 'export const a: any = 1;'],
    ['useFilenamingConvention', 'src/view/plantedFile.ts', 'export const a = 1;'],
    ['noReExportAll', 'src/view/planted.ts', "export * from './other.ts';"],
    [
      'noFocusedTests',
      'tests/view/planted.test.ts',
      "import { it } from 'vitest';\nit.only('runs alone', () => {});",
    ],
    [
      'noSkippedTests',
      'tests/view/planted.test.ts',
      "import { it } from 'vitest';\nit.skip('never runs', () => {});",
    ],
  ])('%s', (rule, path, text) => {
    expect(lint({ [path]: `${text}\n` }).report).toContain(rule);
  });
});
