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

/** A pattern for the text that it is to read. */
export type LetterPattern = (text: string) => RegExp

/**
 * A pattern with Unicode's classes of letters, and the same for plain text: ``const NAME = letterPattern('u')`^\p{Lu}\p{L}+$` ``
 * is asked by `NAME(text).test(text)`.
 *
 * An engine takes a tenth of a millisecond for each `\p{L}`, some hundred ranges, and does so where it first looks over a
 * literal, where it compiles the function around it, where it makes the expression and where it first runs it. A page
 * needs dozens of such patterns. Most texts that they read are of ASCII and quotation marks, where `a-z` says the same at
 * a hundredth of that. So the pattern is written as a template, and no expression is made before a text asks for it.
 */
export function letterPattern(flags: string): (template: TemplateStringsArray) => LetterPattern {
  return ({ raw }) => {
    const source = raw[0]!
    let plain: RegExp | undefined
    let full: RegExp | undefined
    return (text) => {
      if (isPlain(text)) {
        plain ??= plainPattern(source, flags)
        return plain
      }
      full ??= new RegExp(source, flags)
      return full
    }
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

function plainPattern(source: string, flags: string): RegExp {
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
