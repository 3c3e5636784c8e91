// Which operation a method and a path of the portal mean.
import type { Operation, PortalPlace } from '../../catalog/operation.ts';

export interface Found {
  readonly operation: Operation;
  readonly place: PortalPlace;
}

/** Compiled once. The operation; or that the path is one but the method is not its; or nothing. */
export function compileRoutes(
  operations: readonly Operation[],
): (method: string, path: string) => Found | 'OtherMethod' | undefined {
  const byPath = new Map(
    operations.flatMap((operation) => {
      const { portal } = operation;
      return portal && portal.isPage !== true ? [[portal.path, { operation, place: portal }] as const] : [];
    }),
  );
  return (method, path) => {
    const found = byPath.get(path);
    return found && found.place.method !== method ? 'OtherMethod' : found;
  };
}
