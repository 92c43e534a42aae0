import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

interface Settings {
  readonly compilerOptions: Readonly<Record<string, unknown>>;
}

function settings(path: string): Settings {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Settings;
}

it('the simulation is compiled without the page and without Node', () => {
  expect(settings('src/sim/tsconfig.json').compilerOptions).toMatchObject({ lib: ['ES2023'], types: [] });
});

it('every stricter flag of the compiler is on', () => {
  expect(settings('tsconfig.json').compilerOptions).toMatchObject({
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    noPropertyAccessFromIndexSignature: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    noUncheckedSideEffectImports: true,
    allowUnreachableCode: false,
    allowUnusedLabels: false,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
  });
});

it('no package is fetched from a written address, and every version is exact', () => {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  expect(lock).not.toContain('"resolved"');
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
