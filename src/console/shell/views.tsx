// The views of the page: what the first segment of the hash may be.
import type { ComponentType } from 'preact';
import { Explore } from '../explore/Explore.tsx';
import { LateView } from './later.tsx';
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

function LateUsers(props: ViewProps) {
  return <LateView title="view.users">{({ UsersView }) => <UsersView {...props} />}</LateView>;
}

function LateWorkbench() {
  return <LateView title="view.workbench">{({ WorkbenchView }) => <WorkbenchView />}</LateView>;
}

function LateRecord(props: ViewProps) {
  return <LateView title="view.record">{({ RecordView }) => <RecordView {...props} />}</LateView>;
}

export const VIEWS: readonly View[] = [
  EXPLORE,
  { paths: ['users'], title: 'view.users', isListed: true, Component: LateUsers },
  { paths: ['workbench'], title: 'view.workbench', isListed: true, Component: LateWorkbench },
  { paths: ['r'], title: 'view.record', isListed: true, Component: LateRecord },
];

/** The start for whatever is no view. */
export function viewOf({ view }: Route): View {
  return VIEWS.find(({ paths }) => paths.includes(view)) ?? EXPLORE;
}
