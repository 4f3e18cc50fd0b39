import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { HOSTILE } from '../hostile.js'
import { FULL_PAGE } from './pages.js'

const schema = JSON.parse(readFileSync('schema/analysis.schema.json', 'utf8'))

describe('schema/analysis.schema.json', () => {
  const validate = new Ajv.default({ strict: true, allErrors: true }).compile(schema)
  const errorsOf = (value: unknown) => (validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors)

  it('describes the analysis of a full page', () => {
    expect(errorsOf(analyze(FULL_PAGE, { readOn: '2023-05-03T10:00+07:00' }))).toEqual([])
  })

  it('describes the analysis of hostile strings', () => {
    expect(HOSTILE.flatMap((text) => errorsOf(analyze(text)))).toEqual([])
  })

  it('has its version in its name', () => {
    expect(schema.$id).toMatch(/:analysis:\d+$/)
  })

  it('refuses a field that nobody described', () => {
    expect(errorsOf({ ...analyze(''), surprise: true })).not.toEqual([])
  })
})
