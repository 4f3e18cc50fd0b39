import type { Analysis, Article, Contributor, Person } from '../document.js'

/** Paints words for a terminal, or leaves them plain. */
export interface Paint {
  title(text: string): string
  label(text: string): string
  faint(text: string): string
}

export const PLAIN: Paint = { title: (text) => text, label: (text) => text, faint: (text) => text }

export const COLOURS: Paint = {
  title: (text) => `\x1b[1;36m${text}\x1b[0m`,
  label: (text) => `\x1b[33m${text}\x1b[0m`,
  faint: (text) => `\x1b[2m${text}\x1b[0m`,
}

const LABEL_WIDTH = 15
const WIDTH = 100

/** An analysis as a person likes to read it: the newsroom's card first, then the first sentences with their tags. */
export function describe(analysis: Analysis, paint: Paint): string {
  const { article } = analysis
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['section', texts([article.section])],
    ['published', texts([article.datePublished])],
    ['place', texts([article.dateline])],
    ['publisher', names(article.publisher ? [article.publisher] : [])],
    ['authors', article.authors.map(contributor)],
    ['editors', article.editors.map(contributor)],
    ['topic', topicsOf(article)],
    ['people', article.people.map(person)],
    ['countries', article.countries.map(({ name, code }) => `${name} (${code})`)],
    [
      'organizations',
      article.organizations.map(({ name, acronym }) => (acronym ? `${name} (${acronym})` : name)),
    ],
    ['places', names(article.places)],
    ['voices', article.voices.map(({ name, quotes }) => `${name} (${quotes})`)],
    ['dates', analysis.dates.map(({ text, value }) => `${oneLine(text)} → ${value}`)],
    ['amounts', amounts(analysis)],
    ['quotes', analysis.quotes.map(quote)],
    ['keywords', article.keywords.slice(0, 10).map(({ text }) => text)],
    ['related', article.related.map(({ headline, age }) => headline.text + (age ? `, ${age.text}` : ''))],
  ]
  const onLines = new Set(['people', 'dates', 'quotes', 'related'])
  const card = rows
    .filter(([, values]) => values.length > 0)
    .map(([label, values]) => {
      const head = paint.label(label.padEnd(LABEL_WIDTH))
      const margin = `\n${' '.repeat(LABEL_WIDTH)}`
      return head + (onLines.has(label) ? values : wrap(values.join(', '))).join(margin)
    })
  const headline = article.headline?.text ?? analysis.sentences[0]?.text ?? '(no text)'
  return [
    paint.title(oneLine(headline)),
    card.join('\n'),
    `${paint.title('The first sentences, word by word')}\n\n${taggedSentences(analysis, paint)}`,
    paint.faint(`${analysis.tokens.length} tokens in ${analysis.sentences.length} sentences`),
  ].join('\n\n')
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

const texts = (values: readonly ({ readonly text?: string; readonly value?: string } | undefined)[]) =>
  values.flatMap((value) => value?.value ?? value?.text ?? []).map(oneLine)

const names = (things: readonly { readonly name: string }[]) => things.map(({ name }) => name)

const contributor = ({ name, email }: Contributor) => (email ? `${name} <${email}>` : name)

const person = ({ name, positions }: Person) =>
  positions.length > 0 ? `${name}, ${positions.join('; ')}` : name

const quote = ({ text, speaker }: Analysis['quotes'][number]) =>
  `${oneLine(text)}${speaker ? ` (${speaker.name ?? speaker.text})` : ''}`

const amounts = ({ entities }: Analysis) =>
  entities
    .filter(({ amount }) => amount !== undefined)
    .map(({ text, amount, unit }) => `${text} = ${amount}${unit ? ` ${unit}` : ''}`)

/** The first three sentences of the story: each word over its tag, and its root where that is another word. */
function taggedSentences({ tokens, sentences, article }: Analysis, paint: Paint): string {
  const bodyStart = article.body.paragraphs[0]?.start ?? 0
  return sentences
    .filter(({ start }) => start >= bodyStart)
    .slice(0, 3)
    .map(({ firstToken, endToken }) => {
      const cells = tokens.slice(firstToken, endToken).map(({ text, upos, root }) => {
        const width = Math.max(text.length, upos.length, root.length)
        const below = root === text.toLowerCase() || root === text ? '' : root
        return [text, upos, below].map((line) => line.padEnd(width)) as [string, string, string]
      })
      return rowsOf(cells)
        .map((row) => {
          const line = (which: 0 | 1 | 2) =>
            row
              .map((cell) => cell[which])
              .join('  ')
              .trimEnd()
          const below = line(2)
          return [line(0), paint.label(line(1)), ...(below ? [paint.faint(below)] : [])].join('\n')
        })
        .join('\n\n')
    })
    .join('\n\n')
}

function rowsOf(cells: readonly [string, string, string][]): [string, string, string][][] {
  const rows: [string, string, string][][] = [[]]
  let width = 0
  for (const cell of cells) {
    if (width + cell[0].length > WIDTH) {
      rows.push([])
      width = 0
    }
    rows.at(-1)!.push(cell)
    width += cell[0].length + 2
  }
  return rows
}

function wrap(text: string): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line.length + word.length >= WIDTH - LABEL_WIDTH) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines
}

/** `olahraga (medtop:15000000)`, then its subjects alike. */
function topicsOf({ topic }: Article): string[] {
  if (topic === undefined) return []
  const subjects = topic.subjects.map(({ subject, code }) => `${subject} (${code})`)
  return [`${topic.topic} (${topic.code})`, ...subjects]
}
