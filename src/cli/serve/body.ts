import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** A request that is refused, and the status that says so. */
export class Refusal extends Error {
  readonly statusCode: number
  readonly kind: string
  constructor(statusCode: number, kind: string, message: string) {
    super(message)
    this.statusCode = statusCode
    this.kind = kind
  }
}

const UNPACKERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** What fastify wants of a stream that stands for another: how many bytes came over the wire. */
type Unpacked = Readable & { receivedEncodedLength?: number }

/** Unpacks a compressed body; the server's limit holds for what comes out. */
export function unpack(body: Readable, encoding: string | undefined): Unpacked {
  if (encoding === undefined || encoding === 'identity') return body
  const name = encoding.trim().toLowerCase()
  if (!Object.hasOwn(UNPACKERS, name)) {
    throw new Refusal(
      415,
      'unknown-encoding',
      `Content-Encoding ${JSON.stringify(encoding)} is not read; send gzip, deflate, br or none.`,
    )
  }
  const unpacker = UNPACKERS[name as keyof typeof UNPACKERS]()
  const unpacked: Unpacked = body.pipe(unpacker)
  unpacked.receivedEncodedLength = 0
  body.on('data', (bytes: Buffer) => {
    unpacked.receivedEncodedLength! += bytes.length
  })
  body.on('error', (error) => unpacker.destroy(error))
  unpacker.on('error', () => body.unpipe(unpacker).resume())
  return unpacked
}

/** The text of a body, by the `charset` of its type; UTF-8 unless told. */
export function decodeBody(bytes: Buffer, contentType: string | undefined): string {
  const charset = /;\s*charset="?([^";\s]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8'
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(charset, { fatal: true })
  } catch {
    throw new Refusal(
      415,
      'unknown-charset',
      `The character set ${JSON.stringify(charset)} is not read; send UTF-8.`,
    )
  }
  try {
    return decoder.decode(bytes)
  } catch {
    throw new Refusal(
      400,
      'invalid-text',
      `The body is not ${charset}. Name its character set in Content-Type.`,
    )
  }
}

export function parseJson(text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Refusal(400, 'broken-json', `${(error as Error).message}.`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(400, 'broken-json', 'Send a JSON object such as {"text": "..."}.')
  }
  return value as Record<string, unknown>
}
