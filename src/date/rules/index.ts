/** All rows, by subject. */
import { clockRules } from './clock.js'
import { daysRules } from './days.js'
import { feastsRules } from './feasts.js'
import { lengthsRules } from './lengths.js'
import { movesRules } from './moves.js'
import { periodsRules } from './periods.js'
import type { Rule } from './rule.js'

let rules: readonly Rule[] | undefined

/** Made on first use. */
export function readRules(): readonly Rule[] {
  rules ??= [
    ...daysRules(),
    ...periodsRules(),
    ...clockRules(),
    ...movesRules(),
    ...lengthsRules(),
    ...feastsRules(),
  ]
  return rules
}
