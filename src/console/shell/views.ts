// The views of the page: what the first segment of the hash may be.
import type { ComponentType } from 'preact';
import { Explore } from '../explore/Explore.tsx';
import { UsersView } from '../people/UsersView.tsx';
import { RecordView } from '../record/RecordView.tsx';
import { WorkbenchView } from '../workbench/WorkbenchView.tsx';
import type { Route, ViewProps } from './route.ts';
import type { MessageKey } from './words.ts';

export interface View {
  /** First segments of the hash that lead here; the header links to the first one. */
  readonly paths: readonly string[];
  readonly title: MessageKey;
  /** Whether the header links to it. */
  readonly isListed: boolean;
  readonly Component: ComponentType<ViewProps>;
}

const EXPLORE: View = { paths: ['', 'a'], title: 'view.explore', isListed: true, Component: Explore };

export const VIEWS: readonly View[] = [
  EXPLORE,
  { paths: ['users'], title: 'view.users', isListed: true, Component: UsersView },
  { paths: ['workbench'], title: 'view.workbench', isListed: true, Component: WorkbenchView },
  { paths: ['r'], title: 'view.record', isListed: true, Component: RecordView },
];

/** The start for whatever is no view. */
export function viewOf({ view }: Route): View {
  return VIEWS.find(({ paths }) => paths.includes(view)) ?? EXPLORE;
}
