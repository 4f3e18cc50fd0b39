import { BEYOND, letterOf } from './letters.js'

/**
 * What Unicode's classes hold of ASCII and of general punctuation (`“`, `–`, `…`), as it stands in a class of characters.
 */
const PLAIN: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Ll: 'a-z',
  M: '',
  N: '0-9',
  Nd: '0-9',
  P: '!"#%&\'()*,\\-.\\/:;?@\\[\\\\\\]_{}\\u2010-\\u2027\\u2030-\\u2043\\u2045-\\u2051\\u2053-\\u205e',
  S: '$+<=>\\^`|~\\u2044\\u2052',
}

/**
 * A pattern with Unicode's classes of letters, and the same for plain text: `LETTERS(text).test(text)`.
 *
 * An engine takes milliseconds to make `\p{L}` ready, some hundred ranges, and a page needs dozens of such patterns. Most
 * texts that they read are of ASCII and quotation marks, where `a-z` says the same, at a hundredth of that.
 */
export function letterPattern(pattern: RegExp): (text: string) => RegExp {
  let plain: RegExp | undefined
  return (text) => {
    if (!isPlain(text)) return pattern
    plain ??= plainPattern(pattern)
    return plain
  }
}

let lastAsked = ''
let wasPlain = true

/** A line is read by one pattern after another, so the answer for the last text is kept. */
function isPlain(text: string): boolean {
  if (text.length < LINE) return holdsPlain(text)
  if (text !== lastAsked) {
    lastAsked = text
    wasPlain = holdsPlain(text)
  }
  return wasPlain
}

/** Shorter texts are words, looked through sooner than compared. */
const LINE = 16

function holdsPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (letterOf(text.charCodeAt(i)) === BEYOND) return false
  return true
}

function plainPattern({ source, flags }: RegExp): RegExp {
  let inClass = false
  const replaced = source.replace(/\\p\{(\w+)\}|\\[\s\S]|[[\]]/g, (part, name: string | undefined) => {
    if (part === '[') inClass = true
    if (part === ']') inClass = false
    if (name === undefined) return part
    const characters = PLAIN[name]
    if (characters === undefined) throw new RangeError(`No plain characters are known for \\p{${name}}.`)
    return inClass ? characters : `[${characters}]`
  })
  // Without `u` capitals are compared the plain way, which is sooner made ready too.
  return new RegExp(replaced, flags.replace('u', ''))
}
