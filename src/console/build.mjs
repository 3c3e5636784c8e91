// Builds the console: node src/console/build.mjs [folder]. Files carry a digest in their names; the size has a ceiling.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '../..');
// All JavaScript together, as it travels
const BUDGET_BYTES = 60 * 1024;

/** Throws Error when the source does not bundle or has grown beyond its budget. Resolves to the gzipped size in bytes. */
export async function buildConsole(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { console: 'src/console/main.tsx', style: 'src/console/styles/main.css' },
    entryNames: '[name]-[hash]',
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Prism looks for the global object of Node
    define: { global: 'globalThis' },
    tsconfigRaw: {},
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  const outputs = Object.keys(metafile.outputs).map((path) => basename(path));
  const named = (name, ending) => outputs.find((file) => file.startsWith(`${name}-`) && file.endsWith(ending)) ?? '';
  const page = readFileSync(join(HERE, 'index.html'), 'utf8')
    .replace('{style}', named('style', '.css'))
    .replace('{script}', named('console', '.js'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'licenses.txt'), licensesOf(Object.keys(metafile.inputs)));
  const scripts = outputs.filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(folder, file)));
  const size = scripts.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
  if (size > BUDGET_BYTES)
    throw new Error(`the console's JavaScript has ${size} bytes gzipped; ${BUDGET_BYTES} are allowed`);
  return size;
}

/** Of every package that is built in. */
function licensesOf(inputs) {
  const packages = inputs.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  const names = [...new Set(packages)].filter((name) => name !== undefined).sort();
  return names
    .map((name) => {
      const folder = join(ROOT, 'node_modules', name);
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one)) ?? '';
      return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    })
    .join('\n\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const size = await buildConsole(process.argv[2] ?? join(ROOT, 'dist/console'));
  process.stdout.write(`console: ${(size / 1024).toFixed(1)} of ${BUDGET_BYTES / 1024} KB gzip\n`);
}
