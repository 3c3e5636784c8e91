// XML from others, read strictly: no document types, so no entities either, and nothing that is not well-formed.

const MOST_TAGS = 800;
const MOST_ATTRIBUTES = 600;
const MOST_LEVELS = 32;

/** The root of a document. Throws Error, with words that quote nothing of the text. */
export async function parseXml(text: string): Promise<Element> {
  // Before anything is parsed; also the letters in a comment, which nobody needs
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text)) throw new Error('it has a document type');
  // More than any provider's people have roles, and few enough that reading them costs next to nothing
  if (count(text, '<') > MOST_TAGS || count(text, '=') > MOST_ATTRIBUTES) throw new Error('it has too many parts');
  // Loaded when first needed: few gateways ever are asked
  const { DOMParser } = await import('@xmldom/xmldom');
  const errorHandler = (): never => {
    throw new Error('it is no well-formed XML');
  };
  const { documentElement, doctype } = new DOMParser({ errorHandler }).parseFromString(text, 'text/xml') as Parsed;
  if (!documentElement || doctype) throw new Error('it is no well-formed XML');
  assertShallow(documentElement);
  return documentElement;
}

/** Others walk the document by calling themselves. Throws Error. */
function assertShallow(root: Element): void {
  let level: readonly Element[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) throw new Error('it has too many levels');
    level = level.flatMap(elementsOf);
  }
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

interface Parsed {
  readonly documentElement: Element | null;
  readonly doctype: unknown;
}

/** The direct children of that name, in order. */
export function childrenOf(parent: Element, namespace: string, name: string): readonly Element[] {
  return elementsOf(parent).filter((child) => isElement(child, namespace, name));
}

/** All direct children that are elements, in order. */
export function elementsOf(parent: Element): readonly Element[] {
  const ELEMENT = 1;
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === ELEMENT);
}

/** The one child of that name. Throws Error when there is none, or another. */
export function onlyChild(parent: Element, namespace: string, name: string): Element {
  const [child, another] = childrenOf(parent, namespace, name);
  if (!child || another) throw new Error(`it has ${child ? 'more than one' : 'no'} ${name}`);
  return child;
}

export function isElement(element: Element, namespace: string, name: string): boolean {
  return element.namespaceURI === namespace && element.localName === name;
}

/** The text of an element that holds nothing else: what one reader joins another might cut. Throws Error. */
export function textOf(element: Element): string {
  const TEXT = 3;
  const parts = Array.from(element.childNodes);
  if (parts.some(({ nodeType }) => nodeType !== TEXT)) throw new Error(`its ${element.localName} is not plain text`);
  return parts
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('')
    .trim();
}
