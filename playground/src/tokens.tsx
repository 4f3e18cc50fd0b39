import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { WordAnalysis, WordPart } from '../../src/document.js'
import { useNear } from './growing.js'
import { item, panel } from './keys.js'
import type { Reading, TaggedSentence } from './protocol.js'
import { ask } from './reader.js'
import { useWords } from './words.js'

/** Sentences fetched and drawn together. */
const SIZE = 10

/** Sentences as tokens with tags; a token pointed at, tapped or reached by keyboard shows its anatomy. */
export function Tokens({ reading }: { reading: Reading }) {
  const words = useWords()
  const [parts, setParts] = useState<readonly (readonly TaggedSentence[])[]>([])
  const [word, setWord] = useState<WordAnalysis | undefined>()
  const end = useRef<HTMLDivElement>(null)
  const from = parts.length * SIZE
  const more = from < reading.sentences
  const fetchMore = () =>
    ask('sentences', { reading: reading.id, from, count: SIZE }).then(
      (next) => setParts((before) => (before.length === parts.length ? [...before, next] : before)),
      () => {},
    )
  useEffect(() => setParts([]), [reading])
  useNear(end, fetchMore, [reading, from, more])
  const explain = (event: Event) => {
    const token = (event.target as Element).closest<HTMLElement>('.token')?.dataset.word
    if (token) ask('word', { word: token }).then(setWord, () => {})
  }
  return (
    <div class="tokens">
      <div class="anatomy" aria-live="polite">
        {word ? <Anatomy word={word} /> : words.pointAtWord}
      </div>
      <section
        class="sentences"
        aria-label={words.tokens}
        {...panel}
        onPointerOver={explain}
        onFocusIn={explain}
      >
        {parts.map((sentences, i) => (
          <Sentences key={i} sentences={sentences} />
        ))}
        {more && <div ref={end} class="end" />}
      </section>
    </div>
  )
}

/** Drawn once: sentences stay as they are while others are added. */
function Sentences({ sentences }: { sentences: readonly TaggedSentence[] }) {
  return useMemo(() => drawSentences(sentences), [sentences])
}

const drawSentences = (sentences: readonly TaggedSentence[]) => (
  <>
    {sentences.map(({ start, language, tokens }) => (
      <p key={start} lang={language}>
        {tokens.map(({ start, text, upos }) => (
          <button type="button" key={start} class={`token tag-${upos}`} data-word={text} {...item}>
            <span>{text}</span> <small>{upos}</small>
          </button>
        ))}
      </p>
    ))}
  </>
)

/** `be{b|c|d|f|...}… → …` names twenty letters; a few tell as much. */
const shorten = (rule: string) => rule.replace(/\{((?:\w+\|){3})[^}]+\}/g, '{$1…}')

function Anatomy({ word }: { word: WordAnalysis }) {
  const words = useWords()
  const parts = [...word.prefixes, ...word.infixes, ...word.suffixes, ...word.clitics, ...word.particles]
  return (
    <>
      <b>{word.word}</b>
      <span>
        {words.root} <b class="root">{word.root}</b>
        {!word.known && <small> {words.notInDictionary}</small>}
      </span>
      {parts.map((part: WordPart) => (
        <span key={`${part.form}${part.start}`} class="part">
          {part.form}
        </span>
      ))}
      {word.reduplication && (
        <span class="part">
          {words.reduplication} {word.reduplication}
        </span>
      )}
      {word.rules.length > 0 && <small>{word.rules.map(shorten).join(' → ')}</small>}
    </>
  )
}
