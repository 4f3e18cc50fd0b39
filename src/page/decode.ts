const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
]

/**
 * A page's bytes as text: by its byte order mark, the `charset` of its HTTP header if you have it, the `<meta>` in its
 * first kilobytes, and else UTF-8. Bytes that are no UTF-8 on a page that claims none are read as Windows-1252.
 */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  const mark = MARKS.find(([start]) => start.every((byte, i) => bytes[i] === byte))
  const label = mark?.[1] ?? charset ?? metaCharset(bytes)
  const declared = label === undefined ? undefined : decoderFor(label)
  if (declared !== undefined) return declared.decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function metaCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  return /<meta[^<>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head)?.[1]
}

/** Undefined for a charset that nobody knows. */
function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}
