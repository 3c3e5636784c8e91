// Reads src as a house: which file imports what and how, and the habits that only the syntax tree shows.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SRC = join(ROOT, 'src');

export interface Import {
  /** Inside src `catalog/operation.ts`; a package `pg` or `@electric-sql/pglite`; a module of Node `node:fs`. */
  readonly target: string;
  readonly isType: boolean;
  readonly line: number;
}

export interface SourceFile {
  /** Seen from src: `gateway/serve.ts`. */
  readonly path: string;
  readonly room: string;
  readonly isGenerated: boolean;
  readonly lines: readonly string[];
  readonly imports: readonly Import[];
  /** `line: what` for everything that the house does not do. */
  readonly habits: readonly string[];
  readonly readsEnvironment: boolean;
}

/** Every TypeScript file of src. */
export function readSources(): readonly SourceFile[] {
  return listFiles(SRC)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readSource(path, readFileSync(join(SRC, path), 'utf8')));
}

/** Paths of all files under a folder, with forward slashes. */
export function listFiles(folder: string): readonly string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort();
}

/** One file by its text. */
export function readSource(path: string, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lineOf = (node: ts.Node): number => tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const imports: Import[] = [];
  const habits: string[] = [];
  let readsEnvironment = false;
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) {
      imports.push({ target: targetOf(path, found.specifier), isType: found.isType, line: lineOf(node) });
    }
    const habit = habitOf(node);
    if (habit !== undefined) habits.push(`${lineOf(node)}: ${habit}`);
    readsEnvironment ||= isEnvironment(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  text.split('\n').forEach((line, at) => {
    if (/@ts-(ignore|expect-error|nocheck)|eslint-disable/.test(line)) habits.push(`${at + 1}: a silenced checker`);
  });
  const isGenerated = path.endsWith('.gen.ts');
  return {
    path,
    room: roomOf(path),
    isGenerated,
    lines: text.replace(/\n$/, '').split('\n'),
    imports,
    habits,
    readsEnvironment,
  };
}

/** `dialects/rpc` and `actions/cloudsso` are rooms of their own; a file beside the rooms is one too. */
export function roomOf(path: string): string {
  const [first = '', second = '', third] = path.split('/');
  return (first === 'dialects' || first === 'actions') && third !== undefined ? `${first}/${second}` : first;
}

/** `import x from 'y'`, `export … from 'y'`, `import('y')`, `import x = require('y')` and `typeof import('y')`. */
function importOf(node: ts.Node): { specifier: string; isType: boolean } | undefined {
  if (ts.isImportDeclaration(node)) {
    // `import { type X }` still runs the module (verbatimModuleSyntax): only `import type` does not
    return specified(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return specified(node.moduleSpecifier, node.isTypeOnly);
  }
  if (ts.isCallExpression(node) && isLoader(node.expression)) return specified(node.arguments[0], false);
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
    return specified(node.moduleReference.expression, node.isTypeOnly);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return specified(node.argument.literal, true);
  return undefined;
}

function isLoader(callee: ts.Node): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

function specified(node: ts.Node | undefined, isType: boolean): { specifier: string; isType: boolean } {
  // A specifier that is computed could be anything: no rule allows it
  return { specifier: node && ts.isStringLiteralLike(node) ? node.text : '(computed)', isType };
}

function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(path), specifier));
  if (specifier.startsWith('node:')) return specifier;
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

const AFFIX = /^I(?!P)[A-Z][a-z]|Impl$|Manager$|Service$|Factory$|Helper$|Exception$/;
const VAGUE = new Set(['data', 'info']);

function habitOf(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isNonNullExpression(node)) return 'a non-null assertion';
  if (ts.isEnumDeclaration(node)) return 'an enum';
  const name = declaredName(node);
  if (name === undefined) return undefined;
  if (VAGUE.has(name) || AFFIX.test(name)) return `the name ${name}`;
  return undefined;
}

function declaredName(node: ts.Node): string | undefined {
  const isNamed =
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node);
  return isNamed && node.name && ts.isIdentifier(node.name) ? node.name.text : undefined;
}

function isEnvironment(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return isProcess(node.expression) && node.name.text === 'env';
  if (ts.isElementAccessExpression(node)) return isProcess(node.expression);
  const isTakenApart = ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name);
  if (isTakenApart && node.initializer) return isProcess(node.initializer);
  // Its own module hands it out too
  return ts.isStringLiteral(node) && node.text === 'node:process';
}

function isProcess(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return node.text === 'process';
  return ts.isPropertyAccessExpression(node) && node.name.text === 'process';
}
