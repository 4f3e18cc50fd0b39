import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import type { AnyEntity, EntityKind, EntityOf } from '../../src/document.js'

const NAMED = ['name', 'nearMiss', 'code', 'acronym']
const AMOUNT = ['amount', 'amountTo', 'about', 'unit']
const ALWAYS = ['start', 'end', 'text', 'kind', 'confidence']

/** What `AnyEntity` promises of each kind, as values. */
const FIELDS: Readonly<Record<EntityKind, readonly string[]>> = {
  person: [...NAMED, 'positions', 'titles', 'degrees'],
  organization: NAMED,
  country: [...NAMED, 'role'],
  place: [...NAMED, 'areaCode'],
  position: [...NAMED, 'holder'],
  event: NAMED,
  law: NAMED,
  product: NAMED,
  programme: NAMED,
  work: NAMED,
  money: AMOUNT,
  percent: AMOUNT,
  quantity: AMOUNT,
}

const FOLDER = 'fixtures/articles'
const found = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => analyze(readFileSync(`${FOLDER}/${file}`, 'utf8')).entities)

describe('an entity', () => {
  it('has only the fields of its kind', () => {
    const strange = found.flatMap((entity) =>
      Object.keys(entity)
        .filter((field) => ![...ALWAYS, ...FIELDS[entity.kind]].includes(field))
        .map((field) => `${entity.kind}.${field}`),
    )
    expect(found.length).toBeGreaterThan(100)
    expect(strange).toEqual([])
  })

  it('is narrowed by its kind', () => {
    const describe = (entity: AnyEntity): string | undefined => {
      if (entity.kind === 'country') {
        const amount: undefined = entity.amount
        const country: EntityOf<'country'> = entity
        return `${country.code} ${country.role} ${amount}`
      }
      return entity.name ?? entity.amount?.toString()
    }
    expect(found.map(describe)).toContain('JP actor undefined')
  })
})
