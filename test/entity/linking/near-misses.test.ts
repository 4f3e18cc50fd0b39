import { describe, expect, it } from 'vitest'
import { linkNearMisses } from '../../../src/entity/linking/near-misses.js'
import type { Mention } from '../../../src/entity/mention.js'

const body = (text: string): Mention => ({
  start: 0,
  end: text.length,
  text,
  firstToken: 0,
  endToken: 1,
  kind: 'organization',
  name: text,
  confidence: 1,
})

describe('linkNearMisses', () => {
  it.each([
    ['Kementrian Keuangan', 'Kementerian Keuangan'],
    ['Universitas Gadja Mada', 'Universitas Gadjah Mada'],
  ])('links %s to %s, and says so', (written, name) => {
    expect(linkNearMisses([body(written)])).toMatchObject([{ text: written, name, nearMiss: true }])
  })

  it.each(['Kementerian Keuangan', 'Kementerian Kebahagiaan', 'Komisi II DPR', 'Toko Maju', 'KPU'])(
    'leaves %s',
    (written) => {
      expect(linkNearMisses([body(written)])[0]).not.toHaveProperty('nearMiss')
    },
  )
})
