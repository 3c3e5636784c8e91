// Texts as each language writes them down. A value is anybody's: whatever it holds, it must stay a value.

const PLAIN = /^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/;

/** JavaScript: single quotes where nothing needs an escape. */
export function javascriptText(text: string): string {
  return PLAIN.test(text) ? `'${text}'` : jsonText(text);
}

/** Double quotes with the escapes that JavaScript, Python and Go have in common. */
export function jsonText(text: string): string {
  // Lines of JavaScript may end at these two
  return JSON.stringify(text.toWellFormed()).replace(/[\u2028\u2029\u007f]/g, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const JAVA_NAMES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Java: its `\u` escapes are undone before anything is read, so control characters are octal. */
export function javaText(text: string): string {
  const escaped = text.toWellFormed().replace(/["\\\p{Cc}]/gu, (mark) => JAVA_NAMES[mark] ?? octal(mark));
  return `"${escaped}"`;
}

function octal(mark: string): string {
  return `\\${mark.charCodeAt(0).toString(8).padStart(3, '0')}`;
}

/** A shell's word that nothing in it can end. NUL cannot be in one, whatever the shell. */
export function shellText(text: string): string {
  return `'${text.replaceAll('\0', '').replaceAll("'", "'\\''")}'`;
}

/** A quoted template of Terraform, in which nothing is a template. */
export function terraformText(text: string): string {
  const escaped = text
    .toWellFormed()
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replace(/\p{Cc}/gu, escapeUnit)
    .replace(/[$%](?=\{)/g, (mark) => mark + mark);
  return `"${escaped}"`;
}
