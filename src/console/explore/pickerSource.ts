// Which list action knows the values of a parameter: found in the catalogue, so that new actions get their pickers by themselves.
import type { PublishedAction } from '../../catalog/publish.ts';
import type { Schema } from '../calls/draft.ts';
import type { Catalogue, Found } from '../shell/catalogue.ts';

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

/** `UserId` is a member of what ListUsers lists. Undefined for parameters that are no entity's. */
export function sourceOf(catalogue: Catalogue, { product, action }: Found, name: string): PickerSource | undefined {
  const stem = /^([A-Z]\w*?)(?:Id|Name)$/.exec(name)?.[1];
  if (stem === undefined || (action.access === 'create' && action.name === `Create${stem}`)) return undefined;
  const wanted = `List${pluralOf(stem)}`;
  const others = catalogue.products.filter((one) => one !== product && one.dialect === product.dialect);
  for (const candidate of [product, ...others]) {
    const list = candidate.actions.find((one) => one.name === wanted);
    const place = list && placeOf(list.result, name, []);
    if (list && place) return { product: candidate, action: list, ...place, needs: list.parameters.required ?? [] };
  }
  return undefined;
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

export type ListAction = PublishedAction;
