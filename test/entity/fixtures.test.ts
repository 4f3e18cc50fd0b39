import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type MarkedEntity, readMarkedTexts } from '../../fixtures/marked-entities.js'
import { analyze, type Entity } from '../../src/index.js'

const read = (name: string) =>
  readMarkedTexts(readFileSync(new URL(`../../fixtures/entities/${name}.tsv`, import.meta.url), 'utf8'))

/** Of what the library says, what the line speaks of. */
function inTermsOf(expected: MarkedEntity | undefined, entity: Entity): MarkedEntity {
  const {
    start,
    end,
    text,
    kind,
    name,
    code,
    unit,
    acronym,
    positions = [],
    holder,
    amount,
    nearMiss,
  } = entity
  const said: Record<string, unknown> = {
    name,
    code: code ?? unit,
    acronym,
    position: positions.map((position) => position.text).join(', '),
    holder,
    amount,
    nearMiss,
  }
  const asked = Object.fromEntries(Object.entries(said).filter(([key]) => key in (expected ?? {})))
  return { start, end, text, kind, ...asked }
}

describe.each(['names', 'looks'])('fixtures/entities/%s.tsv', (file) => {
  it.each(read(file))('$shows: $text', ({ text, expected }) => {
    const found = analyze(text).entities
    const at = (entity: Entity) =>
      expected.find(
        ({ start, end, kind }) => start === entity.start && end === entity.end && kind === entity.kind,
      )
    expect(found.map((entity) => inTermsOf(at(entity), entity))).toEqual(expected)
  })
})
