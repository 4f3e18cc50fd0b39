import type { Token } from '../../document.js'
import { isCapitalised, type TokenSet, wordAt } from '../mention.js'

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
