// Which list action knows the values of a parameter: found in the catalogue, so that new actions get their pickers by themselves.
import type { Schema } from '../calls/draft.ts';
import type { Catalogue, Found, Listed } from '../shell/catalogue.ts';

export interface PickerSource extends Found {
  /** Where the list stands in the answer. */
  readonly place: readonly string[];
  /** The member that is the value. */
  readonly member: string;
  /** Members that tell people which one it is. */
  readonly titles: readonly string[];
  /** Parameters that the list needs, to be taken from the form. */
  readonly needs: readonly string[];
}

/** `UserId` is a member of what ListUsers lists. Undefined for parameters that are no entity's, and until `loadSources`. */
export function sourceOf(catalogue: Catalogue, found: Listed, name: string): PickerSource | undefined {
  for (const listed of candidatesOf(catalogue, found, name)) {
    const list = catalogue.peek(listed);
    const place = list && placeOf(list.action.result, name, []);
    if (list && place) return { ...list, ...place, needs: list.action.parameters.required ?? [] };
  }
  return undefined;
}

/** Fetches what `sourceOf` looks at for the fields of an action. A list that does not come only costs its picker. */
export async function loadSources(catalogue: Catalogue, found: Found): Promise<void> {
  const names = new Set(namesIn(found.action.parameters));
  const lists = [...names].flatMap((name) => candidatesOf(catalogue, found, name));
  await Promise.allSettled(lists.map((list) => catalogue.load(list)));
}

function namesIn({ properties = {}, items }: Schema): readonly string[] {
  const members = Object.entries(properties).flatMap(([name, member]) => [name, ...namesIn(member)]);
  return items ? [...members, ...namesIn(items)] : members;
}

/** Its own product's list first. */
function candidatesOf(catalogue: Catalogue, { product, action }: Listed, name: string): readonly Listed[] {
  const stem = /^([A-Z]\w*?)(?:Id|Name)$/.exec(name)?.[1];
  if (stem === undefined || (action.access === 'create' && action.name === `Create${stem}`)) return [];
  const others = catalogue.products.filter((one) => one !== product && one.dialect === product.dialect);
  return [product, ...others].flatMap(({ name: of }) => catalogue.find(of, `List${pluralOf(stem)}`) ?? []);
}

function pluralOf(stem: string): string {
  return stem.endsWith('y') ? `${stem.slice(0, -1)}ies` : `${stem}s`;
}

type Place = Pick<PickerSource, 'place' | 'member' | 'titles'>;

/** The first list of objects with such a member. */
function placeOf(schema: Schema, name: string, at: readonly string[]): Place | undefined {
  for (const [member, inner] of Object.entries(schema.properties ?? {})) {
    const place = [...at, member];
    const members = Object.keys(inner.items?.properties ?? {});
    if (members.includes(name)) return { place, member: name, titles: titlesOf(members, name) };
    const deeper = inner.properties && placeOf(inner, name, place);
    if (deeper) return deeper;
  }
  return undefined;
}

function titlesOf(members: readonly string[], name: string): readonly string[] {
  return members.filter((one) => one !== name && /^(\w*Name|Status|Description|Comments)$/.test(one)).slice(0, 2);
}

/** The choices in an answer of that list. */
export function choicesOf(
  { place, member, titles }: PickerSource,
  body: unknown,
): readonly { readonly value: string; readonly title: string }[] {
  const list = place.reduce<unknown>(
    (value, name) => (value as Readonly<Record<string, unknown>> | undefined)?.[name],
    body,
  );
  if (!Array.isArray(list)) return [];
  return (list as readonly Readonly<Record<string, unknown>>[]).map((one) => ({
    value: textOf(one[member]),
    title: titles
      .map((title) => textOf(one[title]))
      .filter((text) => text !== '')
      .join(' · '),
  }));
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
