import { useState } from 'preact/hooks'
import type { Analysis, WordAnalysis, WordPart } from '../../src/document.js'
import { readWord } from './reader.js'

const PAGE = 60

/** Sentences as tokens with tags; a token pointed at, tapped or reached by keyboard shows its anatomy. */
export function Tokens({ analysis }: { analysis: Analysis }) {
  const [most, setMost] = useState(PAGE)
  const [word, setWord] = useState<WordAnalysis | undefined>()
  const explain = (text: string) => readWord(text).then(setWord)
  return (
    <section class="tokens" aria-label="Tokens">
      <div class="anatomy" aria-live="polite">
        {word ? <Anatomy word={word} /> : 'Point at a word, tap it or tab to it to see how it is built.'}
      </div>
      {analysis.sentences.slice(0, most).map((sentence) => (
        <p key={sentence.start} lang={sentence.language}>
          {analysis.tokens.slice(sentence.firstToken, sentence.endToken).map((token) => (
            <button
              type="button"
              key={token.start}
              class={`token tag-${token.upos}`}
              aria-label={`${token.text}, ${token.upos}, root ${token.root}`}
              onPointerEnter={() => explain(token.text)}
              onFocus={() => explain(token.text)}
            >
              <span>{token.text}</span>
              <small>{token.upos}</small>
            </button>
          ))}
        </p>
      ))}
      {analysis.sentences.length > most && (
        <button type="button" onClick={() => setMost(most * 4)}>
          Show more sentences
        </button>
      )}
    </section>
  )
}

/** `be{b|c|d|f|...}… → …` names twenty letters; a few tell as much. */
const shorten = (rule: string) => rule.replace(/\{((?:\w+\|){3})[^}]+\}/g, '{$1…}')

function Anatomy({ word }: { word: WordAnalysis }) {
  const parts = [...word.prefixes, ...word.infixes, ...word.suffixes, ...word.clitics, ...word.particles]
  return (
    <>
      <b>{word.word}</b>
      <span>
        root <b class="root">{word.root}</b>
        {!word.known && <small> not in the dictionary</small>}
      </span>
      {parts.map((part: WordPart) => (
        <span key={`${part.form}${part.start}`} class="part">
          {part.form}
        </span>
      ))}
      {word.reduplication && <span class="part">{word.reduplication} reduplication</span>}
      {word.rules.length > 0 && <small>{word.rules.map(shorten).join(' → ')}</small>}
    </>
  )
}
