import { posix } from 'node:path';
import { FLOORS } from './floors.ts';
import { isNode, type SourceFile, syntaxOf, walk } from './source-files.ts';

const IMPORTING = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
];

/** Everything a file imports, as written: static, for types only, re-exported, dynamic; `?` for a computed name. */
export function importsOf(file: SourceFile): string[] {
  const found: string[] = [];
  walk(syntaxOf(file).program, (node) => {
    if (!IMPORTING.includes(node.type) || !isNode(node['source'])) return;
    const name = node['source']['value'];
    found.push(typeof name === 'string' ? name : '?');
  });
  return found;
}

/** One sentence for every import of a file in src that the floors forbid. */
export function floorBreaches(file: SourceFile): string[] {
  const folder = folderOf(file.path);
  const floor = FLOORS[folder];
  if (!floor) return [`${file.path}: the floors know no folder “${folder}”`];
  return importsOf(file)
    .filter((name) => {
      if (!name.startsWith('.')) return !floor.packages.includes(packageOf(name));
      const path = posix.join(posix.dirname(file.path), name);
      if (!path.startsWith('src/')) return true;
      const target = folderOf(path);
      return target !== folder && !floor.folders.includes(target);
    })
    .map((name) => `${file.path}: ${folder || 'the roof'} may not import “${name}”`);
}

/** "src/sim/minds/roam.ts" → "sim"; "src/main.ts" → "". */
function folderOf(path: string): string {
  const parts = path.split('/');
  return parts.length > 2 ? parts[1]! : '';
}

/** "node:fs" → "node", "@preact/signals/x" → "@preact/signals", "phaser/x" → "phaser". */
function packageOf(name: string): string {
  if (name.startsWith('node:')) return 'node';
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}
