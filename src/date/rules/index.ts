/** All rows, by subject. */
import { clockRules } from './clock.js'
import { daysRules } from './days.js'
import { feastsRules } from './feasts.js'
import { lengthsRules } from './lengths.js'
import { movesRules } from './moves.js'
import { noneRules } from './none.js'
import { periodsRules } from './periods.js'
import type { Rule } from './rule.js'
import { zonesRules } from './zones.js'

let rules: readonly Rule[] | undefined

/** Made on first use. */
export function readRules(): readonly Rule[] {
  rules ??= [
    ...daysRules(),
    ...periodsRules(),
    ...clockRules(),
    ...zonesRules(),
    ...movesRules(),
    ...lengthsRules(),
    ...feastsRules(),
    ...noneRules(),
  ]
  return rules
}
