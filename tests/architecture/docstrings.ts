import { isNode, type SourceFile, type SyntaxNode, syntaxOf } from './source-files.ts';

/** One sentence for every exported declaration of a file that no docstring stands directly before. */
export function missingDocstrings(file: SourceFile): string[] {
  const { program, comments } = syntaxOf(file);
  const docstringEnds = comments
    .filter((comment) => comment.type === 'Block' && comment.value.startsWith('*'))
    .map((comment) => comment.end);
  return (program['body'] as SyntaxNode[])
    .filter((node) => node.type === 'ExportNamedDeclaration' && isNode(node['declaration']))
    .filter(
      (node) =>
        !docstringEnds.some((end) => end <= node.start && file.text.slice(end, node.start).trim() === ''),
    )
    .map(
      (node) => `${file.path}: “${file.text.slice(node.start, node.end).split('\n', 1)[0]}” has no docstring`,
    );
}
