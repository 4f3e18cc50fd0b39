import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { toConllu } from '../../src/output/conllu.js'
import { readConllu } from '../../training/corpus.js'

const STORY = `Menteri Sari Wulan mengatakan rumahnya dijual Rp2,5 miliar pada 2021-2024. "Apakah itu benar?" tanyanya.

Jalan tol Jagorawi-Cinere, anak-anak, US$5 juta, 50% dan sari@kabar.id… Itulah naiknya harga! ke-10, terbesar.`

const ENCYCLOPAEDIA =
  'Suku itu adalah sebuah masyarakat yang dikenal sebagai penduduk kecamatan tersebut, dan bahasa mereka digunakan pada abad lampau.'

const UPOS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')
const FEATURES: Readonly<Record<string, string>> = {
  Clusivity: 'In|Ex',
  Definite: 'Def|Ind',
  Degree: 'Sup',
  Foreign: 'Yes',
  NumType: 'Card|Ord',
  Number: 'Sing|Plur',
  Person: '1|2|3',
  Polarity: 'Neg',
  Polite: 'Form|Infm',
  PronType: 'Prs|Dem|Int|Rel|Tot|Ind|Art|Emp',
  Reflex: 'Yes',
  Voice: 'Act|Pass',
}

/** Holds a CoNLL-U text against the format's rules; gives back the texts of its sentences. */
function validate(conllu: string): string[] {
  expect(conllu.endsWith('\n\n') || conllu === '').toBe(true)
  return conllu
    .split('\n\n')
    .slice(0, -1)
    .map((block, b) => {
      const lines = block.split('\n')
      expect(lines[0]).toBe(`# sent_id = ${b + 1}`)
      expect(lines[1]).toMatch(/^# text = \S/)
      let lastId = 0
      let rangeEnd = 0
      let rebuilt = ''
      for (const line of lines.slice(2)) {
        const columns = line.split('\t')
        expect(columns).toHaveLength(10)
        for (const column of columns) expect(column).toMatch(/^\S+( \S+)*$/)
        const [id, form, lemma, upos, xpos, feats, head, deprel, deps, misc] = columns as string[]
        expect([xpos, head, deprel, deps]).toEqual(['_', '_', '_', '_'])
        expect(misc).toMatch(/^(_|SpaceAfter=No)$/)
        const range = /^(\d+)-(\d+)$/.exec(id!)
        if (range) {
          expect(Number(range[1])).toBe(lastId + 1)
          expect(Number(range[2])).toBeGreaterThan(Number(range[1]))
          expect([lemma, upos, feats]).toEqual(['_', '_', '_'])
          rangeEnd = Number(range[2])
          rebuilt += form! + (misc === '_' ? ' ' : '')
          continue
        }
        expect(id).toBe(String(++lastId))
        expect(UPOS).toContain(upos)
        if (feats !== '_') {
          const names = feats!.split('|').map((feature) => feature.split('=')[0]!)
          expect(names).toEqual([...names].sort())
          for (const feature of feats!.split('|')) {
            const [name, value] = feature.split('=')
            expect(FEATURES[name!]?.split('|'), feature).toContain(value)
          }
        }
        if (lastId <= rangeEnd) expect(misc).toBe('_')
        else rebuilt += form! + (misc === '_' ? ' ' : '')
      }
      expect(rebuilt.trimEnd()).toBe(lines[1]!.slice('# text = '.length))
      return lines[1]!.slice('# text = '.length)
    })
}

/** `form/lemma/UPOS` of each word. */
const wordsOf = (text: string) =>
  readConllu('output', toConllu(analyze(text))).flatMap(({ words }) =>
    words.map(({ form, upos }) => `${form}/${upos}`),
  )

describe('toConllu', () => {
  it.each([
    ['a story', STORY],
    ['lines and odd spaces', 'Satu\u00a0dua\r\n\r\ntiga\tempat  lima.'],
    ['lone surrogates and emoji', 'Ia 😀 tiba \ud800 di \udc00 sini.'],
    ['a word', 'Halo'],
    ['nothing', ''],
  ])('writes valid CoNLL-U of %s', (_, text) => {
    const texts = validate(toConllu(analyze(text)))
    expect(texts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })

  it('reads back as it was written', () => {
    expect(readConllu('output', toConllu(analyze(STORY))).map(({ text }) => text)).toEqual(
      analyze(STORY).sentences.map(({ text }) => text),
    )
  })

  it.each([
    ['Rumahnya dijual.', ['Rumah/NOUN', 'nya/PRON', 'dijual/VERB', './PUNCT']],
    ['Itulah sebabnya.', ['Itu/PRON', 'lah/PART']],
    ['Tol Jagorawi-Cinere', ['Tol/NOUN', 'Jagorawi/PROPN', '-/PUNCT', 'Cinere/PROPN']],
    ['pada tahun 2021-2024', ['pada/ADP', 'tahun/NOUN', '2021/NUM', '-/PUNCT', '2024/NUM']],
    ['Akhirnya anak-anak tiba.', ['Akhirnya/ADV', 'anak-anak/NOUN', 'tiba/VERB']],
    ['pada Selasa (2/5/2023)', ['pada/ADP', 'Selasa/PROPN', '(/PUNCT', '2/5/2023/NUM']],
  ])('splits %s as the treebanks do', (text, words) => {
    expect(wordsOf(text).slice(0, words.length)).toEqual(words)
  })

  it('cuts words as the treebank of that kind of text does', () => {
    const cut = (text: string) => wordsOf(text).map((word) => word.split('/')[0])
    const sentence = 'Dr. Sari dan desa lainnya pada 2021-2024.'
    const news = ['Dr.', 'Sari', 'dan', 'desa', 'lain', 'nya', 'pada', '2021', '-', '2024', '.']
    const reference = ['Dr', '.', 'Sari', 'dan', 'desa', 'lainnya', 'pada', '2021-2024', '.']
    expect(cut(sentence)).toEqual(news)
    expect(cut(`${ENCYCLOPAEDIA} ${sentence}`).slice(-reference.length)).toEqual(reference)
  })

  it('takes the capital for nothing where a sentence or a speech begins, but keeps that of names', () => {
    const lemmas = readConllu(
      'output',
      toConllu(analyze('"Karena itu Bank Mandiri naik," kata Sari.')),
    ).flatMap(({ words }) => words.map(({ lemma }) => lemma))
    expect(lemmas.slice(1, 5)).toEqual(['karena', 'itu', 'Bank', 'Mandiri'])
  })

  it('knows an article from an owner by the word that follows', () => {
    expect(wordsOf('Naiknya harga beras memicu protes.').slice(0, 2)).toEqual(['Naik/VERB', 'nya/DET'])
    expect(wordsOf('"Benar," ujarnya.').slice(-3)).toEqual(['ujar/VERB', 'nya/PRON', './PUNCT'])
  })
})
