// The name of a resource. Without it nobody could say what a statement is about, nor build the name an action is checked on.

/** `acs:<service>:<region>:<accountId>:<resource>`, or a bare `*` where an action has no resource of its own. */
export type Arn = string;

/** The fields of an ARN. Region and account may be empty or `*`; the resource keeps every colon after the fourth. */
export interface ArnParts {
  readonly service: string;
  readonly region: string;
  readonly accountId: string;
  readonly resource: string;
}

/** A template taken apart: what stands before the first placeholder, then each placeholder with what follows it. */
export interface ArnTemplate {
  readonly opening: string;
  readonly holes: readonly { readonly name: string; readonly after: string }[];
}

/** The fields of `text`, or nothing when it is not a complete ARN (a bare `*` is not one). Source: ram-policy 1.4. */
export function parseArn(text: string): ArnParts | undefined {
  const fields = text.split(':');
  const [scheme, service = '', region = '', accountId = ''] = fields;
  const resource = fields.slice(4).join(':');
  if (scheme !== 'acs' || service === '' || resource === '') return undefined;
  return { service, region, accountId, resource };
}

/**
 * Reads a template such as `acs:ram::{accountId}:user/{UserName}`, once, at boot.
 * @throws Error when braces do not pair up: a fault of the build, never of a caller.
 */
export function compileArnTemplate(template: string): ArnTemplate {
  const [opening = '', ...rest] = template.split('{');
  const holes = rest.map((piece) => {
    const [name = '', after, ...more] = piece.split('}');
    if (name === '' || after === undefined || more.length > 0)
      throw new Error(`ARN template ${template}: unpaired brace`);
    return { name, after };
  });
  if (opening.includes('}')) throw new Error(`ARN template ${template}: unpaired brace`);
  return { opening, holes };
}
