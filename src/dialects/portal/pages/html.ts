// Text becomes markup here and nowhere else: whatever is put into a page is escaped unless it was made by this function.

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup. Nobody but `html` makes one. */
export class Html {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  static of(strings: TemplateStringsArray, values: readonly Part[]): Html {
    return new Html(strings.map((text, at) => text + written(values[at])).join(''));
  }

  toString(): string {
    return this.#text;
  }
}

/** Text, markup, or several of them; what is absent or false leaves nothing. Attributes stand in double quotes. */
export type Part = string | number | false | undefined | Html | readonly Part[];

export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  return Html.of(strings, values);
}

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.toString();
  if (typeof part === 'object') return part.map(written).join('');
  return String(part).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
