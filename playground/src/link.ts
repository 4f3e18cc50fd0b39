/** A link carries the text in its fragment, deflated, so that no server ever sees it: `#t=...&w=2023-05-02`. */

export interface Draft {
  readonly text: string
  readonly writtenOn: string
}

export async function toFragment({ text, writtenOn }: Draft): Promise<string> {
  const packed = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text))
  return `#t=${toBase64Url(packed)}${writtenOn && `&w=${encodeURIComponent(writtenOn)}`}`
}

/** The draft in a fragment, or `undefined` where there is none or it is broken. */
export async function fromFragment(fragment: string): Promise<Draft | undefined> {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''))
  const packed = fields.get('t')
  if (!packed) return undefined
  try {
    const bytes = await through(new DecompressionStream('deflate-raw'), fromBase64Url(packed))
    return { text: new TextDecoder().decode(bytes), writtenOn: fields.get('w') ?? '' }
  } catch {
    return undefined
  }
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array,
): Promise<Uint8Array> {
  const source = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream()
  return new Uint8Array(await new Response(source.pipeThrough(stream)).arrayBuffer())
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
