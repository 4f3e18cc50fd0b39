import type { Progress } from '../batch/index.js'
import { countFailures } from '../batch/record.js'

/** Milliseconds between two reports: a line that is redrawn on a terminal, a line of a log elsewhere. */
const EVERY_ON_TERMINAL = 200
const EVERY_IN_LOG = 10_000

/** Reports how far a run is, on standard error. */
export function startProgress(stream: NodeJS.WriteStream): {
  report(progress: Progress): void
  end(): void
} {
  const start = performance.now()
  const every = stream.isTTY ? EVERY_ON_TERMINAL : EVERY_IN_LOG
  let last = stream.isTTY ? Number.NEGATIVE_INFINITY : start
  let drawn = false
  return {
    report(progress) {
      const now = performance.now()
      if (now - last < every) return
      last = now
      const line = describeProgress(progress, (now - start) / 1000)
      stream.write(stream.isTTY ? `\r\x1b[K${line}` : `${line}\n`)
      drawn = stream.isTTY
    },
    end() {
      if (drawn) stream.write('\r\x1b[K')
    },
  }
}

/** `41% · 82,000 records · 1,040/s · 1 m 54 s left · 3 errors` */
export function describeProgress(
  { records, failures, fresh, share, begun }: Progress,
  seconds: number,
): string {
  const errors = countFailures(failures)
  const done = share === undefined || begun === undefined ? 0 : (share - begun) / (1 - begun)
  const left = done > 0 ? (seconds / done) * (1 - done) : undefined
  return [
    share !== undefined && `${Math.floor(share * 100)}%`,
    `${records.toLocaleString('en')} records`,
    `${Math.round(fresh / seconds).toLocaleString('en')}/s`,
    left !== undefined && `${describeSeconds(left)} left`,
    errors > 0 && `${errors.toLocaleString('en')} errors`,
  ]
    .filter(Boolean)
    .join(' · ')
}

export function describeSeconds(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} m ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} m`
}
