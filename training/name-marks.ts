/**
 * Names marked in the news of 2022 to 2026: `training/marks/names-2022-2026.txt`, which holds where they stand and no text.
 *
 *     # detik.com-2026:17                 the article, as `modernNews` numbers it
 *     headline O0-3 P13-24                its headline: kind, start and end of each name in it
 *     1042+187 P0-13 ?24-30               a sentence: start and length in its body, then its names; `?` is left open
 */

import { nameMarks } from '../src/entity/candidates/features.js'
import { asProse } from '../src/entity/words/casing.js'
import { tokenize } from '../src/text/tokenize.js'
import { CorpusError, type LabelledSentence, readText } from './corpus.js'
import { ANY_NAME, type NAME_KINDS } from './entity-corpora.js'
import { modernNews } from './modern-news.js'

/** How marks were made, as a kind of text of their own. */
export const MARKED_NEWS = 'marked-news'

const KINDS: Readonly<Record<string, (typeof NAME_KINDS)[number]>> = {
  P: 'person',
  O: 'organization',
  L: 'place',
  C: 'country',
  J: 'position',
  E: 'event',
  W: 'law',
  B: 'product',
}

/** The marked sentences of the file, in its order: words as the recogniser reads them, a label each. */
export function readNameMarks(file: string): LabelledSentence[] {
  const articles = new Map(modernNews().map((article) => [article.id, article]))
  const sentences: LabelledSentence[] = []
  let headline = ''
  let body = ''
  readText(file)
    .split('\n')
    .forEach((line, i) => {
      if (line === '') return
      if (line.startsWith('# ')) {
        const article = articles.get(line.slice(2))
        if (!article) throw new CorpusError(file, i + 1, `there is no article ${line.slice(2)}.`)
        headline = article.headline
        body = bodyOf(article)
        return
      }
      const [where, ...marks] = line.split(' ')
      const [start, length] = where!.split('+').map(Number)
      const text = where === 'headline' ? headline : body.slice(start!, start! + length!)
      sentences.push(labelled(text, marks, (problem) => new CorpusError(file, i + 1, problem)))
    })
  return sentences
}

/** The body that the marks count in. */
const bodyOf = ({ body }: { readonly body: string }): string => body.replace(/\s*\n\s*/g, '\n')

function labelled(
  text: string,
  marks: readonly string[],
  failure: (problem: string) => CorpusError,
): LabelledSentence {
  const tokens = tokenize(text)
  const labels = tokens.map(() => 'O')
  for (const mark of marks) {
    const [, code, start, end] = /^([POLCJEWB?])(\d+)-(\d+)$/.exec(mark) ?? []
    if (code === undefined) throw failure(`${JSON.stringify(mark)} is no kind with start and end (P0-13).`)
    const first = tokens.findIndex((token) => token.end > Number(start))
    const last = tokens.findLastIndex((token) => token.start < Number(end))
    // Where words are cut otherwise than when the mark was made, nothing is known of them.
    const whole = tokens[first]?.start === Number(start) && tokens[last]?.end === Number(end)
    for (let t = Math.max(0, first); t <= last; t++)
      labels[t] = code === '?' || !whole ? ANY_NAME : `${t === first ? 'B' : 'I'}-${KINDS[code]}`
  }
  const words = asProse(tokens.map((token) => token.text))
  return { words, labels, marks: nameMarks(words), domain: MARKED_NEWS }
}
