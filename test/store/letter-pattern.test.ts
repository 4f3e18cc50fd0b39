import { describe, expect, it } from 'vitest'
import { letterPattern } from '../../src/store/letter-pattern.js'

/** As `letterPattern` would be given it. */
const patternOf = (source: string, flags: string) =>
  letterPattern(flags)(Object.assign([source], { raw: [source] }))

const PLAIN = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).filter(
  (_, code) => code < 0x80 || code >= 0x2000,
)

describe('letterPattern', () => {
  it.each(['\\p{L}', '\\p{Lu}', '\\p{Ll}', '\\p{M}', '\\p{N}', '\\p{Nd}', '\\p{P}', '\\p{S}'])(
    'reads ASCII and marks as %s does',
    (pattern) => {
      const inClass = new RegExp(`^[x${pattern}]$`, 'u')
      const outOfClass = new RegExp(`^[^${pattern}]$`, 'iu')
      for (const one of [new RegExp(pattern, 'u'), inClass, outOfClass]) {
        const read = patternOf(one.source, one.flags)
        for (const character of PLAIN) expect(read(character).test(character)).toBe(one.test(character))
      }
    },
  )

  it('reads other letters by the pattern itself', () => {
    const names = letterPattern('u')`^\p{Lu}[\p{L}\p{M}'’]+(?:-\p{L}+)?$`
    const read = ['Élan', 'Abu-Bakr', 'D’Arcy', 'élan', 'abu'].map((word) => names(word).test(word))
    expect(read).toEqual([true, true, true, false, false])
  })

  it('keeps flags and groups', () => {
    const words = letterPattern('giu')`(?<word>\p{L}+)\]?`
    expect([...'Satu [dua] 3'.matchAll(words('Satu [dua] 3'))].map(({ groups }) => groups!.word)).toEqual([
      'Satu',
      'dua',
    ])
  })

  it('knows no class that it was not told', () => {
    expect(() => letterPattern('u')`\p{Script=Arabic}|\p{Lt}`('a')).toThrow('\\p{Lt}')
  })
})
