import type { Rendered } from '../worker.js'

/** How much of an output is safe on the disk: bytes of a file, or part files of a folder. */
export type Extent = number

/** Where a run's output goes. */
export interface Sink {
  /** Adds one chunk's output. */
  append(output: Rendered['output']): Promise<void>
  /**
   * Whether `commit` would leave nothing out. A table is cut into parts of equal size, and between two cuts its rows
   * are in memory alone.
   */
  atSeam(): boolean
  /** Puts what was appended on the disk, and says how much there is. */
  commit(): Promise<Extent>
  /** Writes what is still in memory, however little it is. */
  flush(): Promise<void>
  /** Lets go of the file; what was committed stays. */
  close(): Promise<void>
}

/** What an output is called while it grows. */
export const partPath = (path: string) => `${path}.part`
