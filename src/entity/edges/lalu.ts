import { mapped } from '../../store/records.js'
import { isAtHead, type Mention, withTokens, wordAt } from '../mention.js'
import type { Reading } from '../reading.js'

/** Of Lombok: `Lalu Suryadi`. At the head of a sentence the word says `then` as well. */
const LALU = 'Lalu'

/**
 * The names with `Lalu` in them where it is a name: within a sentence the recogniser sees it (`Menurut Lalu Suryadi`), at a head it
 * is one where the text has that name within a sentence, and where nothing stands before that it could follow.
 */
export function readLalu(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { tokens } = reading
  const isLalu = ({ kind, given, firstToken }: Mention, at: number) =>
    kind === 'person' && !given && wordAt(tokens, firstToken - at) === LALU
  if (!names.some((name) => isLalu(name, 0) || isLalu(name, 1))) return names
  const within = new Set(
    names.flatMap((name) =>
      isLalu(name, 0) && !isAtHead(tokens, name.firstToken) ? wordAt(tokens, name.firstToken + 1) : [],
    ),
  )
  return mapped(names, (name) => {
    const { firstToken, endToken } = name
    if (isLalu(name, 0)) {
      const isName = endToken - firstToken < 2 || isNameAt(reading, firstToken, within)
      return isName ? name : withTokens(name, reading, firstToken + 1, endToken)
    }
    const isLed = isLalu(name, 1) && isNameAt(reading, firstToken - 1, within)
    return isLed ? withTokens(name, reading, firstToken - 1, endToken) : name
  })
}

/** Is that `Lalu` part of the name behind it? */
function isNameAt({ tokens }: Reading, at: number, within: ReadonlySet<string>): boolean {
  return at === 0 || !isAtHead(tokens, at) || within.has(wordAt(tokens, at + 1))
}
