import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { toNinjs } from '../../src/output/ninjs.js'
import { FULL_PAGE } from './pages.js'

const string = { type: 'string' }
const uri = { type: 'string', format: 'uri' }
const instant = { type: 'string', format: 'date-time' }
const percent = { type: 'integer', minimum: 0, maximum: 100 }
const listOf = (properties: object, required: string[] = []) => ({
  type: 'array',
  items: { type: 'object', additionalProperties: false, required, properties },
})
const texts = { role: string, contenttype: string, value: string }
const concept = { name: string, rel: string, uri, literal: string }
const contactinfo = listOf({ type: string, role: string, lang: string, name: string, value: string }, [
  'value',
])

/** IPTC's ninjs 2.1, in the parts that the export writes: the same names, types, formats and required fields. */
const NINJS = {
  type: 'object',
  additionalProperties: false,
  required: ['uri'],
  properties: {
    uri,
    type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component'] },
    standard: {
      type: 'object',
      additionalProperties: false,
      properties: { name: string, version: string, schema: uri },
    },
    language: string,
    firstcreated: instant,
    versioncreated: instant,
    contentcreated: instant,
    title: string,
    by: string,
    located: string,
    copyrightholder: string,
    headlines: listOf(texts, ['value']),
    descriptions: listOf(texts, ['value']),
    bodies: listOf({ ...texts, charcount: { type: 'number' }, wordcount: { type: 'number' } }, ['value']),
    people: listOf({ ...concept, contactinfo }),
    organisations: listOf({ ...concept, contactinfo }),
    places: listOf({ ...concept, contactinfo }),
    subjects: listOf({ ...concept, creator: string, relevance: percent, confidence: percent }),
    infosources: listOf({ name: string, role: string, uri, literal: string, contactinfo }),
  },
}

const texts3 = { role: string, contentType: string, value: string }
const contactInfo = listOf({ type: string, role: string, lang: string, name: string, value: string }, [
  'value',
])
const concept3 = { ...concept, contactInfo }
const count = { type: 'integer' }

/** The same of ninjs 3.0. */
const NINJS_3 = {
  ...NINJS,
  properties: {
    uri,
    type: { enum: [...NINJS.properties.type.enum, 'event', 'planning'] },
    standard: NINJS.properties.standard,
    language: string,
    firstCreated: instant,
    versionCreated: instant,
    contentCreated: instant,
    title: string,
    by: string,
    located: string,
    copyrightHolder: string,
    headlines: listOf(texts3, ['value']),
    descriptions: listOf(texts3, ['value']),
    bodies: listOf({ ...texts3, charCount: count, wordCount: count }, ['value']),
    people: listOf(concept3),
    organisations: listOf(concept3),
    places: listOf(concept3),
    subjects: listOf({ ...concept, creator: string, relevance: percent, confidence: percent }),
    infoSources: listOf({ name: string, role: string, uri, literal: string, contactInfo }),
  },
}

describe('toNinjs', () => {
  const compile = (schema: object) => {
    const validate = addFormats.default(new Ajv.default({ strict: true, allErrors: true })).compile(schema)
    return (item: unknown) => (validate(item) ? [] : validate.errors)
  }
  const errorsOf = compile(NINJS)
  const errorsOf3 = compile(NINJS_3)

  it.each([
    ['a full page', { url: 'https://kabarnusa.com/beras' }, FULL_PAGE],
    ['a page without an address', {}, FULL_PAGE],
    ['nothing', {}, ''],
  ])('is valid in ninjs 3.0 for %s', (_, options, text) => {
    const item = toNinjs(analyze(text), { ...options, version: '3.0' })
    expect(errorsOf3(item)).toEqual([])
    expect(item.standard.version).toBe('3.0')
  })

  it('says the same in both versions', () => {
    const analysis = analyze(FULL_PAGE)
    const item = toNinjs(analysis, { version: '3.0' })
    expect(item.contentCreated).toBe(toNinjs(analysis).contentcreated)
    expect(item.bodies?.[0]?.wordCount).toBe(toNinjs(analysis).bodies?.[0]?.wordcount)
    expect(item.infoSources?.[0]?.contactInfo?.[0]?.value).toBe('rina.lestari@kabarnusa.com')
  })

  it('knows no other version', () => {
    expect(() => toNinjs(analyze(''), { version: '4.0' as '3.0' })).toThrow('version')
  })

  it.each([
    ['a full page', toNinjs(analyze(FULL_PAGE), { url: 'https://kabarnusa.com/beras' })],
    ['a page without an address', toNinjs(analyze(FULL_PAGE))],
    ['nothing', toNinjs(analyze(''))],
  ])('is valid for %s', (_, item) => {
    expect(errorsOf(item)).toEqual([])
  })

  it('gives the same uri for the same text and another for another', () => {
    const uriOf = (text: string) => toNinjs(analyze(text)).uri
    expect(uriOf('Satu.')).toBe(uriOf('Satu.'))
    expect(uriOf('Satu.')).not.toBe(uriOf('Dua.'))
  })

  it('writes instants with seconds, and no instant for a bare day', () => {
    expect(toNinjs(analyze(FULL_PAGE)).contentcreated).toBe('2023-05-02T14:30:00+07:00')
    const day = FULL_PAGE.replace(' | 14:30 WIB', '')
    expect(toNinjs(analyze(day))).not.toHaveProperty('contentcreated')
  })

  it('names the people behind the story with their parts', () => {
    expect(toNinjs(analyze(FULL_PAGE))).toMatchObject({
      by: 'Rina Lestari',
      located: 'Jakarta',
      infosources: [
        {
          name: 'Rina Lestari',
          role: 'author',
          contactinfo: [{ type: 'email', value: 'rina.lestari@kabarnusa.com' }],
        },
        { name: 'Budi Santoso', role: 'editor' },
        { name: 'Sari Utami', role: 'photographer' },
        { name: 'ANTARA', role: 'source' },
      ],
    })
  })
})
