/**
 * Sorted word lists, front-coded: every line is what it shares with the line before, as one digit of base 36,
 * and then the rest. `baca`, `bacang`, `bacok` are stored as `0baca`, `4ng`, `3ok`.
 *
 * A line is any text without line breaks; a dictionary with columns (`Belanda<TAB>NL`) keeps them in it.
 * `npm run pack` writes the lists, from `dictionaries/`.
 */
export function decodeWordList(data: string): string[] {
  const lines: string[] = []
  let line = ''
  // Not by `split` and `parseInt`: all dictionaries pass here before the first text is read.
  for (let at = 0; at < data.length; ) {
    const digit = data.charCodeAt(at)
    const shared = digit < AFTER_9 ? digit - ZERO : digit - A + 10
    const lineBreak = data.indexOf('\n', at)
    const end = lineBreak < 0 ? data.length : lineBreak
    line = line.slice(0, shared) + data.slice(at + 1, end)
    lines.push(line)
    at = end + 1
  }
  return lines
}

/** The words that phrases begin with: most names of a text begin with none of a list's, and need not be looked up. */
export function firstWordsOf(phrases: Iterable<string>): Set<string> {
  const words = new Set<string>()
  for (const phrase of phrases) words.add(phrase.split(' ', 1)[0]!)
  return words
}

/** The lines of a dictionary of two columns: the second by the first. */
export function decodePairs(data: string): Map<string, string> {
  return new Map(
    decodeWordList(data).map((line) => {
      const tab = line.indexOf('\t')
      return [line.slice(0, tab), line.slice(tab + 1)]
    }),
  )
}

const ZERO = 48
const AFTER_9 = 58
const A = 97
