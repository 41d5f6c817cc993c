import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';
import ts from 'typescript';

/** The modules of ours that a page loads before any click. */
export const filesLoadedFirst = () => filesLoadedWith('src/embed/all.ts');

/** The modules of ours that come with the one at a path: that, and all that it imports but by import(). */
export function filesLoadedWith(path) {
  const paths = new Set([path]);
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
