/** The share of words that were mistyped in what `typing-errors.ts` learned from; its probabilities hold there. */
export const LEARNED_RATE = 0.03
/** Before anything is read, a text is taken for one of so many errors in so many words. */
const USUAL_ERRORS = 2
const USUAL_WORDS = 200
/** Rounds until the rate hardly changes. */
const ROUNDS = 15

/**
 * The share of a text's words that are mistyped, by how likely each of the doubtful ones is: where much is mistyped, the
 * next doubtful word is too; in edited news a rare word is rather right.
 */
export function errorRate(probabilities: readonly number[], words: number): number {
  let rate = USUAL_ERRORS / USUAL_WORDS
  for (let round = 0; round < ROUNDS; round++) {
    const errors = probabilities.reduce((sum, probability) => sum + atRate(probability, rate), USUAL_ERRORS)
    rate = errors / (words + USUAL_WORDS)
  }
  return rate
}

/** What is so probable where `LEARNED_RATE` of the words are mistyped, where this share is. */
export function atRate(probability: number, rate: number): number {
  const odds = (probability * rate * (1 - LEARNED_RATE)) / ((1 - rate) * LEARNED_RATE)
  return odds / (1 - probability + odds)
}
