/**
 * Answers Python over two pipes, one request after the other, until its input ends.
 *
 * A message, either way, is four bytes with the length of what follows, four with the length of a JSON head, the head,
 * and a body. A request has no body; an answer's head says what its body is: `{ value: 120 }` is JSON of 120 bytes,
 * `{ layers: { tokens: 900, article: 400 } }` JSON of each layer in this order, `{ error: { kind, message } }` nothing.
 * Reading and writing wait: a process has one text in hand, and nobody else to answer.
 */
import { readSync, writeSync } from 'node:fs'
import { type Answer, answer, type Request } from './answer.js'

const STDIN = 0
const STDOUT = 1

/** Ctrl-C goes to Python, which ends this process when it is done with it. */
process.on('SIGINT', () => {})

while (true) {
  const head = readBytes(8)
  if (!head) break
  const request = readBytes(head.readUInt32BE(4))
  if (!request) break
  writeMessage(await answer(JSON.parse(request.toString('utf8')) as Request))
}

/** The next bytes, or nothing where the input has ended. */
function readBytes(count: number): Buffer | undefined {
  const bytes = Buffer.allocUnsafe(count)
  for (let filled = 0; filled < count; ) {
    const read = readSome(bytes, filled)
    if (read === 0) return undefined
    filled += read
  }
  return bytes
}

function readSome(bytes: Buffer, filled: number): number {
  try {
    return readSync(STDIN, bytes, filled, bytes.length - filled, null)
  } catch (error) {
    // Windows tells the end of a pipe by an error.
    if ((error as NodeJS.ErrnoException).code === 'EOF') return 0
    throw error
  }
}

function writeMessage({ head, body = [] }: Answer): void {
  const json = JSON.stringify(head)
  const lengths = Buffer.alloc(8)
  const message = Buffer.concat([lengths, Buffer.from(json), ...body])
  message.writeUInt32BE(message.length - 4, 0)
  message.writeUInt32BE(Buffer.byteLength(json), 4)
  for (let written = 0; written < message.length; ) {
    written += writeSync(STDOUT, message, written, message.length - written)
  }
}
