/**
 * `npx tsx benchmarks/python.ts PYTHON`: beside the Python peers, where benchmarks/python/requirements.txt is installed:
 *
 *     python3 -m venv .venv && .venv/bin/pip install -r benchmarks/python/requirements.txt
 *
 * PySastrawi, nlp-id, Aksara (which calls `foma`), dateparser, trafilatura, newspaper4k and YAKE answer
 * (benchmarks/python/peers.py); here all are scored and timed by one measure.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type MarkedLine, readMarkedLines } from '../fixtures/marked-dates.js'
import { analyze, findDates, stem, toConllu } from '../src/index.js'
import { readPage } from '../src/page/index.js'
import { rawNews } from '../training/corpora.js'
import { readConllu } from '../training/corpus.js'
import { type Reading, readPages, scoreReading } from '../training/evaluate-pages.js'
import { stopWords } from '../training/keyword-items.js'
import { countWords, DATA } from './corpora.js'
import { type Table, toMarkdown } from './measure.js'
import { CONTENT, readWords } from './stem.js'
import { yake } from './yake.js'

type Task = 'roots' | 'fewRoots' | 'tags' | 'dates' | 'news' | 'pages' | 'bodies'

/** What one contender said of the items of a task. */
interface Answers<T> {
  readonly name: string
  readonly answers: readonly T[]
  readonly seconds: number
}

interface PeerResult {
  readonly task: Task
  readonly package: string
  readonly version?: string
  readonly answers?: readonly unknown[]
  readonly seconds?: number
  /** Why there are no answers. */
  readonly reason?: string
}

const WRITTEN_ON = '2019-10-01T09:00+07:00'
const FEW_WORDS = 300
const FEW_SENTENCES = 20

export async function tables(python: string): Promise<Table[]> {
  const words = ['csui-ud-train', 'gsd-ud-dev'].map((name) =>
    readWords(new URL(`ud/id_${name}.conllu`, DATA)).filter(({ upos }) => CONTENT.has(upos)),
  )
  const forms = [...new Set(words.flat().map(({ form }) => form.toLowerCase()))]
  const fewForms = [...new Set(words[0]!.map(({ form }) => form.toLowerCase()))].slice(-FEW_WORDS)
  const treebank = fileURLToPath(new URL('ud/id_csui-ud-train.conllu', DATA))
  const sentences = readConllu(treebank).slice(-FEW_SENTENCES)
  const lines = ['dates', 'dates-more', 'dates-negative']
    .flatMap((name) => readMarkedLines(readFileSync(`fixtures/${name}.tsv`, 'utf8')))
    .filter(({ writtenOn }) => writtenOn !== undefined)
  const news = rawNews().slice(0, 20)
  const articles = rawNews().slice(1000, 1200)
  const pages = readPages(fileURLToPath(new URL('pages', DATA)))

  const tasks = {
    roots: forms,
    fewRoots: fewForms,
    tags: sentences.map(({ text }) => text),
    dates: lines.map(({ text, writtenOn }) => ({ text, writtenOn })),
    news: news.map(({ body }) => ({ text: body, writtenOn: WRITTEN_ON })),
    pages: pages.map(({ html, expected }) => ({ html, url: expected.url })),
    bodies: articles.map(({ body }) => body),
    stopWords: [...stopWords],
  }
  const asked = askPython(python, tasks)
  const versions = new Map(asked.results.map(({ package: name, version }) => [name, version]))
  const peers = <T>(task: Task): Answers<T>[] =>
    asked.results.flatMap(({ task: its, package: name, version, answers, seconds }) =>
      its === task && answers !== undefined
        ? [{ name: `${name} ${version}`, answers: answers as T[], seconds: seconds! }]
        : [],
    )
  const reasons = asked.results.flatMap(({ package: name, task, reason }) =>
    reason === undefined ? [] : [`${name} says nothing of ${task}: ${reason}.`],
  )
  const note = (what: string) =>
    `${what} Speed is by the processor's time. Python ${asked.python}. Command: \`npm run bench -- python --python .venv/bin/python\`.`

  const roots = [ask('pewarta stem', forms, stem), ...peers<string>('roots')]
  const fewRoots = [ask('pewarta stem', fewForms, stem), ...peers<string>('fewRoots')]
  const tags = [ask('pewarta (has learned from these sentences)', tasks.tags, tagText), ...peers('tags')]
  const dates = [
    ask('pewarta findDates', lines, ({ text, writtenOn }) => findDates(text, { writtenOn: writtenOn! })),
    ...peers<[string, string][]>('dates').map((peer) => ({
      ...peer,
      answers: peer.answers.map((found, i) => placeDates(lines[i]!.text, found)),
    })),
  ]
  const found = [
    ask('pewarta findDates', tasks.news, ({ text, writtenOn }) => findDates(text, { writtenOn })),
    ...peers<unknown>('news'),
  ]
  const read = [
    ask('pewarta readPage', pages, ({ html, expected }): Reading => {
      const { headline, datePublished, body } = readPage(html, { url: expected.url })
      return { title: headline?.text, date: datePublished?.value, body: body.text }
    }),
    ...peers<Reading>('pages'),
  ]
  const fromPython = peers<string[]>('bodies')
  const keywords = [
    ask('pewarta analyze', tasks.bodies, (text) => analyze(text).article.keywords.map(({ text }) => text)),
    ask("YAKE's algorithm (benchmarks/yake.ts)", tasks.bodies, (text) => yake(text, stopWords, 10)),
    ...fromPython,
  ]
  const agreement = fromPython.map(
    ({ name, answers }) =>
      ` ${shareOf(answers, keywords[1]!.answers)} % of the keywords of ${name} are among those of benchmarks/yake.ts.`,
  )
  return [
    {
      title: 'Python: roots',
      note: note('Content words of UD CSUI train and GSD dev; each form is asked once.'),
      columns: ['', 'CSUI, lemma right, %', 'GSD, lemma right, %', 'forms a second'],
      rows: roots.map(({ name, answers, seconds }) => {
        const rootOf = new Map(forms.map((form, i) => [form, answers[i]!.toLowerCase()]))
        const right = words.map((all) =>
          percent(
            all.filter(({ form, lemma }) => rootOf.get(form.toLowerCase()) === lemma.toLowerCase()).length,
            all.length,
          ),
        )
        return [name, ...right, perSecond(forms.length, seconds)]
      }),
    },
    {
      title: 'Python: roots beside Aksara',
      note: note(
        `Aksara starts \`foma\` for each word, so it is asked of ${FEW_WORDS} forms of UD CSUI train.`,
      ),
      columns: ['', 'lemma right, %', 'forms a second'],
      rows: fewRoots.map(({ name, answers, seconds }) => {
        const rootOf = new Map(fewForms.map((form, i) => [form, answers[i]!.toLowerCase()]))
        const some = words[0]!.filter(({ form }) => rootOf.has(form.toLowerCase()))
        const right = some.filter(({ form, lemma }) => rootOf.get(form.toLowerCase()) === lemma.toLowerCase())
        return [name, percent(right.length, some.length), perSecond(fewForms.length, seconds)]
      }),
    },
    {
      title: 'Python: tags beside Aksara',
      note: note(
        `The last ${FEW_SENTENCES} sentences of UD CSUI train; F1 over the words of a sentence with their UPOS. ` +
          'For scores of pewarta on sentences it has not learned from see the README. Aksara runs without its parser, a ' +
          "download that its tags do not depend on; nlp-id's tagger is a download too, and is not measured.",
      ),
      columns: ['', 'words with tags, F1', 'sentences a second'],
      rows: tags.map(({ name, answers, seconds }) => {
        const gold = sentences.map(({ words }) => words.map(({ form, upos }) => [form, upos]))
        return [name, f1OfBags(answers as string[][][], gold), perSecond(sentences.length, seconds)]
      }),
    },
    {
      title: 'Python: dates',
      note: note(
        "`fixtures/dates*.tsv`, the project's own table, tuned on, so a description and no proof. dateparser gives " +
          'instants: its value is right when it is the expected one as far as that is written. Speed on 20 articles of CLICK-ID.',
      ),
      columns: ['', 'exact spans, F1', 'spans that touch, F1', 'values, F1', 'words a second'],
      rows: dates.map(({ name, answers }, i) => [
        name,
        ...scoreDates(lines, answers),
        found[i] === undefined
          ? ''
          : perSecond(countWords(tasks.news.map(({ text }) => text)), found[i].seconds),
      ]),
    },
    {
      title: 'Python: pages',
      note: note(
        'Nine pages of seven publishers, 2015 to 2016, by the measure of `npm run evaluate -- pages`; pewarta was tuned on them.',
      ),
      columns: ['', 'title', 'date to the day', 'date to the minute', 'body, F1', 'pages a second'],
      rows: read.map(({ name, answers, seconds }) => {
        const scores = answers.map((reading, i) => ({
          ...scoreReading(reading, pages[i]!.expected),
          day: dayOf(reading.date) === dayOf(pages[i]!.expected.datePublished),
        }))
        const count = (key: 'title' | 'day' | 'date') =>
          `${scores.filter((score) => score[key]).length}/${pages.length}`
        const body = scores.reduce((sum, { bodyF1 }) => sum + bodyF1, 0)
        return [
          name,
          count('title'),
          count('day'),
          count('date'),
          percent(body, pages.length),
          perSecond(pages.length, seconds),
        ]
      }),
    },
    {
      title: 'Python: keywords',
      note: note(
        `Bodies of ${articles.length} articles of CLICK-ID without their headlines: do the words (four letters and more) ` +
          'of the ten best keywords meet those of the headline an editor wrote? YAKE has the stop words of natural, which serve ' +
          `it better than its own.${agreement.join('')} \`analyze\` finds much else in the same time.`,
      ),
      columns: ['', "of the headline's words, %", "of the keywords' words, %", 'bodies a second'],
      rows: keywords.map(({ name, answers, seconds }) => [
        name,
        ...meetHeadlines(
          answers,
          articles.map(({ headline }) => headline),
        ),
        perSecond(articles.length, seconds),
      ]),
    },
    ...(reasons.length === 0
      ? []
      : [
          {
            title: 'Python: not measured',
            note: reasons.join('\n'),
            columns: ['package', 'version'],
            rows: [...versions].map(([name, version]) => [name, version ?? 'not installed']),
          },
        ]),
  ]
}

function askPython(
  python: string,
  tasks: Record<Task | 'stopWords', unknown>,
): { python: string; results: readonly PeerResult[] } {
  const script = fileURLToPath(new URL('python/peers.py', import.meta.url))
  const { status, stdout, stderr, error } = spawnSync(python, [script], {
    input: JSON.stringify(tasks),
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (error) throw error
  if (status !== 0) throw new Error(stderr.slice(-2000))
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n{"python"') + 1))
}

/** Seconds are the processor's, so that a busy machine is unfair to nobody: warm, and the best of three. */
function ask<I, T>(name: string, items: readonly I[], read: (item: I) => T): Answers<T> {
  let answers: T[] = items.map(read)
  let seconds = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage()
    answers = items.map(read)
    const { user, system } = process.cpuUsage(before)
    seconds = Math.min(seconds, (user + system) / 1e6)
  }
  return { name, answers, seconds }
}

/** Syntactic words and their tags, as UD cuts them. */
function tagText(text: string): string[][] {
  return toConllu(analyze(text))
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([id]) => /^\d+$/.test(id!))
    .map(([, form, , upos]) => [form!, upos!])
}

function f1OfBags(found: readonly string[][][], gold: readonly string[][][]): string {
  let same = 0
  let all = 0
  for (const [i, words] of gold.entries()) {
    const left = new Map<string, number>()
    for (const word of words) left.set(word.join('\t'), (left.get(word.join('\t')) ?? 0) + 1)
    for (const word of found[i]!) {
      const count = left.get(word.join('\t')) ?? 0
      if (count > 0) same++
      left.set(word.join('\t'), count - 1)
    }
    all += words.length + found[i]!.length
  }
  return percent(2 * same, all)
}

interface Dated {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** dateparser says which words it read and not where: each is looked for behind the one before. */
function placeDates(text: string, found: readonly (readonly [string, string])[]): Dated[] {
  let from = 0
  return found.flatMap(([surface, value]) => {
    const start = text.indexOf(surface, from)
    if (start < 0) return []
    from = start + surface.length
    return [{ start, end: from, value }]
  })
}

function scoreDates(lines: readonly MarkedLine[], answers: readonly (readonly Dated[])[]): string[] {
  let all = 0
  let exact = 0
  let touching = 0
  let values = 0
  for (const [i, { expected }] of lines.entries()) {
    all += expected.length + answers[i]!.length
    for (const mark of expected) {
      const found = answers[i]!.find(({ start, end }) => start < mark.end && mark.start < end)
      if (found === undefined) continue
      touching++
      if (found.start === mark.start && found.end === mark.end) exact++
      if (found.value === mark.value || isInstantOf(found.value, mark.value)) values++
    }
  }
  return [exact, touching, values].map((right) => percent(2 * right, all))
}

/** `2023-05-01T00:00` is `2023-05`, `2023-05-01` and `2023`. */
const isInstantOf = (instant: string, value: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(instant) &&
  /^\d{4}(?:-\d\d){0,2}$/.test(value.replace(/T\d\d:\d\d.*$/, ''))
    ? instant.startsWith(value.replace(/(T\d\d:\d\d).*$/, '$1'))
    : false

/** The day in Jakarta. */
function dayOf(date: string | null | undefined): string | undefined {
  if (!date) return undefined
  if (!/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(date)) return date.slice(0, 10)
  return new Date(Date.parse(date) + 7 * 3_600_000).toISOString().slice(0, 10)
}

/** How many of the keywords of each text the other has too. */
function shareOf(keywords: readonly (readonly string[])[], others: readonly (readonly string[])[]): string {
  const shared = keywords.map(
    (some, i) => some.filter((word) => others[i]!.includes(word.toLowerCase())).length,
  )
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
  return percent(sum(shared), sum(keywords.map(({ length }) => length)))
}

function meetHeadlines(keywords: readonly (readonly string[])[], headlines: readonly string[]): string[] {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
  let asked = 0
  let said = 0
  let met = 0
  for (const [i, headline] of headlines.entries()) {
    const wanted = wordsOf(headline)
    const given = wordsOf(keywords[i]!.join(' '))
    asked += wanted.size
    said += given.size
    for (const word of given) if (wanted.has(word)) met++
  }
  return [percent(met, asked), percent(met, said)]
}

const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1)

function perSecond(items: number, seconds: number): string {
  const rate = items / seconds
  return rate < 100 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en')
}

if (import.meta.url === `file://${process.argv[1]}`)
  for (const table of await tables(process.argv[2] ?? '.venv/bin/python')) console.log(toMarkdown(table))
