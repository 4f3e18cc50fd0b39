import { describe, expect, it } from 'vitest'
import { english } from '../../src/english/index.js'
import { analyze, createAnalyzer } from '../../src/index.js'

const SENTENCE =
  '"We don\'t want to talk to President Alan Hartwell of the United States about Google\'s offices in New York."'
const TEXT = `Menteri itu menolak menjawab pertanyaan wartawan di depan kantor sejak pagi. ${SENTENCE} Ia lalu masuk ke mobilnya.`

describe('english', () => {
  const { words, entities } = english(SENTENCE)

  it('gives parts of speech', () => {
    const tags = Object.fromEntries(words.map(({ text, upos }) => [text, upos]))
    expect(tags).toMatchObject({ We: 'PRON', want: 'VERB', about: 'ADP', the: 'DET', Hartwell: 'PROPN' })
    expect(words.filter(({ text }) => text === 'to').map(({ upos }) => upos)).toEqual(['PART', 'ADP'])
  })

  it('gives names without titles and possession', () => {
    expect(entities.map(({ text, kind }) => `${kind} ${text}`)).toEqual([
      'person Alan Hartwell',
      'place United States',
      'organization Google',
      'place New York',
    ])
  })

  it.each([
    SENTENCE,
    '',
    '😀 It’s over — really?! 😀',
    'state-of-the-art  \u00a0 e\u0301t\u00e9 \ud800',
    'The the The',
  ])('knows its places in %j', (sentence) => {
    const reading = english(sentence)
    for (const { start, end, text } of [...reading.words, ...reading.entities])
      expect(sentence.slice(start, end)).toBe(text)
  })

  it('asks for a string', () => {
    expect(() => english(1 as never)).toThrow(TypeError)
  })
})

describe('an analyzer with english', () => {
  const read = createAnalyzer({ english }).analyze(TEXT)

  it('reads the sentence in English by it, and the others as before', () => {
    const plain = analyze(TEXT)
    expect(read.sentences.map(({ language }) => language)).toEqual(['ind', 'eng', 'ind'])
    const [first, , last] = read.sentences
    for (const sentence of [first!, last!])
      expect(read.tokens.slice(sentence.firstToken, sentence.endToken)).toEqual(
        plain.tokens.slice(sentence.firstToken, sentence.endToken),
      )
    expect(read.tokens.find(({ text }) => text === 'about')?.upos).toBe('ADP')
  })

  it('has its names, each at its place, none over another', () => {
    const names = read.entities.map(({ text }) => text)
    expect(names).toContain('Alan Hartwell')
    expect(names).toContain('Google')
    for (const { start, end, text } of read.entities) expect(TEXT.slice(start, end)).toBe(text)
    const starts = read.entities.map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })
})
