// One answer in its spellings.
import { writeXml } from '../../dialects/rpc/xml.ts';
import type { Answer } from '../calls/outcome.ts';
import type { Found } from '../shell/catalogue.ts';

export type Format = 'JSON' | 'XML' | 'Headers' | 'Raw';

/** XML is only spoken where calls go to `/`. */
export function formatsOf({ product }: Found): readonly Format[] {
  return product.dialect === 'rpc' ? ['JSON', 'XML', 'Headers', 'Raw'] : ['JSON', 'Headers', 'Raw'];
}

export interface Written {
  readonly text: string;
  readonly language: string;
}

export function writeAnswer({ body, text, headers }: Answer, { action }: Found, format: Format): Written {
  switch (format) {
    case 'JSON':
      return { text: body === undefined ? text : JSON.stringify(body, null, 2), language: 'json' };
    case 'XML':
      return { text: indentXml(xmlOf(body, action)), language: 'markup' };
    case 'Headers':
      return { text: headers.map(([name, value]) => `${name}: ${value}`).join('\n'), language: 'text' };
    case 'Raw':
      return { text, language: 'text' };
  }
}

/** As the gateway writes the same answer with Format=XML: by its own writer. */
function xmlOf(body: unknown, { name, result }: Found['action']): string {
  if (typeof body !== 'object' || body === null) return '';
  return 'Code' in body && 'HostId' in body ? writeXml('Error', body, {}) : writeXml(`${name}Response`, body, result);
}

/** One element on a line; texts stay as they are. */
export function indentXml(xml: string): string {
  let depth = 0;
  return xml
    .replace(/>(?=<)/g, '>\n')
    .split('\n')
    .map((line) => {
      if (line.startsWith('</')) depth -= 1;
      const indented = '  '.repeat(Math.max(0, depth)) + line;
      if (/^<[^/?!][^>]*>$/.test(line)) depth += 1;
      return indented;
    })
    .join('\n');
}
