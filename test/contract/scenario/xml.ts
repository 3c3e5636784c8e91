// An XML answer as members, so that scenarios can look into it: an element by its name, text where no element is inside.
import { XMLParser } from 'fast-xml-parser';

const parser = new XMLParser({ parseTagValue: false });

/** A fault has its members at the top as well, where those of a JSON answer are. */
export function readXml(text: string): Readonly<Record<string, unknown>> {
  const { '?xml': _declaration, ...document } = parser.parse(text) as Record<string, unknown>;
  return { ...document, ...(document['Error'] as object | undefined) };
}
