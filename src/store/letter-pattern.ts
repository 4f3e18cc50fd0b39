/** What Unicode's classes hold of ASCII, as it stands in a class of characters. */
const OF_ASCII: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Ll: 'a-z',
  M: '',
  N: '0-9',
  Nd: '0-9',
  P: '!"#%&\'()*,\\-.\\/:;?@\\[\\\\\\]_{}',
  S: '$+<=>\\^`|~',
}

/**
 * A pattern with Unicode's classes of letters, and the same for ASCII: `LETTERS(text).test(text)`.
 *
 * An engine takes milliseconds to make `\p{L}` ready, some hundred ranges, and a page needs dozens of such patterns. Most
 * texts that they read are ASCII, where `a-z` says the same, at a hundredth of that.
 */
export function letterPattern(pattern: RegExp): (text: string) => RegExp {
  let ofAscii: RegExp | undefined
  return (text) => {
    if (!isAscii(text)) return pattern
    ofAscii ??= patternOfAscii(pattern)
    return ofAscii
  }
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

function patternOfAscii({ source, flags }: RegExp): RegExp {
  let inClass = false
  const replaced = source.replace(/\\p\{(\w+)\}|\\[\s\S]|[[\]]/g, (part, name: string | undefined) => {
    if (part === '[') inClass = true
    if (part === ']') inClass = false
    if (name === undefined) return part
    const characters = OF_ASCII[name]
    if (characters === undefined) throw new RangeError(`No characters of ASCII are known for \\p{${name}}.`)
    return inClass ? characters : `[${characters}]`
  })
  return new RegExp(replaced, flags)
}
