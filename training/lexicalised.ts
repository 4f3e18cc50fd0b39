/**
 * `npx tsx training/lexicalised.ts`: writes the counted words of `dictionaries/learned/lexicalised.txt`, which the treebanks
 * leave whole although they look derived; then run `npm run pack`. Before that it says how often `stem` gives the lemma
 * of sentences that the words were not learned from: a tenth of a treebank at a time.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { loadLexicon } from '../src/root/known-roots.js'
import { analyzeWord } from '../src/root/stem.js'
import { dictionaryFile, readDictionary, writeDictionary } from './dictionaries.js'

const TREEBANKS = '../shared/data/ud/'
const CONTENT: ReadonlySet<string> = new Set('NOUN VERB ADJ ADV'.split(' '))
const FOLDS = 10
/** Votes of a word in CSUI, which is news and corrected by hand; GSD's words have one. */
const CSUI_WEIGHT = 3
/** What GSD alone leaves whole, and CSUI never uses. */
const LEAST_IN_GSD_ALONE = 3
/** Verbs are inflected rather than lexicalised, passives and imperatives above all, so they need more witnesses. */
const LEAST_BY_SHAPE: readonly (readonly [shape: RegExp, least: number])[] = [
  [/^di|-|^(?!me|[tb]er|bel|pe|ke).*(?:kan|i)$/, 3],
  [/^(?:me|[tb]er|bel)/, 2],
]

const { decided } = loadLexicon()

interface Word {
  readonly form: string
  readonly lemma: string
  /** A capital inside a sentence: part of a name, whose lemma is its form. */
  readonly named: boolean
}

/** For each word, how often it is left whole and how often it is taken to its root. */
type Witnesses = ReadonlyMap<string, readonly [whole: number, root: number]>

/** The content words of each sentence. */
function readSentences(file: string): Word[][] {
  return readFileSync(TREEBANKS + file, 'utf8')
    .split('\n\n')
    .map((sentence) => {
      let first = true
      return sentence.split('\n').flatMap((line) => {
        const [id, form, lemma, upos] = line.split('\t') as [string, string, string, string]
        if (!/^\d+$/.test(id)) return []
        const named = !first && form !== form.toLowerCase()
        if (upos !== 'PUNCT') first = false
        return CONTENT.has(upos) ? [{ form: form.toLowerCase(), lemma: lemma.toLowerCase(), named }] : []
      })
    })
}

function askTreebank(sentences: readonly Word[][]): Witnesses {
  const asked = new Map<string, [number, number]>()
  for (const { form, lemma, named } of sentences.flat()) {
    const { root } = analyzeWord(form)
    if (named || root === form || decided.has(form)) continue
    const counts = asked.get(form) ?? [0, 0]
    if (lemma === form) counts[0]++
    else if (lemma === root) counts[1]++
    asked.set(form, counts)
  }
  return asked
}

/** The words to be left whole, and by how many votes. */
function learn(csui: Witnesses, gsd: Witnesses): Map<string, number> {
  const learned = new Map<string, number>()
  for (const word of new Set([...csui.keys(), ...gsd.keys()])) {
    const [csuiWhole, csuiRoot] = csui.get(word) ?? [0, 0]
    const [gsdWhole, gsdRoot] = gsd.get(word) ?? [0, 0]
    const margin = CSUI_WEIGHT * (csuiWhole - csuiRoot) + gsdWhole - gsdRoot
    if (margin <= 0 || csuiWhole < csuiRoot) continue
    if (csuiWhole === 0 && gsdWhole < LEAST_IN_GSD_ALONE) continue
    const least = LEAST_BY_SHAPE.find(([shape]) => shape.test(word))?.[1] ?? 1
    const agree = csuiWhole > 0 && gsdWhole > 0
    if (!agree && csuiWhole + gsdWhole < least) continue
    learned.set(word, margin)
  }
  return learned
}

/** In percent; `learnFrom` gets the sentences that are not asked. */
function heldOut(
  sentences: readonly Word[][],
  byHand: ReadonlySet<string>,
  learnFrom: (rest: readonly Word[][]) => ReadonlyMap<string, number>,
): string {
  const foldOf = (i: number) => Math.floor((i * FOLDS) / sentences.length)
  let right = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const whole = learnFrom(sentences.filter((_, i) => foldOf(i) !== fold))
    for (const { form, lemma } of sentences.filter((_, i) => foldOf(i) === fold).flat()) {
      const stem = byHand.has(form) || whole.has(form) ? form : analyzeWord(form).root
      if (stem === lemma) right++
    }
  }
  return `${((100 * right) / sentences.flat().length).toFixed(2)} %`
}

const file = dictionaryFile('lexicalised')
const { header, entries } = readDictionary(readFileSync(file, 'utf8'))
const byHand = entries.filter((entry) => !entry.includes('\t'))
const csuiSentences = readSentences('id_csui-ud-train.conllu')
const gsdSentences = readSentences('id_gsd-ud-dev.conllu')
const csui = askTreebank(csuiSentences)
const gsd = askTreebank(gsdSentences)

const hand = new Set(byHand)
console.log(`CSUI train: ${heldOut(csuiSentences, hand, (rest) => learn(askTreebank(rest), gsd))}`)
console.log(`GSD dev: ${heldOut(gsdSentences, hand, (rest) => learn(csui, askTreebank(rest)))}`)

const learned = [...learn(csui, gsd)].filter(([word]) => !hand.has(word)).map((entry) => entry.join('\t'))
writeFileSync(file, writeDictionary({ header, entries: [...byHand, ...learned].sort() }))
console.log(`${byHand.length} words by hand, ${learned.length} learned`)
