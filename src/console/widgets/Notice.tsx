// A message that stands out: what happened, what it means, what to do.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export interface NoticeProps {
  readonly tone: 'info' | 'good' | 'warning' | 'bad';
  readonly icon?: IconName;
  readonly title: string;
  readonly children?: ComponentChildren;
}

export function Notice({ tone, icon = tone === 'info' ? 'info' : 'alert', title, children }: NoticeProps) {
  return (
    <section class={`notice ${tone}`} aria-label={title}>
      <Icon name={icon} />
      <div class="notice-body">
        <p class="notice-title">{title}</p>
        {children}
      </div>
    </section>
  );
}
