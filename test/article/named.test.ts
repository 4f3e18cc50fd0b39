import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

const positions = (text: string) => analyze(text).article.people.map(({ positions }) => positions)

describe('the offices of somebody', () => {
  it('stand once, in their longest form', () => {
    expect(positions('Wapres Rudi Hermawan tiba. Wakil Presiden Rudi Hermawan pulang.')).toEqual([
      ['Wakil Presiden'],
    ])
  })

  it('are no part of another of the same person', () => {
    expect(positions('Gubernur Rudi Hermawan tiba. Gubernur Jawa Tengah Rudi Hermawan pulang.')).toEqual([
      ['Gubernur Jawa Tengah'],
    ])
  })

  it('are several where they differ', () => {
    expect(positions('Wali Kota Solo sekaligus Ketua Umum PSSI Rudi Hermawan pulang.')).toEqual([
      ['Wali Kota Solo', 'Ketua Umum PSSI'],
    ])
  })
})
