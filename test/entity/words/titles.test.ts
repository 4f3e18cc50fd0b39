import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/entity/find.js'
import { splitSentences } from '../../../src/text/sentences.js'
import { tokenize } from '../../../src/text/tokenize.js'

function entities(text: string) {
  const tokens = tokenize(text)
  return findEntities(text, tokens, splitSentences(text, tokens))
}

const written = (spans: readonly { readonly text: string }[] = []) => spans.map(({ text }) => text).join(' ')

describe('a person has titles and degrees beside the name', () => {
  it.each([
    ['Bupati Sigi H. Budi Santoso hadir.', 'Bupati Sigi', 'H.', ''],
    ['Ketua DPRD Dra. Hj. Budi Santoso, M.Pd hadir.', 'Ketua DPRD', 'Dra. Hj.', 'M.Pd'],
    [
      'Rektor Universitas Tadulako Prof. Dr. Budi Santoso hadir.',
      'Rektor Universitas Tadulako',
      'Prof. Dr.',
      '',
    ],
    ['Rektor Untad Prof. Dr. Ir. Budi Santoso hadir.', 'Rektor Untad', 'Prof. Dr. Ir.', ''],
    ['Ketua MUI KH. Budi Santoso, Lc., M.A. hadir.', 'Ketua MUI', 'KH.', 'Lc. M.A.'],
    ['Kapolda Sulteng Irjen. Pol. Budi Santoso hadir.', 'Kapolda Sulteng', 'Irjen. Pol.', ''],
    ['Dandim 1306 Letkol. Inf. Budi Santoso hadir.', 'Dandim 1306', 'Letkol. Inf.', ''],
    ['Hadir Mayjen TNI (Purn) Budi Santoso.', undefined, 'Mayjen TNI Purn', ''],
    ['Wali Kota Budi Santoso, ST membuka pasar.', 'Wali Kota', '', 'ST'],
    ['Wali Kota Budi Santoso, MA membuka pasar.', 'Wali Kota', '', 'MA'],
    ['Wali Kota Budi Santoso, S.Pi., M.Si., membuka pasar.', 'Wali Kota', '', 'S.Pi. M.Si.'],
    ['Wali Kota Budi Santoso, M.Tr.(Han)., membuka pasar.', 'Wali Kota', '', 'M.Tr.(Han)'],
    ['Wali Kota Budi Santoso, S.E., M.M. membuka pasar.', 'Wali Kota', '', 'S.E. M.M.'],
    ['Wali Kota Budi Santoso, SH., MH. membuka pasar.', 'Wali Kota', '', 'SH. MH.'],
    ['Menurut Budi Santoso, Ph.D., harga naik.', undefined, '', 'Ph.D.'],
    ['Hakim Budi Santoso SH MHum hadir.', 'Hakim', '', 'SH MHum'],
    ['Direktur RSUD dr. Budi Santoso, Sp.OG(K), M.Kes. hadir.', 'Direktur RSUD', 'dr.', 'Sp.OG(K) M.Kes.'],
    ['Ketua MUI Prof Dr KH Budi Santoso MA hadir.', 'Ketua MUI', 'Prof Dr KH', 'MA'],
    ['Narasumber itu Dr. Eng. Budi Santoso, M.Eng. dari Palu.', undefined, 'Dr. Eng.', 'M.Eng.'],
    ['Menurut Ust. Budi Santoso, puasa tiba.', undefined, 'Ust.', ''],
    [
      'Dokter Budi Santoso, Sp.BP-RE., Subsp.Neo.(K), M.Biomed. hadir.',
      'Dokter',
      '',
      'Sp.BP-RE Subsp.Neo.(K) M.Biomed.',
    ],
    ['Dosen Budi Santoso, S.E., M.M., Ak., CRGP., QRMA hadir.', 'Dosen', '', 'S.E. M.M. Ak. CRGP. QRMA'],
    ['Ketua PCNU Sigi K.H. Budi Santoso hadir.', 'Ketua PCNU Sigi', 'K.H.', ''],
    ['Kepala SMAN 1 Palu TGH. Budi Santoso hadir.', 'Kepala SMAN 1 Palu', 'TGH.', ''],
    ['Pengasuh Ponpes Darul Falah Gus H. Budi Santoso hadir.', 'Pengasuh Ponpes Darul Falah', 'Gus H.', ''],
    ['pengasuh Ponpes Darul Falah Hj. Budi Santoso hadir.', 'pengasuh Ponpes Darul Falah', 'Hj.', ''],
  ])('%s', (text, position, titles, degrees) => {
    const people = entities(text).filter(({ kind }) => kind === 'person')
    expect(people.map((person) => person.text)).toEqual(['Budi Santoso'])
    expect(written(people[0]!.titles)).toBe(titles)
    expect(written(people[0]!.degrees)).toBe(degrees)
    expect(people[0]!.positions?.[0]?.text).toBe(position)
  })

  it('makes somebody of whom they stand behind, whom nobody has seen', () => {
    const found = entities('Pembicara kedua Maria Goreti, B.Sc., M.Sc., Ph.D. Setelah itu diskusi dibuka.')
    expect(found).toMatchObject([{ kind: 'person', text: 'Maria Goreti' }])
    expect(written(found[0]!.degrees)).toBe('B.Sc. M.Sc. Ph.D.')
  })

  it('makes no name of them', () => {
    const degrees =
      'S.E. M.M. M.A. S.T. M.T. M.P. S.IP. M.E. M.B.A. S.Th. M.I.Kom. A.Md. Ph.D. Sp.PD. S.Pi. Lc.'.split(' ')
    for (const degree of degrees) {
      const found = entities(`Wali Kota Budi Santoso, ${degree}, membuka pasar.`).map(({ text }) => text)
      expect(found, degree).toEqual(['Wali Kota', 'Budi Santoso'])
    }
  })

  it('leaves a body that the text explains what it is', () => {
    const found = entities('Mahkamah Agung (MA) menolak kasasi. Bagi Budi Santoso, MA keliru.')
    expect(found.at(-1)).toMatchObject({ text: 'MA', kind: 'organization' })
    expect(found.find(({ kind }) => kind === 'person')).not.toHaveProperty('degrees')
  })
})
