import type { Token } from '../../document.js'
import { isCapitalised, isGuessed, type Mention, type TokenSet, withTokens, wordAt } from '../mention.js'
import { type Reading, sentencesInOrder } from '../reading.js'

/** Within a name: `Sri Wahyuni binti Ahmad`, `Carlos dos Santos`, `Ursula von der Leyen`. */
const PARTICLES = new Set('bin binti bt van von der den dos das del de la el al ter ten'.split(' '))

/** `Rahmat bin Saleh`: whose child somebody is, which nothing but a person's name has. */
export const ofParent = (word: string) => /^bint?i?$/.test(word)

export const isParticle = (word: string) => PARTICLES.has(word)

/** Do particles alone stand there? */
export function areParticles(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!PARTICLES.has(tokens[at]!.text)) return false
  return true
}

/** Behind the word that particles lead to, `Ursula von | der Leyen`; without them where none does. */
export function behindParticles(tokens: readonly Token[], from: number, covered: TokenSet): number {
  let at = from
  while (PARTICLES.has(wordAt(tokens, at))) at++
  const next = tokens[at]
  return next?.kind === 'word' && isCapitalised(next.text) && !covered.has(at) ? at + 1 : from
}

/** Within a name, also with a capital, which prose gives to no small word. */
const CAPITAL_PARTICLE = /^(?:D[aei]|Del(?:la)?|Dos|V[ao]n|Der|Den)$/

/** The names with those whole that were cut at a particle with a capital: `Giovanni | Di | Lorenzo`, `Angel | Di | Maria`. */
export function joinAtParticles(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { tokens, casings } = reading
  const sentenceOf = sentencesInOrder(reading)
  const joined: Mention[] = []
  for (const name of names) {
    const last = joined.at(-1)
    const isCut = last && isBehindParticle(tokens, last, name)
    const sentence = isCut ? sentenceOf(name.firstToken) : 0
    if (isCut && (casings[sentence] === 'mixed' || isListed(tokens, last.firstToken, name.endToken)))
      joined[joined.length - 1] = withTokens(last, reading, last.firstToken, name.endToken)
    else joined.push(name)
  }
  return joined.length === names.length ? names : joined
}

function isBehindParticle(tokens: readonly Token[], last: Mention, name: Mention): boolean {
  const particle = tokens[last.endToken]!
  return (
    last.kind === 'person' &&
    isGuessed(last) &&
    (name.kind === 'person' || name.kind === 'place') &&
    !name.given &&
    name.firstToken - last.endToken === 1 &&
    CAPITAL_PARTICLE.test(particle.text) &&
    particle.start - last.end === 1 &&
    name.start - particle.end === 1
  )
}

/** A line of names looks like a headline, where `Di` may be a small word. */
const isListed = (tokens: readonly Token[], first: number, end: number) =>
  /^[,;:]$/.test(wordAt(tokens, first - 1)) && /^[,;.]$/.test(wordAt(tokens, end))
