import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { FileError, toFileError, withFile } from '../batch/file-error.js'
import { CommandError, EXIT } from './command.js'

/** A reader that has seen enough (`| head`) is no error: the program ends quietly. A full disk is one. */
export function endWithItsStreams(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(EXIT.ok)
      const name = stream === process.stdout ? 'standard output' : 'standard error'
      const said = toFileError('write', name, error)
      if (!(said instanceof FileError)) throw error
      process.stderr.write(`pewarta: ${said.message}\n`)
      process.exit(EXIT.unreadable)
    })
  }
}

/** Writes to standard output and waits while its reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** The text of a file, or of standard input for `-`. A byte-order mark is dropped. */
export async function readText(file: string): Promise<string> {
  const name = file === '-' ? 'standard input' : file
  const bytes = await withFile('read', name, () => (file === '-' ? readStandardInput() : readFile(file)))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CommandError(
      `${name} is not UTF-8. Convert it first: iconv -f WINDOWS-1252 -t UTF-8 FILE.`,
      EXIT.unreadable,
    )
  }
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
