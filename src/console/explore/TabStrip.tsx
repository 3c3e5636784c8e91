// Tabs with their keys: arrows, Home and End, as assistive technology expects.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useConsole } from '../shell/context.ts';
import type { Tab } from './tabs.ts';

export interface TabStripProps {
  readonly tabs: readonly Tab[];
  readonly current: string;
  readonly isBusy: boolean;
  readonly children: ComponentChildren;
  show(id: string): void;
}

export function TabStrip({ tabs, current, isBusy, children, show }: TabStripProps) {
  const { t } = useConsole();
  const strip = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === current);
    const places: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    const next = tabs[(place + tabs.length) % tabs.length];
    if (!next) return;
    show(next.id);
    strip.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <section class="panel" aria-label={t('tabs.title')}>
      <div class="tabs" role="tablist" aria-label={t('tabs.title')} ref={strip} onKeyDown={move}>
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={id === current}
            aria-controls={id === current ? 'tab-panel' : undefined}
            tabIndex={id === current ? 0 : -1}
            onClick={() => {
              show(id);
            }}
          >
            {t(title)}
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${current}`} aria-busy={isBusy} class="tab-panel">
        {children}
      </div>
    </section>
  );
}
