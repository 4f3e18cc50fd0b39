import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as batch from '../src/batch/index.js'
import type { DateMention, Span } from '../src/document.js'
import * as inEnglish from '../src/english/index.js'
import * as pewarta from '../src/index.js'
import * as page from '../src/page/index.js'
import { textKind } from '../src/tag/text-kind.js'
import { anyText, anyWord, deepFreeze } from './any-text.js'
import { spansIn, violations } from './violations.js'

const {
  addRoots,
  analyze,
  analyzeWord,
  checkSpelling,
  classifyTopic,
  createAnalyzer,
  createStemmer,
  detectLanguage,
  explainKeywords,
  explainTopic,
  extractKeywords,
  findDates,
  findEntities,
  findQuotes,
  fingerprint,
  lemma,
  parseDate,
  readArticle,
  similarity,
  splitClitics,
  splitSentences,
  stem,
  tagTokens,
  toCodePoints,
  toConllu,
  toHtml,
  tokenize,
  toMarkdown,
  toNinjs,
  toSchemaOrg,
} = pewarta
const { english } = inEnglish

const WRITTEN_ON = { writtenOn: '2023-05-02T09:00+07:00' } as const
const OPTIONS = deepFreeze({ ...WRITTEN_ON, readOn: '2023-05-20', url: 'https://kabar.id/2023/05/02/a' })

const EXPORT = deepFreeze({ url: OPTIONS.url })

/** The layers before `layer`, frozen: a call that changed what it is given would throw. */
function layersOf(text: string) {
  const written = deepFreeze(tokenize(text))
  const sentences = deepFreeze(splitSentences(text, written))
  const tokens = deepFreeze(addRoots(deepFreeze(tagTokens(written, sentences))))
  const entities = deepFreeze(findEntities(text, tokens, sentences))
  return { written, sentences, tokens, entities }
}

/** Every public call, on frozen inputs, as a function of one text. */
const CALLS: Readonly<Record<string, (text: string) => unknown>> = {
  addRoots: (text) => addRoots(deepFreeze(tagTokens(deepFreeze(tokenize(text))))),
  analyze: (text) => analyze(text, OPTIONS),
  analyzeWord,
  checkSpelling: (text) => checkSpelling(text, deepFreeze({ words: ['seblak'], leastConfidence: 0.5 })),
  classifyTopic: (text) =>
    [classifyTopic(text), typeof text === 'string' && classifyTopic(layersOf(text).tokens)].map(
      (topic) => topic ?? null,
    ),
  createAnalyzer: (text) => createAnalyzer(deepFreeze({ roots: ['seblak'] })).readArticle(text, OPTIONS),
  createStemmer: (text) => createStemmer(deepFreeze(['seblak'])).analyzeWord(text),
  detectLanguage,
  explainKeywords: (text) => {
    const { tokens, entities } = layersOf(text)
    return explainKeywords(text, tokens, entities)
  },
  explainTopic: (text) => explainTopic(text) ?? null,
  extractKeywords: (text) => {
    const { tokens, entities } = layersOf(text)
    return extractKeywords(text, tokens, entities)
  },
  findDates: (text) => [findDates(text), findDates(text, WRITTEN_ON)],
  findEntities: (text) => layersOf(text).entities,
  findQuotes: (text) => {
    const { tokens, sentences, entities } = layersOf(text)
    return findQuotes(text, tokens, sentences, entities)
  },
  fingerprint,
  similarity: (text) => similarity(fingerprint(text), fingerprint(`${text} ya`)),
  lemma: (text) => [lemma(text, 'VERB'), lemma(text, 'PROPN', { atStart: true })],
  parseDate: (text) => parseDate(text, WRITTEN_ON) ?? null,
  readArticle: (text) => readArticle(text, OPTIONS),
  splitClitics,
  splitSentences: (text) => [splitSentences(text), splitSentences(text, layersOf(text).written)],
  stem,
  tagTokens: (text) => [tagTokens(layersOf(text).written), layersOf(text).tokens],
  toCodePoints: (text) => toCodePoints(deepFreeze(analyze(text))),
  toMarkdown: (text) => toMarkdown(deepFreeze(analyze(text))),
  toConllu: (text) => toConllu(deepFreeze(analyze(text))),
  toHtml: (text) => toHtml(deepFreeze(analyze(text)), deepFreeze({ page: true, labels: { person: '<b>' } })),
  toNinjs: (text) => toNinjs(deepFreeze(analyze(text)), EXPORT),
  toSchemaOrg: (text) => toSchemaOrg(deepFreeze(analyze(text)), EXPORT),
  tokenize,
  analyzePage: (text) => page.analyzePage(text, OPTIONS),
  decodePage: (text) => page.decodePage(typeof text === 'string' ? new TextEncoder().encode(text) : text),
  readPage: (text) => page.readPage(text, OPTIONS),
  readPages: (text) => page.readPages(deepFreeze([text, '<p>Warga menanam bakau.</p>']), OPTIONS),
  english,
}
/** Tested elsewhere: they read files, run threads, take a parser, or are errors. */
const ELSEWHERE = [
  'BatchError',
  'FileError',
  'SourceError',
  'analyzeMany',
  'batchSchema',
  'createPageReader',
  'parseFields',
  'runBatch',
]

it('leaves no public call out', () => {
  const names = [pewarta, page, batch, inEnglish].flatMap((module) => Object.keys(module))
  expect([...Object.keys(CALLS), ...ELSEWHERE].sort()).toEqual(names.sort())
})

describe.each(Object.entries(CALLS))('%s, of any text', (_, call) => {
  it('gives plain data, the same again, and leaves what it is given alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = call(text)
        expect(isDeepStrictEqual(JSON.parse(JSON.stringify(result)), result)).toBe(true)
        expect(isDeepStrictEqual(call(text), result)).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  it.each([[undefined], [null], [7], [{}]])('refuses %j with a TypeError', (wrong) => {
    expect(() => call(wrong as never)).toThrow(TypeError)
  })
})

const moved = <T extends Span>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
})

/** Asserts a property of any text. */
const ofAnyText = (check: (text: string) => void, numRuns = 60) =>
  fc.assert(fc.property(anyText, check), { numRuns })
const ofAnyWord = (check: (word: string) => void) => fc.assert(fc.property(anyWord, check), { numRuns: 500 })

describe('tokens and sentences', () => {
  it('leave no letter out', () => {
    ofAnyText((text) => {
      let at = 0
      for (const { start, end } of [...tokenize(text), { start: text.length, end: text.length }]) {
        expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u)
        at = end
      }
    })
  })

  it('follow one another without a gap', () => {
    ofAnyText((text) => {
      const tokens = tokenize(text)
      let next = 0
      for (const { firstToken, endToken, start, end } of splitSentences(text, tokens)) {
        expect(firstToken).toBe(next)
        expect([start, end]).toEqual([tokens[firstToken]!.start, tokens[endToken - 1]!.end])
        next = endToken
      }
      expect(next).toBe(tokens.length)
    })
  })

  it('are the same behind another paragraph', () => {
    const before = 'Warga Kupang menanam bakau.\n\n'
    const { length } = tokenize(before)
    ofAnyText((tail) => {
      const text = `Wali Kota Kupang memuji mereka. ${tail}`
      const alone = tokenize(text)
      const behind = tokenize(before + text).slice(length)
      expect(behind).toEqual(alone.map((token) => moved(token, before.length)))
    })
  })
})

describe('tags', () => {
  it('of a sentence do not hang on the sentences around it', () => {
    ofAnyText((text) => {
      const tokens = tokenize(text)
      const sentences = splitSentences(text, tokens)
      const together = tagTokens(tokens, sentences)
      for (const { firstToken, endToken } of sentences) {
        const alone = tokens.slice(firstToken, endToken)
        // The kind of the whole text decides which of two ways of tagging it gets.
        if (textKind(alone) === textKind(tokens))
          expect(tagTokens(alone)).toEqual(together.slice(firstToken, endToken))
      }
    }, 30)
  })
})

describe('words', () => {
  it('are put together from their parts', () => {
    ofAnyWord((word) => {
      const { base, clitics } = splitClitics(word)
      expect(base + clitics.join('')).toBe(word)
      const { root, prefixes, suffixes } = analyzeWord(word)
      expect(stem(word).length > 0 || word === '').toBe(true)
      expect(root.length > 0 || word === '').toBe(true)
      for (const { start, end, text } of spansIn(analyzeWord(word))) expect(word.slice(start, end)).toBe(text)
      for (const parts of [prefixes, suffixes])
        expect(parts.every((part, i) => i === 0 || part.start >= parts[i - 1]!.end)).toBe(true)
    })
  })

  it('that are roots stay themselves', () => {
    ofAnyWord((word) => {
      const root = stem(word)
      expect(createStemmer([root]).stem(root)).toBe(root)
    })
  })
})

describe('dates', () => {
  const VALUE =
    /^(?:(?:[\dX]{4}|-\d{4}|[\dX]{2,3})(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-[\dX]|-WE)?|Q[\dX]|H[\dX]|SP|SU|FA|WI|WXX-[\dX]))?(?:T.*)?|[-+]?P.*|T.*|(?:PAST|PRESENT|FUTURE)_REF|.*\/.*)$/

  it('have a value of TIMEX3, and an interval that ends after its start', () => {
    ofAnyText((text) => {
      for (const date of [...findDates(text), ...findDates(text, WRITTEN_ON)]) {
        expect(date.value).toMatch(VALUE)
        expectInterval(date)
      }
    })
  })

  it('that name their year say the same whatever stands before', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(anyText, day, (before, date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, dayOfMonth] = iso.split('-').map(Number)
        const story = `Rapat dibuka pada ${dayOfMonth} ${MONTHS[month! - 1]} ${year} di Kupang.`
        const text = `${before}\n\nDemikian warga.\n\n${story}`
        const found = findDates(text, WRITTEN_ON).filter(({ start }) => start >= text.length - story.length)
        expect(found.map(({ value }) => value)).toEqual([iso])
      }),
      { numRuns: 60 },
    )
  })

  function expectInterval({ from, to, text }: DateMention): void {
    if (from === undefined || to === undefined) return
    const instant = (time: string) =>
      Date.parse(/T/.test(time) ? time.replace(/(T\d\d:\d\d(?::\d\d)?)$/, '$1Z') : `${time}T00:00Z`)
    expect(instant(from), text).toBeLessThanOrEqual(instant(to))
  }
})

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
)

describe('entities and quotes', () => {
  it('keep to their kinds and to the text', () => {
    ofAnyText((text) => {
      const { entities, quotes } = analyze(text)
      for (const { kind, code, confidence, unit, amount } of entities) {
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
        if (code !== undefined)
          expect(`${kind} ${code}`).toMatch(/^(?:country [A-Z]{2}|place (?:ID-[A-Z]{2}|\d\d(?:\.\d\d)?))$/)
        if (unit !== undefined || amount !== undefined)
          expect(['money', 'percent', 'quantity']).toContain(kind)
      }
      for (const { text: said, speaker } of quotes) {
        expect(said.trim()).not.toBe('')
        if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text)
      }
    })
  })
})

describe('the whole', () => {
  it('is the same by every way to it', () => {
    ofAnyText((text) => {
      const analysis = analyze(text, OPTIONS)
      expect(readArticle(text, OPTIONS)).toEqual(analysis.article)
      expect(createAnalyzer().analyze(text, OPTIONS)).toEqual(analysis)
      const { article, text: whole } = page.analyzePage(text, OPTIONS)
      const { pages: _, ...read } = page.readPage(text, OPTIONS)
      expect(read).toEqual({ ...article, text: whole })
    }, 25)
  })

  it('reads any bytes as text, and UTF-8 as what it was', () => {
    const wellFormed = fc.string({ unit: 'grapheme' }).map((text) => `é${text.replaceAll('\ufeff', '')}`)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), wellFormed, (bytes, text) => {
        const before = bytes.slice()
        expect(typeof page.decodePage(bytes)).toBe('string')
        expect(bytes).toEqual(before)
        expect(page.decodePage(new TextEncoder().encode(text))).toBe(text)
      }),
    )
  })

  it('keeps its promises on pages', () => {
    ofAnyText((text) => {
      const html = `<article><h1>Warga Menanam Bakau</h1><p>${text}</p></article>`
      const analysis = page.analyzePage(html, OPTIONS)
      expect(violations(analysis.text, analysis)).toEqual([])
    }, 25)
  })
})

const HALF_A_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const wellFormed = (text: string) => text.replace(HALF_A_PAIR, '\ufffd')

describe('pewarta/batch', () => {
  it('gives in a batch what it gives alone', async () => {
    const texts = fc.sample(anyText, { numRuns: 12, seed: 7 }).filter((text) => text.trim() !== '')
    const found = []
    for await (const { analysis } of batch.analyzeMany(texts, { ...WRITTEN_ON, workers: 0 }))
      found.push(analysis)
    // Half a surrogate pair is written as U+FFFD, as every reader of files expects.
    expect(found).toEqual(texts.map((text) => analyze(wellFormed(text), WRITTEN_ON)))
  })

  it('reads a list of fields or says which is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (list) => {
        try {
          expect(batch.parseFields(list).length).toBeGreaterThan(0)
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
        }
      }),
    )
  })
})
