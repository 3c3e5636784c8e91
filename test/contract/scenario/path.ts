// The part of JSONPath that scenarios use: members, [n] and [*]; and plain XPaths, which are nothing but members.

const STEP = /\.([A-Za-z_][\w-]*)|\[(\d+)\]|\[(\*)\]/y;

/** The value at `path`, undefined where nothing is; after [*] a list. Throws for a path it cannot read. */
export function select(body: unknown, path: string): unknown {
  if (/^(\/\w+)+$/.test(path)) return walk(body, `$${path.replaceAll('/', '.')}`, 1);
  if (!path.startsWith('$')) throw new Error(`not a path: ${path}`);
  return walk(body, path, 1);
}

function walk(node: unknown, path: string, from: number): unknown {
  if (from === path.length) return node;
  STEP.lastIndex = from;
  const [step, member, index, every] = STEP.exec(path) ?? [];
  if (step === undefined) throw new Error(`cannot read ${path} from "${path.slice(from)}" on`);
  const next = from + step.length;
  if (every !== undefined) return Array.isArray(node) ? node.map((item) => walk(item, path, next)) : undefined;
  if (node === null || typeof node !== 'object') return undefined;
  const key = member ?? index ?? '';
  return Object.hasOwn(node, key) ? walk((node as Record<string, unknown>)[key], path, next) : undefined;
}
