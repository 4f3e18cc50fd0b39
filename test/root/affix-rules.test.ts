import { describe, expect, it } from 'vitest'
import { endingRules, innerRules, prefixRules } from '../../src/root/affix-rules.js'
import { analyzeWord } from '../../src/root/stem.js'

describe('affix rules', () => {
  const rules = [...prefixRules(), ...endingRules(), ...innerRules()]

  it.each(rules.map((rule) => [rule.form, ...rule.example, rule] as const))(
    '%s: %s → %s',
    (_, word, root, rule) => {
      const analysis = analyzeWord(word)
      expect(analysis.root).toBe(root)
      expect(analysis.rules).toContain(`${rule.form}: ${rule.notation}`)
    },
  )

  it('have notations of their own', () => {
    expect(new Set(rules.map((rule) => `${rule.form}: ${rule.notation}`)).size).toBe(rules.length)
  })
})
