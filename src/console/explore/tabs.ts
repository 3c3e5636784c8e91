// The tabs beside the form, in order.
import type { ComponentType } from 'preact';
import { AnswerTab } from '../answer/AnswerTab.tsx';
import { CodeTab } from '../code/CodeTab.tsx';
import { PermissionsTab } from '../record/PermissionsTab.tsx';
import type { MessageKey } from '../shell/words.ts';
import { AboutTab } from './AboutTab.tsx';
import type { TabProps } from './tabProps.ts';

export interface Tab {
  /** Segment of the hash after the action. */
  readonly id: string;
  readonly title: MessageKey;
  readonly Panel: ComponentType<TabProps>;
}

export const TABS: readonly Tab[] = [
  { id: 'answer', title: 'tab.answer', Panel: AnswerTab },
  { id: 'code', title: 'tab.code', Panel: CodeTab },
  { id: 'permissions', title: 'tab.permissions', Panel: PermissionsTab },
  { id: 'about', title: 'tab.about', Panel: AboutTab },
];
