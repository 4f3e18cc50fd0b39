import { describe, expect, it } from 'vitest'
import { letterPattern } from '../../src/store/letter-pattern.js'

const PLAIN = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).filter(
  (_, code) => code < 0x80 || code >= 0x2000,
)

describe('letterPattern', () => {
  it.each([/\p{L}/u, /\p{Lu}/u, /\p{Ll}/u, /\p{M}/u, /\p{N}/u, /\p{Nd}/u, /\p{P}/u, /\p{S}/u])(
    'reads ASCII and marks as %s does',
    (pattern) => {
      const inClass = new RegExp(`^[x${pattern.source}]$`, 'u')
      const outOfClass = new RegExp(`^[^${pattern.source}]$`, 'iu')
      for (const one of [pattern, inClass, outOfClass]) {
        const read = letterPattern(one)
        for (const character of PLAIN) expect(read(character).test(character)).toBe(one.test(character))
      }
    },
  )

  it('reads other letters by the pattern itself', () => {
    const names = letterPattern(/^\p{Lu}[\p{L}\p{M}'’]+(?:-\p{L}+)?$/u)
    const read = ['Élan', 'Abu-Bakr', 'D’Arcy', 'élan', 'abu'].map((word) => names(word).test(word))
    expect(read).toEqual([true, true, true, false, false])
  })

  it('keeps flags and groups', () => {
    const words = letterPattern(/(?<word>\p{L}+)\]?/giu)
    expect([...'Satu [dua] 3'.matchAll(words('Satu [dua] 3'))].map(({ groups }) => groups!.word)).toEqual([
      'Satu',
      'dua',
    ])
  })

  it('knows no class that it was not told', () => {
    expect(() => letterPattern(/\p{Script=Arabic}|\p{Lt}/u)('a')).toThrow('\\p{Lt}')
  })
})
