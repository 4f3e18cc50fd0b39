import { open, readFile, rename } from 'node:fs/promises'
import type { Chunk, Range } from './chunk.js'
import { FileError, toFileError } from './file-error.js'
import { addFailures, type Failures, type Position, START } from './record.js'
import type { Extent } from './write/sink.js'

/**
 * What is known about a run, kept beside its output as `OUTPUT.run.json`: while it runs the place to go on from,
 * afterwards a receipt of what was read and how.
 */
export interface Checkpoint {
  /** Version, input and options: a run goes on only where all are the same. */
  readonly settings: Readonly<Record<string, unknown>>
  /** Everything before it is in the output. */
  readonly position: Position
  /** Records after `position` that are in the output too; only without order. */
  readonly done: readonly Range[]
  readonly extent: Extent
  readonly records: number
  readonly failures: Failures
  /** `written`: the output is whole but may still be called `.part`. */
  readonly stage: 'reading' | 'written' | 'complete'
}

export const checkpointPath = (output: string) => `${output}.run.json`

export async function readCheckpoint(output: string): Promise<Checkpoint | undefined> {
  const path = checkpointPath(output)
  const text = await readFile(path, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined
    throw toFileError('read', path, error)
  })
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new FileError(`Cannot read ${path}: it is no checkpoint of a run. --restart begins anew.`)
  }
}

/** Replaces the checkpoint in one step, after its bytes are on the disk: a kill leaves the old one or the new one. */
export async function writeCheckpoint(output: string, checkpoint: Checkpoint): Promise<void> {
  const path = checkpointPath(output)
  const file = await open(`${path}.tmp`, 'w')
  await file.writeFile(`${JSON.stringify(checkpoint, null, 2)}\n`)
  await file.datasync()
  await file.close()
  await rename(`${path}.tmp`, path)
}

/** The settings that differ, by name. */
export function changedSettings(
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)])
  return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]))
}

/** Follows which records are in the output, whatever order they come in. */
export interface Tally {
  add(chunk: Chunk, failures: Failures): void
  snapshot(): Pick<Checkpoint, 'position' | 'done' | 'records' | 'failures'>
}

export function startTally(
  before: Pick<Checkpoint, 'position' | 'done' | 'records' | 'failures'> = {
    position: START,
    done: [],
    records: 0,
    failures: {},
  },
): Tally {
  let { position, records, failures } = before
  const beyond = new Map<number, Chunk>()
  /** Chunks are cut anew after a stop, so an earlier run's ranges count until `position` has passed them. */
  const earlier = () => before.done.filter(([, to]) => to > position.record)
  return {
    add(chunk, failed) {
      records += chunk.records.length
      failures = addFailures(failures, failed)
      beyond.set(chunk.from, chunk)
      for (let next = beyond.get(position.record); next; next = beyond.get(position.record)) {
        beyond.delete(next.from)
        position = next.next
      }
    },
    snapshot: () => ({
      position,
      done: [...earlier(), ...[...beyond.values()].map(({ from, to }): Range => [from, to])],
      records,
      failures,
    }),
  }
}
