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
  const label = mark?.[1] ?? utf16Of(bytes) ?? charset ?? metaCharset(bytes)
  const declared = label === undefined ? undefined : decoderFor(label)
  if (declared?.encoding === 'windows-1252') return decodeWindows1252(bytes)
  if (declared !== undefined) return declared.decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows1252(bytes)
  }
}

/** The code points of Windows-1252 from 0x80 to 0x9F; U+FFFD where it has none. */
const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

/** Some versions of Node decode Windows-1252 as Latin 1, which has control characters for the quotation marks. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))
}

function metaCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  const label = /<meta[^<>]{0,200}?charset\s*=\s*(?:["']\s*)?([\w-]{2,20})/i.exec(head)?.[1]
  // A page whose `<meta>` can be read like this is no UTF-16, whatever it says: browsers take it for UTF-8.
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label
}

/** UTF-16 without its mark: every other byte of a page's markup is zero. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 400)
  const zeros = [0, 0]
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++
  })
  const half = head.length / 2
  if (zeros[1]! > half * 0.7 && zeros[0]! === 0) return 'utf-16le'
  return zeros[0]! > half * 0.7 && zeros[1]! === 0 ? 'utf-16be' : undefined
}

/** Undefined for a charset that nobody knows. */
function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}
