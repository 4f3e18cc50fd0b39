import type { Analysis } from '../document.js'

/** CoNLL-U, as the Indonesian treebanks of Universal Dependencies write it. */
export function toConllu(analysis: Analysis): string {
  return analysis.sentences
    .map((sentence) =>
      analysis.tokens
        .slice(sentence.firstToken, sentence.endToken)
        .map((token, i) => `${i + 1}\t${token.text}\t${token.root}\t${token.upos}\t_\t_\t_\t_\t_\t_\n`)
        .join(''),
    )
    .join('\n')
}
