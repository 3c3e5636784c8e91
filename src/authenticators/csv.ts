// Rows as the text of a CSV file (RFC 4180) that a spreadsheet takes for text alone.

export type Cell = string | number | boolean | Date | undefined;

/** Every line ends in CRLF, the names of the columns come first. */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('');
}

function fieldOf(cell: Cell): string {
  if (cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString();
  const text = String(cell);
  // A name may begin as a formula does, and whoever opens the file would run it
  const safe = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
