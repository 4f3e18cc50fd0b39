import { describe, expect, it } from 'vitest'
import { analyze, toSchemaOrg } from '../../src/index.js'

const story = `Bupati: Air Sudah Surut

PALU, KABARNUSA.com - Banjir di Desa Sukamaju sudah surut sejak Senin pagi, dan warga mulai pulang ke rumah.

"Air sudah surut, warga boleh pulang besok pagi," kata Bupati Sigi Siti Aminah di Palu, Senin (1/2/2021).

Siti Aminah menambahkan, bantuan akan datang besok.

Menurut Budi Santoso, warga Desa Sukamaju, rumahnya masih penuh lumpur.

"Kami menunggu alat berat," kata seorang warga.`

describe('voices', () => {
  const analysis = analyze(story)

  it('are the speakers of the story, each once, whoever has most to say first', () => {
    expect(analysis.article.voices).toEqual([
      { name: 'Siti Aminah', positions: ['Bupati Sigi'], quotes: 2, words: 12 },
      { name: 'Budi Santoso', positions: [], quotes: 1, words: 4 },
    ])
  })

  it('are quotations of schema.org, where the words are their own', () => {
    expect(toSchemaOrg(analysis).hasPart).toEqual([
      {
        '@type': 'Quotation',
        text: 'Air sudah surut, warga boleh pulang besok pagi,',
        spokenByCharacter: { '@type': 'Person', name: 'Siti Aminah' },
      },
    ])
  })
})
