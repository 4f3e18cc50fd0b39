/** Timing of peers side by side: in turn, so that a machine whose speed drifts is unfair to nobody. */

export interface Contender {
  readonly name: string
  run(): unknown
}

export interface Timing {
  readonly name: string
  /** Median, in seconds. */
  readonly seconds: number
  /** Median over the rounds of (this contender's time / the first contender's time in the same round). */
  readonly ratio: number
}

const collect = (globalThis as { gc?: () => void }).gc

/** Runs all contenders in turn, round after round, after one round to warm up. */
export function compareSpeed(contenders: readonly Contender[], rounds = 9): Timing[] {
  const times = contenders.map((): number[] => [])
  for (let round = 0; round <= rounds; round++) {
    for (const [i, contender] of contenders.entries()) {
      // Under --expose-gc nobody pays for the rubbish of the contender before.
      collect?.()
      const started = performance.now()
      contender.run()
      if (round > 0) times[i]!.push((performance.now() - started) / 1000)
    }
  }
  return contenders.map(({ name }, i) => ({
    name,
    seconds: median(times[i]!),
    ratio: median(times[i]!.map((time, round) => time / times[0]![round]!)),
  }))
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** One table of RESULTS.md. */
export interface Table {
  readonly title: string
  /** What was measured, on which data, and how a reader gets the data. */
  readonly note: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

export function toMarkdown({ title, note, columns, rows }: Table): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [
    `## ${title}`,
    '',
    note,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n')
}

/** What each of the timings read: `{ amount: 30_000, unit: 'words' }`. */
export interface Amount {
  readonly amount: number
  readonly unit: string
}

/** A table of speeds: words or characters a second, and how many times slower than the first each peer is. */
export function speedTable(
  title: string,
  note: string,
  timings: readonly Timing[],
  { amount, unit }: Amount,
): Table {
  return {
    title,
    note,
    columns: ['', `${unit} a second`, 'times the time of the first (median of ratios)'],
    rows: timings.map(({ name, seconds, ratio }) => [
      name,
      Math.round(amount / seconds).toLocaleString('en'),
      ratio.toFixed(2),
    ]),
  }
}
