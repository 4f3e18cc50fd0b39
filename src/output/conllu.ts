import { requireOptions } from '../check.js'
import type { Analysis, Sentence } from '../document.js'
import { type TextKind, textKind } from '../tag/text-kind.js'
import { type Place, toUdTokens, type UdToken, type UdWord } from './ud-words.js'

/** How CoNLL-U is written. */
export interface ConlluOptions {
  /**
   * `none`: HEAD and DEPREL are `_`, for the library does not parse. `flat`: the first word is the root and all others hang
   * on it, for readers and evaluations that want a tree.
   */
  readonly tree?: 'none' | 'flat'
  /** A name for the text: sentences are called `NAME.1`, `NAME.2`, so that they differ from those of other texts. */
  readonly document?: string | number
}

const CONLLU_OPTIONS = { tree: ['none', 'flat'], document: 'name' } as const

/**
 * CoNLL-U, as the Indonesian treebanks of Universal Dependencies write it: clitics are words of their own in multiword
 * tokens, ranges and compounds of names are split at their dash.
 *
 * @returns one block a sentence, each with `# sent_id` and `# text` and an empty line behind it; `''` for no sentence.
 */
export function toConllu(analysis: Analysis, options: ConlluOptions = {}): string {
  requireOptions(options, 'toConllu', CONLLU_OPTIONS)
  const kind = textKind(analysis.tokens)
  const { document, tree = 'none' } = options
  const prefix = document === undefined ? '' : `${String(document).replace(/[\s/]+/g, '_')}.`
  const blocks = analysis.sentences.map((sentence, i) =>
    writeSentence(analysis, sentence, { id: `${prefix}${i + 1}`, kind, tree }),
  )
  return blocks.join('')
}

interface Writing {
  readonly id: string
  readonly kind: TextKind
  readonly tree: 'none' | 'flat'
}

function writeSentence(analysis: Analysis, sentence: Sentence, { id, kind, tree }: Writing): string {
  const written = toWritten(analysis, sentence, kind)
  const words = written.flatMap((token) => token.words)
  const root =
    Math.max(
      0,
      words.findIndex(({ upos }) => upos !== 'PUNCT'),
    ) + 1
  const edge = tree === 'none' ? () => '_\t_' : (word: number) => flatEdge(word, root, words[word - 1]!)
  const lines: string[] = []
  let text = ''
  let nextId = 1
  for (const token of written) {
    lines.push(...writeToken(token, nextId, edge))
    nextId += token.words.length
    text += token.spaceAfter ? `${token.form} ` : token.form
  }
  return [`# sent_id = ${id}`, `# text = ${text.trimEnd()}`, ...lines, '', ''].join('\n')
}

/** A token of the treebank, and whether a space stands behind it. */
interface Written extends UdToken {
  readonly spaceAfter: boolean
}

function toWritten(
  { text, tokens }: Analysis,
  { firstToken, endToken }: Sentence,
  kind: TextKind,
): Written[] {
  const written: Written[] = []
  let place: Place = 'first'
  for (let t = firstToken; t < endToken; t++) {
    const token = tokens[t]!
    const following = t + 1 < endToken ? tokens[t + 1]! : undefined
    const udTokens = toUdTokens(token, following, place, kind)
    place = place !== 'inside' && token.kind === 'punctuation' ? 'quoted' : 'inside'
    const spaceFollows = (tokens[t + 1]?.start ?? text.length + 1) > token.end
    udTokens.forEach(({ form, words }, u) => {
      const spaceAfter = u === udTokens.length - 1 && spaceFollows
      written.push({ form: form.replace(/\s+/g, ' '), words, spaceAfter })
    })
  }
  return written
}

/** HEAD and DEPREL of a flat tree; a mark is `punct`, as the validator of Universal Dependencies wants it. */
function flatEdge(word: number, root: number, { upos }: UdWord): string {
  if (word === root) return '0\troot'
  return `${root}\t${upos === 'PUNCT' ? 'punct' : 'dep'}`
}

function writeToken(
  { form, words, spaceAfter }: Written,
  firstId: number,
  edge: (word: number) => string,
): string[] {
  const misc = spaceAfter ? '_' : 'SpaceAfter=No'
  const lines: string[] = []
  if (words.length > 1) {
    lines.push(`${firstId}-${firstId + words.length - 1}\t${form}\t_\t_\t_\t_\t_\t_\t_\t${misc}`)
  }
  words.forEach((word, i) => {
    const id = firstId + i
    const [written, column10] = words.length > 1 ? [word.form, '_'] : [form, misc]
    lines.push(
      `${id}\t${written}\t${word.lemma}\t${word.upos}\t_\t${word.feats}\t${edge(id)}\t_\t${column10}`,
    )
  })
  return lines
}
