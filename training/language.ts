/**
 * `npx tsx training/language.ts`: how well `detectLanguage` does on text that its lexicon has not seen: the newspaper
 * excerpts in five parts, each judged by a lexicon that was counted without it, the beginnings of these, and two treebanks.
 */
import { franc } from 'franc'
import { detectLanguage, detectLanguageBy } from '../src/language/detect.js'
import { readLexicon } from '../src/lexicon/news-words.js'
import { excerpts, treebankSentences } from './corpora.js'
import { buildLexicon } from './lexicon.js'

const FOLDS = 5
const BEGINNING = 12
const TREEBANKS = ['ud/id_csui-ud-train.conllu', 'ud/id_gsd-ud-dev.conllu']

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} % of ${whole}`

const all = excerpts()
const size = all.length / FOLDS
/** Confidences in ten bins: how often was a guess right that was so sure? */
const bins = Array.from({ length: 10 }, () => ({ right: 0, sum: 0, count: 0 }))
let right = 0
let francRight = 0
/** Beginnings, by language. */
const rightAtOnce = { ind: 0, zsm: 0 }
for (let fold = 0; fold < FOLDS; fold++) {
  const held = all.slice(fold * size, (fold + 1) * size)
  const words = readLexicon(buildLexicon(all.filter((excerpt) => !held.includes(excerpt))))
  for (const { text, language } of held) {
    const guess = detectLanguageBy(words, text)
    const isRight = guess.language === language
    if (isRight) right++
    const beginning = text.split(' ').slice(0, BEGINNING).join(' ')
    if (detectLanguageBy(words, beginning).language === language) rightAtOnce[language]++
    if (franc(text) === (language === 'zsm' ? 'zlm' : language)) francRight++
    const bin = bins[Math.min(9, Math.floor(guess.confidence * 10))]!
    bin.count++
    bin.sum += guess.confidence
    if (isRight) bin.right++
  }
}
console.log(`excerpts, unseen: ${percent(right, all.length)}; franc ${percent(francRight, all.length)}`)
for (const language of ['ind', 'zsm'] as const) {
  const count = all.filter((excerpt) => excerpt.language === language).length
  console.log(`their first ${BEGINNING} words, ${language}: ${percent(rightAtOnce[language], count)}`)
}
const error = bins.reduce((sum, { right, sum: confidence }) => sum + Math.abs(confidence - right), 0)
console.log(`expected calibration error: ${(error / all.length).toFixed(4)}`)

for (const file of TREEBANKS) {
  const sentences = treebankSentences(file)
  const wrong = sentences.filter((text) => detectLanguage(text).language !== 'ind')
  const byFranc = sentences.filter((text) => franc(text) === 'ind')
  console.log(
    `${file}: ${percent(sentences.length - wrong.length, sentences.length)}; franc ${percent(byFranc.length, sentences.length)}`,
  )
  for (const text of wrong) console.log(`  ${detectLanguage(text).language} ${text.slice(0, 100)}`)
}
