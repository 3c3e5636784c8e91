// What keys do on this page: `/` and ⌘K find, ⌘↵ calls, arrows walk the list.

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

const isInDialog = (): boolean => document.querySelector('dialog[open]') !== null;

export function isSearchKey(event: KeyboardEvent): boolean {
  if (isInDialog()) return false;
  if (event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey)) return true;
  return event.key === '/' && !isTyping(event.target) && !event.metaKey && !event.ctrlKey && !event.altKey;
}

export function isCallKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.metaKey || event.ctrlKey) && !isInDialog();
}

/** `⌘` where the keyboard has it. */
export const COMMAND = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl';

/** Arrow keys move from the search field into the links and among them. */
export function moveAmongLinks(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !list) return;
  const stops = [...list.querySelectorAll<HTMLElement>('input, details[open] a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
