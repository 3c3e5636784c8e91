// Copies a text, also where the browser offers no clipboard: on plain-http addresses there is none.
import { useEffect, useState } from 'preact/hooks';
import { useConsole } from '../shell/context.ts';
import { Icon } from './Icon.tsx';

const SAID_MILLISECONDS = 1500;

export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { t } = useConsole();
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return undefined;
    const timer = setTimeout(() => {
      setDone(false);
    }, SAID_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [isDone]);
  return (
    <button
      type="button"
      class="icon-button small"
      aria-label={label}
      title={label}
      onClick={() => {
        void copy(text).then(setDone);
      }}
    >
      <Icon name={isDone ? 'check' : 'copy'} />
      <span class="visually-hidden" role="status">
        {isDone ? t('copied') : ''}
      </span>
    </button>
  );
}

async function copy(text: string): Promise<boolean> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard) {
    return clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  (before?.closest('dialog') ?? document.body).append(area);
  area.select();
  // The one way on such pages, old as it is
  const isDone = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return isDone;
}
