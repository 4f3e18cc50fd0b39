/** A request that is refused, and the status that says so. */
export class Refusal extends Error {
  readonly status: number
  readonly kind: string
  constructor(status: number, kind: string, message: string) {
    super(message)
    this.status = status
    this.kind = kind
  }
}

type Bytes = ReadableStream<Uint8Array>

/** Unpacks a body: one function for each name of `Content-Encoding`. */
export type Unpackers = Readonly<Record<string, (body: Bytes) => Bytes>>

const unpackWith = (format: CompressionFormat) => (body: Bytes) =>
  body.pipeThrough(new DecompressionStream(format) as ReadableWritablePair<Uint8Array, Uint8Array>)

/** What every runtime of the web can unpack. */
export const WEB_UNPACKERS: Unpackers = {
  gzip: unpackWith('gzip'),
  'x-gzip': unpackWith('gzip'),
  deflate: unpackWith('deflate'),
}

/** The bytes of a request's body, unpacked; the limit holds on the wire and for what comes out. */
export async function readBody(
  request: Request,
  maxBytes: number,
  unpackers: Unpackers,
): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLong(maxBytes)
  const body = request.body
  if (!body) return new Uint8Array()
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  if (encoding === 'identity') return collect(body, maxBytes)
  const name = encoding.trim().toLowerCase()
  if (!Object.hasOwn(unpackers, name)) {
    throw new Refusal(
      415,
      'unknown-encoding',
      `Content-Encoding ${JSON.stringify(encoding)} is not read; send gzip, deflate, br or none.`,
    )
  }
  try {
    return await collect(unpackers[name]!(body), maxBytes)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(400, 'bad-request', `The body is not ${name}, or is cut off.`)
  }
}

const tooLong = (maxBytes: number) =>
  new Refusal(413, 'too-long', `The body is longer than ${maxBytes} bytes, packed or unpacked (--max-bytes).`)

async function collect(body: Bytes, maxBytes: number): Promise<Uint8Array> {
  const reader = body.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    length += value!.length
    if (length > maxBytes) {
      reader.cancel().catch(() => {})
      throw tooLong(maxBytes)
    }
    pieces.push(value!)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** The text of a body, by the `charset` of its type; UTF-8 unless told. */
export function decodeBody(bytes: Uint8Array, contentType: string): string {
  const charset = /;\s*charset="?([^";\s]+)/i.exec(contentType)?.[1] ?? 'utf-8'
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

/** What a request asks to read: one page, or several that are answered as a list or as lines. */
export type Asked =
  | { readonly shape: 'one'; readonly page: Page }
  | { readonly shape: 'list' | 'lines'; readonly pages: readonly Page[] }

export type Page = Readonly<Record<string, unknown>>

type BodyReader = (text: string) => Asked

const BODIES: Readonly<Record<string, BodyReader>> = {
  'text/plain': (text) => ({ shape: 'one', page: { text } }),
  'text/html': (html) => ({ shape: 'one', page: { html } }),
  'application/json': readJson,
  'application/x-ndjson': readLines,
}

const READS = `Send ${Object.keys(BODIES).slice(0, -1).join(', ')} or ${Object.keys(BODIES).at(-1)}, and say which in Content-Type.`

/** How a body of this type is read. */
export function bodyReader(contentType: string): BodyReader {
  const type = contentType.split(';', 1)[0]!.trim().toLowerCase()
  if (!Object.hasOwn(BODIES, type)) throw new Refusal(415, 'unknown-type', READS)
  return BODIES[type]!
}

function readJson(text: string): Asked {
  const value = parse(text, 'Send a JSON object such as {"text": "..."}, or a list of them.')
  if (!Array.isArray(value)) return { shape: 'one', page: toPage(value, 'The body') }
  if (value.length === 0) throw new Refusal(400, 'broken-json', 'The list is empty: send a text or more.')
  return { shape: 'list', pages: value.map((item, i) => toPage(item, `Item ${i + 1} of the list`)) }
}

function readLines(text: string): Asked {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const pages = lines.map((line, i) => toPage(parse(line, `It is line ${i + 1}.`), `Line ${i + 1}`))
  return { shape: 'lines', pages }
}

function parse(text: string, advice: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new Refusal(400, 'broken-json', `${(error as Error).message}. ${advice}`)
  }
}

function toPage(value: unknown, what: string): Page {
  if (typeof value === 'string') return { text: value }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Page
  throw new Refusal(400, 'broken-json', `${what} must be a JSON object such as {"text": "..."}, or a string.`)
}
