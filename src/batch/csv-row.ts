/** What begins a formula in a spreadsheet. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u

/**
 * One row of CSV (RFC 4180) with its line feed. A cell that a spreadsheet would run as a formula gets an apostrophe before
 * it: `=HYPERLINK(...)` → `'=HYPERLINK(...)`.
 */
export const csvRow = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\n`

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const cell = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
