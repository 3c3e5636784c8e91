// Which directory a request is about, and in which language it is answered.
import type { Context } from 'koa';
import type { Doorway, SignInRecords } from '../../../directory/signInRecords.ts';
import { fault } from '../../../faults/fault.ts';
import { placeOf, type PagePlace } from './address.ts';
import type { View } from './frame.ts';
import type { Form } from './form.ts';

/** Where directories are found. */
export type Doorways = Pick<SignInRecords, 'findDoorway'>;

export interface Visit extends PagePlace {
  readonly doorway: Doorway;
  readonly view: View;
}

/** What is known of a request so far: enough to answer it, whatever becomes of it. */
export interface Known {
  readonly view: View;
  /** The step that was being taken. */
  readonly action?: string | undefined;
  readonly form?: Form;
}

export const COOKIE = 'paifang-session';

/** Throws DirectoryNotFound, ServiceUnavailable. */
export async function findVisit(ctx: Context, records: Doorways): Promise<Visit> {
  const place = placeOf(ctx.path);
  const doorway = place && (await records.findDoorway(place.segment));
  if (!place || !doorway) throw fault('DirectoryNotFound', { DirectoryId: place?.segment ?? '' });
  return { ...place, doorway, view: { ...viewOf(ctx), directoryName: doorway.name, base: `/${place.segment}` } };
}

/** Of a request that nothing is known of. */
export function viewOf(ctx: Context): View {
  const isChinese = ctx.acceptsLanguages('en', 'zh') === 'zh';
  return { language: isChinese ? 'zh' : 'en', base: '', directoryName: '' };
}

/** The code of a command line, as it is carried from page to page; nothing for what cannot be one. */
export function userCodeOf(text: string | undefined): string | undefined {
  return text !== undefined && /^[A-Za-z-]{1,20}$/.test(text) ? text : undefined;
}
