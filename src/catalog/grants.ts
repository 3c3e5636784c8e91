// Who may use the operations that have a path: the schemas say it, and credentials are made of it.
import type { ProductDocument } from './documents.ts';
import type { ActionFacts, PortalPlace } from './operation.ts';

/** What each role of administrators may do, as RAM actions. */
export function roleActions(
  documents: readonly ProductDocument[],
): Readonly<Record<'SuperAdmin' | 'HelpDesk', readonly string[]>> {
  const of = (role: 'SuperAdmin' | 'HelpDesk'): readonly string[] =>
    factsOf(documents)
      .filter(({ http }) => http?.roles.includes(role))
      .map(({ ram }) => ram.action);
  return { SuperAdmin: of('SuperAdmin'), HelpDesk: of('HelpDesk') };
}

/** What each permission of an OAuth client lets it do, as RAM actions. */
export function permissionActions(documents: readonly ProductDocument[]): Readonly<Record<string, readonly string[]>> {
  const actions: Record<string, string[]> = {};
  for (const { http, ram } of factsOf(documents)) {
    if (http) (actions[http.permission] ??= []).push(ram.action);
  }
  return actions;
}

function factsOf(documents: readonly ProductDocument[]): readonly ActionFacts[] {
  return documents.flatMap(({ actions }) => actions.map(({ facts }) => facts));
}

/** All that identity sources may do. */
export function sourceActions(documents: readonly ProductDocument[]): readonly string[] {
  return documents.flatMap(({ actions }) => actions.flatMap(({ facts }) => (facts.scim ? [facts.ram.action] : [])));
}

/** What people of a directory may do in the sign-in portal, by what they must have shown for it. */
export function portalActions(
  documents: readonly ProductDocument[],
): Readonly<Record<PortalPlace['proof'], readonly string[]>> {
  const of = (proof: PortalPlace['proof']): readonly string[] =>
    factsOf(documents).flatMap(({ portal, ram }) => (portal?.proof === proof ? [ram.action] : []));
  return {
    device: of('device'),
    access: of('access'),
    session: of('session'),
    password: of('password'),
    ticket: of('ticket'),
  };
}
