import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';
import ts from 'typescript';

/** The modules of ours that a page loads before any click: src/embed/all.ts, and all that it imports but by import(). */
export function filesLoadedFirst() {
  const paths = new Set(['src/embed/all.ts']);
  // A set is walked on to what is added meanwhile.
  for (const path of paths) {
    for (const address of staticImports(path).filter((address) => address.startsWith('.'))) {
      paths.add(join(dirname(path), address).replace(/\.js$/, '.ts'));
    }
  }
  return [...paths];
}

function staticImports(path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext);
  return source.statements
    .filter(
      (statement) =>
        (ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly) ||
        (ts.isExportDeclaration(statement) && statement.moduleSpecifier && !statement.isTypeOnly),
    )
    .map(({moduleSpecifier}) => moduleSpecifier.text);
}
