/** Not dates, whatever a part of them looks like. */
import type { Rule } from './rule.js'

export const noneRules = (): readonly Rule[] => [
  {
    notation: 'digits/digits/digits',
    example: ['31/13/2023'],
    adds: { none: true },
    reason: 'no such day',
  },
  {
    notation: 'digits-digits-digits',
    example: ['0812-3456-7890'],
    adds: { none: true },
    reason: 'a phone number',
  },
  { notation: 'digits.digits.digits', example: ['10.0.2023'], adds: { none: true }, reason: 'a version' },
  {
    notation: 'nanti dulu',
    example: ['nanti dulu'],
    reason: 'wait a moment',
    adds: { none: true },
  },
]
