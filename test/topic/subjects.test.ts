import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyze, classifyTopic, explainTopic, toMarkdown, toNinjs, toSchemaOrg } from '../../src/index.js'
import { data } from '../../src/lexicon/generated/subjects.js'
import { decodeWordList } from '../../src/store/word-list.js'
import { TOPICS, topicModel } from '../../src/topic/model.js'
import { readRows } from '../../training/dictionaries.js'

const BADMINTON = `Ganda Putra Melaju ke Final

Surabaya - Pasangan ganda putra tuan rumah melaju ke final turnamen bulu tangkis setelah menang dua gim langsung, Minggu.
Atlet pelatnas itu unggul sejak awal pertandingan. Pelatih tunggal putri dan ganda campuran memuji penampilan mereka.`

const BRIBE = `Jaksa menuntut kepala dinas lima tahun penjara dalam sidang kasus korupsi pengadaan. Penyidik KPK menetapkan
tersangka baru, menyita uang suap dari rumahnya dan memeriksa saksi dari perusahaan kontraktor proyek itu.`

const QUAKE = `Gempa bumi magnitudo 5,2 mengguncang pesisir selatan. BMKG menyebut gempa itu tidak berpotensi tsunami. Warga
berlari keluar rumah, dan beberapa bangunan di kabupaten itu retak, kata kepala BPBD.`

const RECIPE = `Resep sambal goreng ini mudah dibuat. Siapkan bawang merah, cabai dan garam, lalu tumis hingga harum. Masak
hingga matang dan sajikan dengan nasi hangat serta lauk ayam atau ikan goreng.`

const subjectsOf = (text: string) => (classifyTopic(text)?.subjects ?? []).map(({ subject }) => subject)

const listed = decodeWordList(data).map((row) => row.split('\t'))
const topics = new Set<string>(TOPICS.map(({ topic }) => topic))

describe('subjects', () => {
  it.each([
    ['bulu tangkis', 'medtop:20000847', 'olahraga', BADMINTON],
    ['korupsi', 'medtop:20000093', 'hukum', BRIBE],
    ['gempa bumi', 'medtop:20000153', 'daerah', QUAKE],
    ['kuliner', 'medtop:20000568', 'gaya hidup', RECIPE],
  ])('%s', (subject, code, topic, text) => {
    expect(classifyTopic(text)).toMatchObject({ topic })
    expect(classifyTopic(text)?.subjects[0]).toMatchObject({ subject, code, topic })
    expect(analyze(text).article.topic?.subjects[0]).toMatchObject({ subject })
  })

  it('are the likeliest first, with shares of one whole', () => {
    for (const text of [BADMINTON, BRIBE, QUAKE, RECIPE]) {
      const shares = (classifyTopic(text)?.subjects ?? []).map(({ confidence }) => confidence)
      expect(shares).toEqual([...shares].sort((a, b) => b - a))
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1.001)
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.3)
    }
  })

  it('are none where there is no topic, or too few words', () => {
    expect(subjectsOf('Rapat')).toEqual([])
    const filed = analyze('Rapat digelar.', { url: 'https://www.kabarpesisir.id/otomotif/rapat-digelar' })
    expect(filed.article.topic?.subjects ?? []).toEqual([])
  })

  it('are explained by words', () => {
    const roots = explainTopic(QUAKE, { subject: 'gempa bumi' }).map(({ root }) => root)
    expect(roots).toEqual(expect.arrayContaining(['gempa', 'magnitudo']))
    expect(explainTopic(QUAKE, { subject: 'bulu tangkis' })).toEqual([])
    expect(() => explainTopic(QUAKE, { subject: 7 as never })).toThrow(TypeError)
  })

  it('go out with their codes', () => {
    const analysis = analyze(BADMINTON)
    expect(toNinjs(analysis).subjects).toContainEqual(
      expect.objectContaining({
        name: 'bulu tangkis',
        uri: 'http://cv.iptc.org/newscodes/mediatopic/20000847',
      }),
    )
    expect(toSchemaOrg(analysis).about).toContainEqual(
      expect.objectContaining({ name: 'bulu tangkis', termCode: 'medtop:20000847' }),
    )
    expect(toMarkdown(analysis)).toContain('subjects: ["bulu tangkis"]')
  })
})

describe('the list of subjects', () => {
  it('has a code for each, and one of the topics', () => {
    expect(new Set(listed.map(([, code]) => code)).size).toBe(listed.length)
    for (const [subject, code, topic] of listed) {
      expect(code, subject).toMatch(/^medtop:\d{8}$/)
      expect(topics, subject).toContain(topic)
    }
  })

  it('is what the model has learned', () => {
    const learned = topicModel().subjects.names.filter((name) => !topics.has(name))
    expect(learned).toEqual(listed.map(([subject]) => subject))
  })

  it.each([
    ['fixtures/topics-modern.tsv', 1],
    ['fixtures/topics-drawn.tsv', 1],
    ['training/subject-words.tsv', 0],
    ['training/topic-channels.tsv', 3],
  ])('names all subjects of %s', (file, column) => {
    const known = new Set([...topics, ...listed.map(([subject]) => subject)])
    const rows = readRows(readFileSync(file, 'utf8'))
    const named = rows.flatMap((row) => (column === 1 ? row.slice(1) : row.slice(column, column + 1)))
    expect(named.filter((name) => name !== '' && !known.has(name))).toEqual([])
    expect(named.length).toBeGreaterThan(50)
  })
})
