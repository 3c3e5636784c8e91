// Which operation a method and a path under the SCIM root mean.
import type { Operation } from '../../catalog/operation.ts';

export interface Found {
  readonly operation: Operation;
  readonly id: string | undefined;
}

export const ROOT = '/scim/v2';

interface Route {
  readonly operation: Operation;
  readonly method: string;
  /** `users`, in lower case. */
  readonly collection: string;
  readonly isOne: boolean;
}

/** Compiled once. The operation; or that the path is one but the method is not its; or nothing. */
export function compileRoutes(
  operations: readonly Operation[],
): (method: string, path: string) => Found | 'OtherMethod' | undefined {
  const routes = operations.flatMap((operation): readonly Route[] => {
    const { scim } = operation;
    if (!scim) return [];
    const [, collection = '', id] = scim.path.split('/');
    return [{ operation, method: scim.method, collection: collection.toLowerCase(), isOne: id !== undefined }];
  });
  return (method, path) => {
    const [collection = '', ...rest] = path
      .slice(ROOT.length + 1)
      .replace(/\/$/, '')
      .split('/');
    const fitting = routes.filter(
      (route) => route.collection === collection.toLowerCase() && rest.length === Number(route.isOne),
    );
    const route = fitting.find((one) => one.method === method);
    if (route) return { operation: route.operation, id: rest[0] === undefined ? undefined : decoded(rest[0]) };
    return fitting.length > 0 ? 'OtherMethod' : undefined;
  };
}

// An id with a broken escape is nobody's, not an error
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
