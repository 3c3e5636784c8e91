import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  listFiles,
  readSource,
  readSources,
  roomOf,
  ROOT,
  type Import,
  type SourceFile,
} from './support/architecture.ts';
import { BUNDLED, covers, IMPORTS, PACKAGES, type Rule } from './support/importRules.ts';

const SOURCES = readSources();
// All that the console says, in every language
const MESSAGES = 'console/messages.json';
const HANDWRITTEN = SOURCES.filter(({ isGenerated }) => !isGenerated);

const isInside = (target: string): boolean => /\.(tsx?|json)$/.test(target);
const may = ({ values, types }: Pick<Rule, 'values' | 'types'>, { isType }: Import, place: string): boolean =>
  covers(values, place) || (isType && covers(types, place));

function isAllowed(file: SourceFile, one: Import): boolean {
  const { target } = one;
  const rule = IMPORTS[file.room];
  if (!rule) return false;
  if (target.startsWith('node:')) return rule.node.includes(target);
  if (isInside(target)) return roomOf(target) === file.room || may(rule, one, target);
  const packageRule = PACKAGES[target] ?? BUNDLED[target];
  return packageRule !== undefined && may(packageRule, one, file.path);
}

function breaches(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    file.imports
      .filter((one) => !isAllowed(file, one))
      .map(({ target, isType, line }) => `${file.path}:${line} imports ${isType ? 'the types of ' : ''}${target}`),
  );
}

describe('imports', () => {
  it('follow the table of rooms', () => {
    expect(breaches(SOURCES)).toEqual([]);
  });

  it('lead to files that exist', () => {
    const paths = new Set([...SOURCES.map(({ path }) => path), MESSAGES]);
    const lost = SOURCES.flatMap(({ path, imports }) =>
      imports.filter(({ target }) => isInside(target) && !paths.has(target)).map(({ target }) => `${path} → ${target}`),
    );
    expect(lost).toEqual([]);
  });

  it('of types or values go in no circle within a room', () => {
    const inner = new Map(
      SOURCES.map(({ path, room, imports }) => [
        path,
        imports.map(({ target }) => target).filter((target) => isInside(target) && roomOf(target) === room),
      ]),
    );
    // What imports nothing that is left is in no circle; what remains in the end is one, or leads to one
    for (let before = -1; before !== inner.size;) {
      before = inner.size;
      for (const [path, targets] of inner) if (!targets.some((target) => inner.has(target))) inner.delete(path);
    }
    expect([...inner.keys()]).toEqual([]);
  });

  it('have a row for each room and a room for each row', () => {
    expect([...new Set(SOURCES.map(({ room }) => room))].sort()).toEqual(Object.keys(IMPORTS).sort());
  });

  it('use each dependency of package.json in its one room, and nothing else', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const used = new Set(SOURCES.flatMap(({ imports }) => imports.map(({ target }) => target)));
    expect(Object.keys(dependencies).sort()).toEqual(Object.keys(PACKAGES).sort());
    expect(Object.keys(devDependencies)).toEqual(expect.arrayContaining(Object.keys(BUNDLED)));
    expect(Object.keys({ ...PACKAGES, ...BUNDLED }).filter((name) => !used.has(name))).toEqual([]);
  });

  it('never cross from one product to another', () => {
    const crossing = SOURCES.filter(({ room }) => room.startsWith('actions/')).flatMap(({ path, room, imports }) =>
      imports
        .filter(({ target }) => /^actions\/.*\//.test(target) && !target.startsWith(`${room}/`))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(crossing).toEqual([]);
  });

  it('leave the test signer independent of src', () => {
    const signer = readSource('signer.ts', readFileSync(join(ROOT, 'test/support/signer.ts'), 'utf8'));
    expect(signer.imports.map(({ target }) => target)).toEqual(['node:crypto']);
  });

  it.each([
    ['policy/x.ts', "import { x } from '../identity/principal.ts';"],
    ['policy/x.ts', "import type { Context } from 'koa';"],
    ['faults/x.ts', "import { arn } from '../policy/arn.ts';"],
    ['directory/x.ts', "import { x } from '../store/work.ts';"],
    ['directory/x.ts', "import type { x } from '../accounts/account.ts';"],
    ['directory/x.ts', "import { readFileSync } from 'node:fs';"],
    ['identity/x.ts', "import { x } from '../accounts/account.ts';"],
    ['identity/x.ts', "import { x, type Y } from '../accounts/credential.ts';"],
    ['gateway/x.ts', "import { compileCatalog } from '../catalog/catalog.ts';"],
    ['gateway/x.ts', "import { Place } from '../catalog/operation.ts';"],
    ['gateway/x.ts', "import { type Place } from '../catalog/operation.ts';"],
    ['gateway/x.ts', "import Koa from 'koa';"],
    ['gateway/x.ts', "import '../dialects/rpc/dialect.ts';"],
    ['gateway/x.ts', "import { v7 } from 'uuid';"],
    ['dialects/rpc/x.ts', "import { Users } from '../../directory/users.ts';"],
    ['dialects/rpc/x.ts', "import type { Work } from '../../store/work.ts';"],
    ['dialects/rpc/x.ts', "export { serve } from '../../gateway/serve.ts';"],
    ['dialects/rest/x.ts', "import { say } from '../rpc/faultTable.ts';"],
    ['actions/cloudsso/X.ts', "import { knex } from 'knex';"],
    ['actions/cloudsso/X.ts', "import { presentUser } from '../rsa/present.ts';"],
    ['actions/cloudsso/X.ts', "import { HANDLERS } from '../handlers.gen.ts';"],
    ['catalog/x.ts', "const later = import('../actions/handlers.gen.ts');"],
    ['catalog/x.ts', 'const later = import(name);'],
    ['store/x.ts', "type R = import('../gateway/serve.ts').Corridor<unknown>;"],
    ['app.ts', "import { readConfig } from './config.ts';"],
    ['somewhere/x.ts', "import { fault } from '../faults/fault.ts';"],
    ['console/explore/X.tsx', "import { verifyV1 } from '../../dialects/rpc/verify.ts';"],
    ['console/explore/X.tsx', "import { publishCatalog } from '../../catalog/publish.ts';"],
    ['console/explore/X.tsx', "import { createHmac } from 'node:crypto';"],
    ['gateway/x.ts', "import { h } from 'preact';"],
  ])('would not let %s say %s', (path, text) => {
    expect(breaches([readSource(path, text)])).toHaveLength(1);
  });

  it.each([
    ['gateway/x.ts', "import type { Place } from '../catalog/operation.ts';"],
    ['gateway/x.ts', "import type { Context } from 'koa';"],
    ['console/signing/x.ts', "import { canonicalRequestV3 } from '../../dialects/rpc/canonical.ts';"],
    ['console/explore/X.tsx', "import type { PublishedAction } from '../../catalog/publish.ts';"],
    ['dialects/rpc/x.ts', "import { parseTimestamp } from '../../identity/freshness.ts';"],
    ['dialects/rpc/mistakes/x.ts', "import { percentEncode } from '../canonical.ts';"],
  ])('would let %s say %s', (path, text) => {
    expect(breaches([readSource(path, text)])).toEqual([]);
  });
});

describe('the environment', () => {
  it('is read by config.ts alone', () => {
    expect(SOURCES.filter(({ readsEnvironment }) => readsEnvironment).map(({ path }) => path)).toEqual(['config.ts']);
  });

  it.each([
    "process.env['A']",
    "process['env']",
    'const { env } = process;',
    'globalThis.process.env',
    "import 'node:process';",
  ])('would be noticed in %s', (text) => {
    expect(readSource('x.ts', text).readsEnvironment).toBe(true);
  });
});

describe('files', () => {
  it('have at most 250 lines', () => {
    const large = HANDWRITTEN.filter(({ lines }) => lines.length > 250);
    expect(large.map(({ path, lines }) => `${path}: ${lines.length}`)).toEqual([]);
  });

  it('have at most 80 lines in the median', () => {
    const sizes = HANDWRITTEN.map(({ lines }) => lines.length).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('begin by saying what the house would miss without them', () => {
    const silent = SOURCES.filter(({ lines }) => {
      const [first = '', second = ''] = lines;
      return !/^\/\/ \S.{10,}/.test(first.startsWith('#!') ? second : first);
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('bear names that say something', () => {
    const forbidden = /^(utils?|common|helpers?|lib|core|services?|types|managers?|misc|shared)$/i;
    const affixed = /(Impl|Manager|Service|Factory|Helper|Utils?)$/;
    // What the vendor calls an action is its name
    const vague = SOURCES.filter(({ path }) => !/^actions\/[a-z]+\/[A-Z]/.test(path)).filter(({ path }) =>
      path
        .split('/')
        .some((part) => forbidden.test(part.replace(/\.tsx?$/, '')) || affixed.test(part.replace(/\..*$/, ''))),
    );
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  it('keep the habits: no any, no silenced checker, no non-null assertion, no enum, no empty names', () => {
    const broken = HANDWRITTEN.flatMap(({ path, habits }) => habits.map((habit) => `${path}:${habit}`));
    expect(broken).toEqual([]);
  });

  it.each([
    ['let x: any;', 'any'],
    ['const x = y!;', 'non-null'],
    ['const x = y!.z;', 'non-null'],
    ['// @ts-ignore', 'silenced'],
    ['// eslint-disable-next-line', 'silenced'],
    ['enum X {}', 'enum'],
    ['interface IUser {}', 'IUser'],
    ['class UserService {}', 'UserService'],
    ['const data = 1;', 'data'],
    ['function f({ info }) {}', 'info'],
  ])('would be caught saying %s', (text, habit) => {
    expect(readSource('x.ts', text).habits.join()).toContain(habit);
  });
});

describe('actions', () => {
  const actionsIn = (folder: string, ending: string): readonly string[] =>
    listFiles(join(ROOT, folder))
      .filter((path) => /^[a-z]+\/[A-Z]/.test(path) && path.endsWith(ending))
      .map((path) => path.slice(0, -ending.length));
  const schemas = actionsIn('schemas', '.json');

  it('have a schema and a handler of one basename', () => {
    expect(actionsIn('src/actions', '.ts')).toEqual(schemas);
  });

  it('have a test of the same basename', () => {
    expect(actionsIn('test/actions', '.test.ts')).toEqual(schemas);
  });

  it('have generated files that are fresh', () => {
    const check = (): string =>
      execFileSync(process.execPath, [join(ROOT, 'schemas/generate.mjs'), '--check']).toString();
    expect(check()).toBe('');
  }, 30_000);
});
