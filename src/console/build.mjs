// Builds the console: node src/console/build.mjs [folder]. Files carry a digest in their names; sizes have their ceilings.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '../..');
// As they travel: all JavaScript together, and page, styles and scripts that the first view is made of
const BUDGETS = { all: 60 * 1024, first: 40 * 1024 };

/**
 * Throws Error when the source does not bundle or has grown beyond a budget. Resolves to gzipped sizes in bytes: of all
 * JavaScript, and of what the first view loads (without the index of the catalogue, which the gateway puts into the page).
 */
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
    splitting: true,
    chunkNames: 'part-[hash]',
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
  await buildPortalStyle(folder);
  const outputs = Object.entries(metafile.outputs).map(([path, output]) => ({ ...output, file: basename(path) }));
  const made = (entry) => outputs.find(({ entryPoint }) => entryPoint === entry);
  const script = made('src/console/main.tsx');
  const style = made('src/console/styles/main.css');
  // Known from the start, or the browser would find them one after the other
  const shared = script.imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => basename(path));
  const preloads = shared.map((file) => `<link rel="modulepreload" href="${file}" />`);
  const page = readFileSync(join(HERE, 'index.html'), 'utf8')
    .replace('{style}', style.file)
    .replace('{preloads}', preloads.join('\n    '))
    .replace('{script}', script.file);
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'licenses.txt'), licensesOf(Object.keys(metafile.inputs)));
  const sizeOf = (files) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
  const sizes = {
    all: sizeOf(outputs.map(({ file }) => file).filter((file) => file.endsWith('.js'))),
    first: sizeOf(['index.html', style.file, script.file, ...shared]),
  };
  for (const [what, size] of Object.entries(sizes)) {
    if (size > BUDGETS[what]) throw new Error(`console, ${what}: ${size} bytes gzipped; ${BUDGETS[what]} are allowed`);
  }
  return sizes;
}

/** The pages of the sign-in portal are made by the server, which knows this file by name. */
function buildPortalStyle(folder) {
  return build({
    absWorkingDir: ROOT,
    entryPoints: { portal: 'src/console/styles/portal.css' },
    outdir: folder,
    bundle: true,
    minify: true,
    target: 'es2022',
    logLevel: 'warning',
  });
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
  const sizes = await buildConsole(process.argv[2] ?? join(ROOT, 'dist/console'));
  const told = (what) => `${(sizes[what] / 1024).toFixed(1)} of ${BUDGETS[what] / 1024} KB gzip`;
  process.stdout.write(`console: JavaScript ${told('all')}; first view ${told('first')}\n`);
}
