import { classAt, codeAt, DIGIT, isLower, isUpper, LETTER, SPACE } from './characters.js'

/** Ends of domains that Indonesian news writes without a scheme: `kompas.com`, `REPUBLIKA.CO.ID`, `esensi.tv`. */
const TOP_LEVEL =
  ' com net org id co tv info news biz edu gov io ai me us uk au my sg jp cn eu nl de fr ru xyz app dev site online asia '

/** `berita.daerah.kominfo.go.id` has five. */
const MOST_LABELS = 6

const DOT = 46
const SLASH = 47
const HYPHEN = 45
const COLON = 58

/** End of the address with a scheme or `www.` whose first letters are `[start, end)`, or `end` where it is none. */
export function urlEnd(text: string, start: number, end: number): number {
  const next = codeAt(text, end)
  if (next !== COLON && next !== DOT) return end
  if (!/^(?:https?:\/\/|www\.)$/i.test(text.slice(start, next === COLON ? end + 3 : end + 1))) return end
  const address = addressEnd(text, end + 1)
  return address > end + 3 ? address : end
}

/** End of the bare domain, path included, whose first label is `[start, end)`; or `end` where it is no domain. */
export function domainEnd(text: string, start: number, end: number): number {
  let label = start
  let labels = 1
  let at = end
  while (codeAt(text, at) === DOT && isLabel(text, at + 1)) {
    label = at + 1
    at = labelEnd(text, label)
    if (++labels > MOST_LABELS) return end
  }
  if (label === start || at - label > 8) return end
  const lower = isLower(codeAt(text, label)) && isLower(codeAt(text, at - 1))
  // `baik.Me` lacks a space; `REPUBLIKA.CO.ID` is a domain in capitals.
  const upper =
    isUpper(codeAt(text, label)) && isUpper(codeAt(text, at - 1)) && isUpper(codeAt(text, end - 1))
  if (!lower && !upper) return end
  if (!TOP_LEVEL.includes(` ${text.slice(label, at).toLowerCase()} `)) return end
  return codeAt(text, at) === SLASH ? addressEnd(text, at) : at
}

/** Characters that HTML writes by name and pasted text keeps: `&ldquo;Kami siap,&rdquo; kata Andi`. */
const ENTITY =
  /&(?:amp|quot|apos|[lr][sd]quo|[sb]dquo|sbquo|[lr]aquo|hellip|[nm]dash|bull|middot|lt|gt|#\d{2,5}|#x[\da-f]{2,4});/iy

/** End of the HTML entity at `start`, or `start` where none stands. */
export function entityEnd(text: string, start: number): number {
  ENTITY.lastIndex = start
  return ENTITY.test(text) ? ENTITY.lastIndex : start
}

/** End of `domain.tld` at `start`, or `start` where none stands. */
export function emailDomainEnd(text: string, start: number): number {
  let at = labelEnd(text, start)
  let labels = 1
  while (at > start && codeAt(text, at) === DOT && isLabel(text, at + 1)) {
    at = labelEnd(text, at + 1)
    labels++
  }
  return labels > 1 ? at : start
}

/** End of the handle at `start`: `@pewarta_id`, `@kompas.com`; a full stop after it is the sentence's. */
export function handleEnd(text: string, start: number): number {
  let at = start
  while (isHandleCharacter(text, at) || (codeAt(text, at) === DOT && isHandleCharacter(text, at + 1))) at++
  return at
}

function isHandleCharacter(text: string, at: number): boolean {
  const code = codeAt(text, at)
  return (
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95
  )
}

function isLabel(text: string, at: number): boolean {
  const kind = classAt(text, at)
  return kind === LETTER || kind === DIGIT
}

function labelEnd(text: string, at: number): number {
  while (isLabel(text, at) || (codeAt(text, at) === HYPHEN && isLabel(text, at + 1))) at++
  return at
}

/** An address ends at white space, a quote or a bracket; the marks of a sentence at its end are not its own. */
function addressEnd(text: string, at: number): number {
  const start = at
  while (at < text.length && classAt(text, at) !== SPACE && !'<>"“”‘’«»`|\\^{}'.includes(text[at]!)) at++
  while (at > start && ".,;:!?'*…–—".includes(text[at - 1]!)) at--
  // `(lihat www.kompas.id)`, but `/wiki/Jawa_(pulau)`.
  if (!text.slice(start, at).includes('(')) while (at > start && text[at - 1] === ')') at--
  return at
}
