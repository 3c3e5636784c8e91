// Which operation a method and a path mean.
import type { Operation } from '../../catalog/operation.ts';

export interface Found {
  readonly operation: Operation;
  /** Values of the `{parameters}` in the path, decoded. */
  readonly values: Readonly<Record<string, string>>;
}

/** The operation; or that the path is one but the method is not its; or nothing. */
export type Finding = Found | 'OtherMethod' | undefined;

interface Route {
  readonly operation: Operation;
  readonly method: string;
  /** Lower-case literals, and `{name}`. */
  readonly segments: readonly string[];
}

const ROOT = '/admininterface/restapi';

/** Compiled once. Literal segments have no case; one slash at the end is as good as none (rsa 1.7, 1.8). */
export function compileRoutes(operations: readonly Operation[]): (method: string, path: string) => Finding {
  const routes = operations.flatMap((operation): Route[] => {
    const { http } = operation;
    return http ? [{ operation, method: http.method, segments: http.path.split('/').slice(1) }] : [];
  });
  return (method, path) => {
    const segments = segmentsOf(path);
    if (!segments) return undefined;
    const finding = find(routes, method, segments);
    if (typeof finding === 'object') return finding;
    // A blank id may have lost its slash on the way: it is not found, as a blank one is (rsa 1.6)
    const blank = find(routes, method, [...segments.slice(0, -1), '', segments.at(-1) ?? '']);
    return typeof blank === 'object' ? blank : finding;
  };
}

/** What follows the root; slashes directly after it are one, others count (rsa 1.5). */
function segmentsOf(path: string): readonly string[] | undefined {
  if (!path.toLowerCase().startsWith(`${ROOT}/`)) return undefined;
  const rest = path.slice(ROOT.length).replace(/^\/+/, '');
  return (rest.endsWith('/') ? rest.slice(0, -1) : rest).split('/');
}

function find(routes: readonly Route[], method: string, segments: readonly string[]): Finding {
  const fitting = routes.filter((route) => fits(route, segments));
  // `users/lookup` is no user's id
  const exact = fitting.filter((route) => literals(route) === Math.max(...fitting.map(literals)));
  const route = exact.find((one) => one.method === method);
  if (!route) return fitting.length > 0 ? 'OtherMethod' : undefined;
  const values = route.segments.flatMap((segment, at) => {
    const name = parameterOf(segment);
    return name === undefined ? [] : [[name, decoded(segments[at] ?? '')] as const];
  });
  return { operation: route.operation, values: Object.fromEntries(values) };
}

function fits(route: Route, segments: readonly string[]): boolean {
  return (
    route.segments.length === segments.length &&
    route.segments.every(
      (segment, at) => parameterOf(segment) !== undefined || segment.toLowerCase() === segments[at]?.toLowerCase(),
    )
  );
}

const literals = ({ segments }: Route): number => segments.filter((one) => parameterOf(one) === undefined).length;

const parameterOf = (segment: string): string | undefined => /^\{(\w+)\}$/.exec(segment)?.[1];

// An id with a broken escape is nobody's, not an error
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
