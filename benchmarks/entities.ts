/**
 * How well names are found in texts of other looks: the same sentences in capitals, in lower case, as headlines,
 * without punctuation, with what HTML leaves behind.
 *
 *     npx tsx benchmarks/entities.ts --model MODEL --test FILE
 *     npx tsx benchmarks/entities.ts
 *
 * FILE is a two-column BIO file that MODEL has not learned from. Prints a Markdown table of precision, recall and F1
 * over person, organization and place. Without arguments: the tables of RESULTS.md, on the project's own marked texts.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import nlp from 'compromise'
import { readMarkedTexts } from '../fixtures/marked-entities.js'
import { decodeModel } from '../src/crf/model.js'
import { createSequenceTagger } from '../src/crf/tagger.js'
import { NAME_FEATURES } from '../src/entity/candidates/features.js'
import { analyze, findEntities, splitSentences, tagTokens, tokenize } from '../src/index.js'
import { type LabelledSentence, readBio } from '../training/corpus.js'
import { inKindsOf } from '../training/kind-names.js'
import { countSpans, scoreEntities } from '../training/scores.js'
import { asRecognised } from '../training/tasks.js'
import { COMPARED } from '../training/through-analyze.js'
import { countWords, readNews } from './corpora.js'
import { compareSpeed, speedTable, type Table, toMarkdown } from './measure.js'

type Rewrite = (sentence: LabelledSentence) => LabelledSentence

const LOOKS: Readonly<Record<string, Rewrite>> = {
  'as printed': (sentence) => sentence,
  'IN CAPITALS': eachWord((word) => word.toUpperCase()),
  'in lower case': eachWord((word) => word.toLowerCase()),
  'As A Headline': eachWord((word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())),
  'without punctuation': withoutPunctuation,
  'with HTML left-overs': withLeftovers,
}

interface Named {
  readonly start: number
  readonly end: number
  readonly kind: string
}

/** People, organizations and places by pewarta and by compromise, which is made for English and the one peer there is. */
export async function tables(): Promise<Table[]> {
  const readers: Readonly<Record<string, (text: string) => Named[]>> = {
    pewarta: (text) => analyze(text).entities.map(({ start, end, kind }) => ({ start, end, kind })),
    compromise: readWithCompromise,
  }
  const rows = ['names', 'looks', 'malay', 'english'].flatMap((file) => {
    const texts = readMarkedTexts(
      readFileSync(new URL(`../fixtures/entities/${file}.tsv`, import.meta.url), 'utf8'),
    )
    const gold = texts.map(({ expected }) => keysOf(expected))
    return Object.entries(readers).map(([reader, read]) => {
      const { precision, recall, f1 } = countSpans(
        gold,
        texts.map(({ text }) => keysOf(read(text))),
      )
      return [`${file}.tsv, ${texts.length} texts`, reader, percent(precision), percent(recall), percent(f1)]
    })
  })
  const texts = readNews(300, 100)
  const words = countWords(texts)
  const timings = compareSpeed(
    [
      {
        name: 'pewarta findEntities, from tokens',
        run: timed(texts),
      },
      {
        name: 'compromise (English): people, organizations, places, from text',
        run: () => texts.slice(0, 100).map(readWithCompromise),
      },
    ],
    3,
  )
  return [
    {
      title: 'Entities: people, organizations and places',
      note:
        'Exact span and kind, in the marked texts of `fixtures/entities`, which were written for this project and which it ' +
        'was mended by (names, looks) or not (malay, english). No other library in JavaScript finds Indonesian names: ' +
        'compromise is made for English, winkNLP has no people, organizations or places. ' +
        'Command: `npx tsx benchmarks/entities.ts`.',
      columns: ['texts', 'library', 'precision', 'recall', 'F1'],
      rows,
    },
    speedTable('Entities: speed', 'Articles 300 to 400 of CLICK-ID.', timings, {
      amount: words,
      unit: 'words',
    }),
  ]
}

function timed(texts: readonly string[]): () => unknown {
  const read = texts.map((text) => {
    const written = tokenize(text)
    const sentences = splitSentences(text, written)
    return { text, tokens: tagTokens(written, sentences), sentences }
  })
  return () => read.map(({ text, tokens, sentences }) => findEntities(text, tokens, sentences))
}

function readWithCompromise(text: string): Named[] {
  const doc = nlp(text)
  const kinds = { person: doc.people(), organization: doc.organizations(), place: doc.places() }
  return Object.entries(kinds).flatMap(([kind, found]) =>
    (found.json({ offset: true }) as { offset: { start: number; length: number } }[]).map(
      ({ offset: { start, length } }) => {
        // Its spans hold the full stop behind a name.
        const marks = /[^\p{L}\p{N}]*$/u.exec(text.slice(start, start + length))![0].length
        return { start, end: start + length - marks, kind }
      },
    ),
  )
}

function keysOf(names: readonly Named[]): string[] {
  return names.flatMap(({ start, end, kind }) =>
    COMPARED[kind] ? [`${start}:${end}:${COMPARED[kind]}`] : [],
  )
}

function printLooks(model: string, test: string): void {
  const tagger = createSequenceTagger(decodeModel(readFileSync(model, 'utf8'), 'entities'), NAME_FEATURES)
  const sentences = readBio(test)
  console.log('| text | precision | recall | F1 |\n| --- | ---: | ---: | ---: |')
  for (const [look, rewrite] of Object.entries(LOOKS)) {
    const gold = sentences.map(rewrite).filter(({ words }) => words.length > 0)
    const predicted = gold
      .map(asRecognised)
      .map(({ words, marks }) =>
        Array.from(tagger.tag(words, 0, words.length, { marks }), (label) => tagger.labels[label]!),
      )
    const { precision, recall, f1 } = scoreEntities(gold, inKindsOf(gold, predicted))
    console.log(`| ${look} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} |`)
  }
}

function eachWord(change: (word: string) => string): Rewrite {
  return (sentence) => ({ ...sentence, words: sentence.words.map(change) })
}

function withoutPunctuation({ words, labels }: LabelledSentence): LabelledSentence {
  const kept = words.map((_, i) => i).filter((i) => /[\p{L}\p{N}]/u.test(words[i]!))
  return { words: kept.map((i) => words[i]!), labels: kept.map((i) => labels[i]!) }
}

/** An entity, a tag or a bullet before every seventh word that no name holds. */
function withLeftovers({ words, labels }: LabelledSentence): LabelledSentence {
  const leftovers = ['&nbsp;', '<br>', '|', '»', '&quot;']
  const out = { words: [] as string[], labels: [] as string[] }
  words.forEach((word, i) => {
    if (i % 7 === 3 && !labels[i]!.startsWith('I-')) {
      out.words.push(leftovers[i % leftovers.length]!)
      out.labels.push('O')
    }
    out.words.push(word)
    out.labels.push(labels[i]!)
  })
  return out
}

function percent(share: number | undefined): string {
  return ((share ?? 0) * 100).toFixed(1)
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { values } = parseArgs({ options: { model: { type: 'string' }, test: { type: 'string' } } })
  if (values.model && values.test) printLooks(values.model, values.test)
  else for (const table of await tables()) console.log(toMarkdown(table))
}
