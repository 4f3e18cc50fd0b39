import type { Analysis, Sentence } from '../document.js'
import { type TextKind, textKind } from '../tag/text-kind.js'
import { type Place, toUdTokens, type UdToken } from './ud-words.js'

/**
 * CoNLL-U, as the Indonesian treebanks of Universal Dependencies write it: clitics are words of their own in multiword
 * tokens, ranges and compounds of names are split at their dash. The library does not parse: HEAD and DEPREL are `_`.
 *
 * @returns one block a sentence, each with `# sent_id` and `# text` and an empty line behind it; `''` for no sentence.
 */
export function toConllu(analysis: Analysis): string {
  const kind = textKind(analysis.tokens)
  const blocks = analysis.sentences.map((sentence, i) => writeSentence(analysis, sentence, i + 1, kind))
  return blocks.join('')
}

function writeSentence({ text, tokens }: Analysis, sentence: Sentence, id: number, kind: TextKind): string {
  const { firstToken, endToken } = sentence
  const lines = [`# sent_id = ${id}`, '']
  let written = ''
  let nextId = 1
  let place: Place = 'first'
  for (let t = firstToken; t < endToken; t++) {
    const token = tokens[t]!
    const following = t + 1 < endToken ? tokens[t + 1]! : undefined
    const udTokens = toUdTokens(token, following, place, kind)
    place = place !== 'inside' && token.kind === 'punctuation' ? 'quoted' : 'inside'
    const spaceFollows = (tokens[t + 1]?.start ?? text.length + 1) > token.end
    udTokens.forEach((udToken, u) => {
      const spaceAfter = u === udTokens.length - 1 && spaceFollows
      const form = udToken.form.replace(/\s+/g, ' ')
      lines.push(...writeToken({ ...udToken, form }, nextId, spaceAfter))
      nextId += udToken.words.length
      written += spaceAfter && t + 1 < endToken ? `${form} ` : form
    })
  }
  lines[1] = `# text = ${written}`
  return `${lines.join('\n')}\n\n`
}

function writeToken({ form, words }: UdToken, firstId: number, spaceAfter: boolean): string[] {
  const misc = spaceAfter ? '_' : 'SpaceAfter=No'
  const lines: string[] = []
  if (words.length > 1) {
    lines.push(`${firstId}-${firstId + words.length - 1}\t${form}\t_\t_\t_\t_\t_\t_\t_\t${misc}`)
  }
  words.forEach((word, i) => {
    const column10 = words.length > 1 ? '_' : misc
    const column2 = words.length > 1 ? word.form : form
    lines.push(
      `${firstId + i}\t${column2}\t${word.lemma}\t${word.upos}\t_\t${word.feats}\t_\t_\t_\t${column10}`,
    )
  })
  return lines
}
