interface Range {
  readonly start: number
  readonly end: number
}

/**
 * Cuts marks at the lines' ends and where they cross one another, so that each stands wholly inside or outside every
 * other, and puts them in the order in which they open. A quote over two paragraphs becomes two marks.
 */
export function nestMarks<M extends Range>(marks: readonly M[], lines: readonly Range[]): M[] {
  const queue = cutAtLines([...marks].sort(byStart), lines).sort(byStart)
  const nested: M[] = []
  const open: M[] = []
  for (let i = 0; i < queue.length; i++) {
    const mark = queue[i]!
    while (open.length > 0 && open.at(-1)!.end <= mark.start) open.pop()
    const around = open.at(-1)
    const crosses = around !== undefined && mark.end > around.end
    const part = crosses ? { ...mark, end: around.end } : mark
    if (crosses) insertAfter(queue, i, { ...mark, start: around.end })
    nested.push(part)
    open.push(part)
  }
  return nested
}

/** Puts the rest of a cut mark where its turn comes. */
function insertAfter<M extends Range>(queue: M[], i: number, rest: M): void {
  let at = i + 1
  while (at < queue.length && byStart(queue[at]!, rest) < 0) at++
  queue.splice(at, 0, rest)
}

const byStart = (a: Range, b: Range) => a.start - b.start || b.end - a.end

/** The parts of each mark that lie in a line. */
function cutAtLines<M extends Range>(sorted: readonly M[], lines: readonly Range[]): M[] {
  const parts: M[] = []
  let firstLine = 0
  for (const mark of sorted) {
    while (firstLine < lines.length && lines[firstLine]!.end <= mark.start) firstLine++
    for (let i = firstLine; i < lines.length && lines[i]!.start < mark.end; i++) {
      const line = lines[i]!
      const start = Math.max(mark.start, line.start)
      const end = Math.min(mark.end, line.end)
      if (start < end) parts.push({ ...mark, start, end })
    }
  }
  return parts
}
