// What the page says, in the language of its reader.
import messages from '../messages.json';

export type Language = 'en' | 'zh-CN';
export type MessageKey = keyof typeof messages;
export type Say = (key: MessageKey, holes?: Readonly<Record<string, string | number>>) => string;

/** Messages with their `{holes}` filled. */
export function compileWords(language: Language): Say {
  const at = language === 'en' ? 0 : 1;
  return (key, holes = {}) => {
    const text = messages[key][at] ?? key;
    return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole));
  };
}
