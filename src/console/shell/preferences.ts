// How this person likes the page: the only thing that the browser keeps.
import type { Language } from './words.ts';

export type Theme = 'system' | 'light' | 'dark';

export interface Preferences {
  readonly theme: Theme;
  readonly language: Language;
  readonly requiredOnly: boolean;
}

const PLACE = 'paifang.console';

export function readPreferences(): Preferences {
  const kept = readKept();
  const language = kept.language ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');
  return { theme: kept.theme ?? 'system', language, requiredOnly: kept.requiredOnly ?? false };
}

function readKept(): Partial<Preferences> {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Partial<Preferences> | null;
    return kept ?? {};
  } catch {
    return {};
  }
}

/** A browser that keeps nothing still has its page. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(preferences));
  } catch {
    // Private windows may refuse
  }
}

export function applyPreferences({ theme, language }: Preferences): void {
  const root = document.documentElement;
  root.lang = language;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
