import type { PageContent, PageElement } from './content.js'
import type { RawLine } from './line-writer.js'

/** A cell of more characters is a column of the page. */
const LONGEST_CELL = 60
/** So many rows of two cells and more are a table of figures; one is the head of a page that is drawn with tables. */
const ROWS = 2

/** The lines of the page, those of a table's row as one: `Sambirejo | 1.240`. Tables that draw the page stay as they are. */
export function withRows({ elements, lines }: PageContent): readonly RawLine[] {
  const rows = lines.map(({ element }) => rowOf(elements, element))
  if (!rows.some((row) => row >= 0)) return lines
  const cells = new Map<number, number>()
  const drawn = new Set<number>()
  lines.forEach(({ text, linked, heading }, i) => {
    const row = rows[i]!
    if (row < 0) return
    cells.set(row, (cells.get(row) ?? 0) + 1)
    const isFigure = text.length <= LONGEST_CELL && linked < 0.5 && heading === undefined
    if (!isFigure) drawn.add(elements[row]!.parent)
  })
  const tables = new Map<number, number>()
  for (const [row, count] of cells) {
    const table = elements[row]!.parent
    if (count > 1) tables.set(table, (tables.get(table) ?? 0) + 1)
  }
  const joined: RawLine[] = []
  lines.forEach((line, i) => {
    const row = rows[i]!
    const table = row < 0 ? -1 : elements[row]!.parent
    const isRow = table >= 0 && !drawn.has(table) && (tables.get(table) ?? 0) >= ROWS
    const before = joined.at(-1)
    if (isRow && before !== undefined && i > 0 && rows[i - 1] === row)
      joined[joined.length - 1] = { ...before, text: `${before.text} | ${line.text}` }
    else joined.push(line)
  })
  return joined
}

/** The row whose cell an element is, or -1; what stands deeper in a cell is no figure. */
function rowOf(elements: readonly PageElement[], element: number): number {
  const { tag, parent } = elements[element]!
  return (tag === 'TD' || tag === 'TH') && parent >= 0 && elements[parent]!.tag === 'TR' ? parent : -1
}
