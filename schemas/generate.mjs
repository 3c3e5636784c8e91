// Writes what follows from the schemas: TypeScript of requests and results, the table of handlers, and the README's table of coverage.
// node schemas/generate.mjs [--check]: with --check nothing is written and a stale file is an error.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

const here = new URL('.', import.meta.url);
const source = new URL('../src/actions/', here);
const BANNER = '// Generated from schemas/ by `npm run generate`. Do not edit.\n';

const read = (url) => JSON.parse(readFileSync(url, 'utf8'));

function inline(node, definitions) {
  if (Array.isArray(node)) return node.map((item) => inline(item, definitions));
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') return inline(definitions[node.$ref.split('/').at(-1)], definitions);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inline(value, definitions)]));
}

function closed(schema) {
  if (schema.type === 'array') return { ...schema, items: closed(schema.items), maxItems: undefined };
  if (schema.type !== 'object') return schema;
  const entries = Object.entries(schema.properties ?? {}).map(([name, member]) => [name, closed(member)]);
  const defaulted = entries.filter(([, member]) => member.default !== undefined).map(([name]) => name);
  const required = [...new Set([...(schema.required ?? []), ...defaulted])];
  return { ...schema, properties: Object.fromEntries(entries), required, additionalProperties: false };
}

async function typesOf(name, schema) {
  if (schema.type === 'object' && Object.keys(schema.properties).length === 0)
    return `export type ${name} = Record<string, never>;\n`;
  return compile(closed(schema), name, {
    bannerComment: '',
    format: true,
    style: { singleQuote: true, printWidth: 120 },
  });
}

async function product(folder) {
  const root = new URL(`${folder}/`, here);
  const { definitions = {} } = read(new URL('product.json', root));
  const actions = readdirSync(root)
    .filter((file) => /^[A-Z]\w*\.json$/.test(file))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
  let text = BANNER;
  for (const action of actions) {
    const { 'x-action': facts, ...parameters } = inline(read(new URL(`${action}.json`, root)), definitions);
    text += `\n${await typesOf(`${action}Params`, { ...parameters, title: undefined })}`;
    text += `\n${await typesOf(`${action}Result`, facts.result)}`;
  }
  return { folder, actions, text };
}

const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const products = [];
for (const folder of folders) products.push(await product(folder));

const all = products.flatMap(({ folder, actions }) => actions.map((action) => ({ folder, action })));
const files = new Map(products.map(({ folder, text }) => [`${folder}/types.gen.ts`, text]));
files.set(
  'actions.gen.ts',
  [
    BANNER.trimEnd(),
    ...products.map(({ folder }) => `import type * as ${folder} from './${folder}/types.gen.ts';`),
    '',
    '/** Every action with its types; the key is the RAM action. */',
    'export interface Actions {',
    ...all.map(
      ({ folder, action }) =>
        `  '${folder}:${action}': { params: ${folder}.${action}Params; result: ${folder}.${action}Result };`,
    ),
    '}',
    '',
  ].join('\n'),
);
files.set(
  'handlers.gen.ts',
  [
    BANNER.trimEnd(),
    "import type { HandlerTable } from './action.ts';",
    ...all.map(({ folder, action }) => `import ${folder}${action} from './${folder}/${action}.ts';`),
    '',
    'export const HANDLERS: HandlerTable = {',
    ...all.map(({ folder, action }) => `  '${folder}:${action}': ${folder}${action},`),
    '};',
    '',
  ].join('\n'),
);

/** What the recorded facts know and what is served of it, by entity, in place of what stands between the marks. */
async function coverage(readme) {
  const typescript = readFileSync(new URL('../src/catalog/entities.ts', here), 'utf8');
  const { code } = transformSync(typescript, { loader: 'ts' });
  const { entityOf } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  const recorded = read(new URL('../test/vectors/cloudsso-actions.json', here)).map(({ action }) => action);
  const served = new Set(products.find(({ folder }) => folder === 'cloudsso').actions);
  const rows = [...new Set(recorded.map(entityOf))].sort().map((entity) => {
    const known = recorded.filter((action) => entityOf(action) === entity).sort();
    const here = known.filter((action) => served.has(action));
    return `| ${entity} | ${here.length} of ${known.length} | ${here.join(', ')} |`;
  });
  const total = `${recorded.filter((action) => served.has(action)).length} of ${recorded.length}`;
  const table = ['| CloudSSO | Served | Actions |', '| --- | --- | --- |', ...rows, `| all | ${total} | |`].join('\n');
  const marks = /(<!-- coverage of CloudSSO, written by `npm run generate` -->\n)[\s\S]*?(<!-- end of coverage -->)/;
  if (!marks.test(readme)) throw new Error('README.md has lost the marks of its table of coverage');
  const text = readme.replace(marks, (_all, begin, end) => `${begin}\n${table}\n\n${end}`);
  return format(text, { ...(await resolveConfig(new URL('../README.md', here))), parser: 'markdown' });
}

const outputs = [...files].map(([file, text]) => ({ url: new URL(file, source), name: `src/actions/${file}`, text }));
const readme = new URL('../README.md', here);
outputs.push({ url: readme, name: 'README.md', text: await coverage(readFileSync(readme, 'utf8')) });

let stale = 0;
for (const { url, name, text } of outputs) {
  if (existsSync(url) && readFileSync(url, 'utf8') === text) continue;
  if (process.argv.includes('--check')) {
    process.stderr.write(`stale: ${name}; run npm run generate\n`);
    stale += 1;
  } else writeFileSync(url, text);
}
process.exitCode = stale > 0 ? 1 : 0;
