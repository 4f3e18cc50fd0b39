import { describe, expect, it } from 'vitest'
import { analyzeMany } from '../src/batch/index.js'
import {
  analyze,
  checkSpelling,
  createAnalyzer,
  findDates,
  parseDate,
  readArticle,
  toConllu,
  toHtml,
  tokenize,
  toNinjs,
  toSchemaOrg,
} from '../src/index.js'
import { readPage } from '../src/page/index.js'
import { createHandler } from '../src/server/index.js'

const TEXT = 'Ia tiba kemarin.'
const EPOCH = Date.UTC(2023, 4, 2)

/** Whatever a caller without types may write, or pandas does. */
// biome-ignore lint/suspicious/noExplicitAny: the types refuse all of these
const any = (value: unknown): any => value

describe('an option that is none is refused, and the error says what was meant:', () => {
  const analysis = analyze(TEXT)
  const calls: [string, () => unknown, RegExp][] = [
    ['another case', () => analyze(TEXT, any({ writtenon: '2023-05-02' })), /analyze has no option "writtenon"\. Did you mean writtenOn\?/],
    ['an underscore', () => readArticle(TEXT, any({ written_on: '2023-05-02' })), /"written_on"\. Did you mean writtenOn\?/],
    ['nothing like it', () => analyze(TEXT, any({ language: 'id' })), /no option "language"\. There are writtenOn, readOn, url\./],
    ['a string for options', () => findDates(TEXT, any('2023-05-02')), /findDates takes its options as an object, such as \{ writtenOn: '2023-05-02' \}; got the string "2023-05-02"/],
    ['null for options', () => parseDate('2 Mei 2023', any(null)), /parseDate takes its options as an object.*got null/],
    ['milliseconds since 1970', () => analyze(TEXT, any({ writtenOn: EPOCH })), /writtenOn is no string: write it in ISO 8601, as in "2023-05-02T00:00:00\.000Z"/],
    ['a Date', () => findDates(TEXT, any({ writtenOn: new Date(EPOCH) })), /as in "2023-05-02T00:00:00\.000Z"/],
    ['a page', () => readPage('<p>a', any({ URL: 'https://a.example' })), /Did you mean url\?/],
    ['an address that is none', () => readPage('<p>a', any({ url: 5 })), /url must be a string, got the number 5/],
    ['tokenize', () => tokenize(TEXT, any({ abbreviation: [] })), /Did you mean abbreviations\?/],
    ['a list that is none', () => checkSpelling(TEXT, any({ words: 'resiko' })), /words must be an array, got the string "resiko"/],
    ['toConllu', () => toConllu(analysis, any({ tree: 'deep' })), /tree is "deep": choose one of none, flat/],
    ['toHtml', () => toHtml(analysis, any({ label: {} })), /Did you mean labels\?/],
    ['toNinjs', () => toNinjs(analysis, any({ uri: 'a' })), /toNinjs has no option "uri"\. Did you mean url\?/],
    ['toSchemaOrg', () => toSchemaOrg(analysis, any('https://a.example')), /toSchemaOrg takes its options as an object, such as \{ url: /],
    ['createAnalyzer', () => createAnalyzer(any({ names: [] })), /createAnalyzer has no option "names"/],
    ['a name without its text', () => createAnalyzer({ entities: any([{ name: 'A', kind: 'person' }]) }), /entities\[0\]\.text must be a string/],
    ['a kind that is none', () => createAnalyzer({ entities: any([{ text: 'A', kind: 'company' }]) }), /kind is "company": choose one of person, organization/],
    ['a field of a name', () => createAnalyzer({ entities: any([{ text: 'A', kind: 'person', title: 'B' }]) }), /entities\[0\] has no option "title"/],
    ['a text for many', () => analyzeMany(any('Ia tiba.')), /analyzeMany takes a list.*for one text give \[text\]/],
    ['an option of many', () => analyzeMany([], any({ threads: 2 })), /analyzeMany has no option "threads"/],
    ['a handler', () => createHandler(any({ maxbytes: 1 })), /Did you mean maxBytes\?/],
  ] // biome-ignore format: a table
  it.each(calls)('%s', (_, call, message) => {
    expect(call).toThrow(message)
  })

  it('an option that is undefined is none given', () => {
    expect(analyze(TEXT, any({ writtenOn: undefined }))).toEqual(analysis)
  })
})

describe('a time of a corpus is read as programs and tables write it:', () => {
  it.each([
    ['milliseconds, as pandas writes them', { writtenOn: EPOCH }],
    ['seconds', { writtenOn: EPOCH / 1000 }],
    ['digits in a table', { writtenOn: String(EPOCH) }],
    ['words', { writtenOn: '2 Mei 2023' }],
    ['a database', { writtenOn: '2023-05-02 09:00:00' }],
    ['another spelling of the field', { written_on: '2023-05-02' }],
  ])('%s', async (_, given) => {
    for await (const { analysis } of analyzeMany([any({ text: TEXT, ...given })], { workers: 0 })) {
      expect(analysis?.dates[0]?.value).toBe('2023-05-01')
    }
  })

  it('what is none is an error of that record', async () => {
    for await (const { error } of analyzeMany([any({ text: TEXT, writtenOn: 5 })], { workers: 0 }))
      expect(error?.kind).toBe('invalid-time')
  })
})
