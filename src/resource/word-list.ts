/**
 * Sorted word lists, front-coded: every line is what it shares with the line before, as one digit of base 36,
 * and then the rest. `baca`, `bacang`, `bacok` are stored as `0baca`, `4ng`, `3ok`.
 *
 * A line is any text without line breaks; a dictionary with columns (`Belanda<TAB>NL`) keeps them in it.
 * `npm run pack` writes the lists, from `dictionaries/`.
 */
export function decodeWordList(data: string): string[] {
  if (data === '') return []
  let previous = ''
  return data.split('\n').map((line) => {
    const shared = Number.parseInt(line.charAt(0), 36)
    previous = previous.slice(0, shared) + line.slice(1)
    return previous
  })
}
