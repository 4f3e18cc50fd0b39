import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MODEL, readSchema, renderModel } from '../../integrations/python/node/model.js'

describe('the dataclasses of the Python package', () => {
  it('are those of the schema: npm run build:python', () => {
    expect(readFileSync(MODEL, 'utf8')).toBe(renderModel(readSchema()))
  })

  it('have a class for each definition, with its required fields first', () => {
    const model = renderModel({
      $defs: {
        date: {
          description: 'A day.',
          type: 'object',
          properties: {
            from: { type: 'string' },
            start: { type: 'integer' },
            end: { type: 'integer' },
            weekdayConflict: { const: true },
          },
          required: ['start', 'end'],
        },
      },
      properties: { dates: { type: 'array', items: { $ref: '#/$defs/date' } } },
    })
    expect(model).toContain(
      'class DateMention(Part):\n    """A day."""\n\n    start: int\n    end: int\n    from_: str | None = None\n    weekday_conflict: Literal[True] | None = None\n',
    )
    expect(model).toContain('def dates(self) -> tuple[DateMention, ...]:')
  })
})
