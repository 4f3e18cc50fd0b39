import { describe, expect, it } from 'vitest'
import { analyze, classifyTopic } from '../../src/index.js'
import { TOPICS } from '../../src/topic/model.js'

const MATCH = `Tim Nasional Menang 3-0 atas Tamunya

Jakarta - Tim nasional menang 3-0 atas tamunya pada laga kualifikasi di stadion utama, Selasa (3/9/2019) malam.
Penyerang tuan rumah mencetak dua gol pada babak pertama, dan kiper menepis penalti lawan. Pelatih memuji para pemain
dan suporter, yang memenuhi tribune. Kemenangan itu membawa tim ke puncak klasemen grup.`

const MARKET = `Rupiah menguat dan indeks harga saham gabungan naik setelah bank sentral menahan suku bunga. Investor asing membeli
saham perbankan, dan analis memperkirakan inflasi tahun ini rendah serta neraca perdagangan kembali surplus.`

const SCHOOL = `Sekolah dasar itu menerima siswa baru mulai Juli. Guru dan kepala sekolah menyiapkan kurikulum, dan orang tua
murid mengisi formulir pendaftaran. Universitas negeri membuka jalur seleksi bagi mahasiswa dan beasiswa kuliah.`

const CLINIC = `Dokter menyarankan pasien memeriksa tekanan darah dan kadar gula. Penyakit jantung sering datang tanpa gejala,
dan obat harus diminum teratur. Rumah sakit menambah ruang rawat bagi penderita diabetes serta vaksin bagi anak.`

const TRIP = `Wisatawan menikmati pantai dan air terjun saat libur panjang. Hotel penuh, dan pengunjung mencicipi kuliner khas di
destinasi wisata itu. Tiket masuk murah, pemandangan indah, dan pemandu menyiapkan rute pendakian bagi turis.`

const PHONE = `Ponsel lipat itu memakai chipset baru, kamera 50 megapiksel dan baterai besar. Aplikasi kecerdasan buatan
membantu pengguna internet mengedit foto, dan pembaruan Android datang lewat fitur keamanan data di perangkat.`

const COURT = `Jaksa menuntut terdakwa lima tahun penjara dalam sidang kasus korupsi. Penyidik menetapkan tersangka baru dan
menyita barang bukti, dan hakim menolak eksepsi kuasa hukum. Polisi menangkap pelaku suap itu di rumahnya.`

describe('classifyTopic', () => {
  it.each([
    ['pendidikan', 'medtop:05000000', SCHOOL],
    ['kesehatan', 'medtop:07000000', CLINIC],
    ['gaya hidup', 'medtop:10000000', TRIP],
    ['teknologi', 'medtop:13000000', PHONE],
    ['hukum', 'medtop:02000000', COURT],
    ['olahraga', 'medtop:15000000', MATCH],
    ['ekonomi', 'medtop:04000000', MARKET],
  ])('%s', (topic, code, text) => {
    expect(classifyTopic(text)).toMatchObject({ topic, code })
  })

  it('takes tokens, and counts a headline more', () => {
    const { tokens, article } = analyze(MATCH)
    expect(classifyTopic(tokens)?.topic).toBe('olahraga')
    expect(article.topic?.topic).toBe('olahraga')
    const mixed = analyze(`Pelatih Klub Liga Memuji Kiper dan Penyerang. ${MARKET}`).tokens
    expect(classifyTopic(mixed, { headlineTokens: 8 })?.confidence).not.toBe(classifyTopic(mixed)?.confidence)
  })

  it.each(['', 'Rapat', '😀😀', '\ud800', 'Министр заявил вчера'])('has none for %j', (text) => {
    expect(classifyTopic(text)).toBeUndefined()
  })

  it('is what the page files a story under, where the story leaves it open', () => {
    const story =
      'Harga Sepeda Motor Naik\n\nJakarta - Harga sepeda motor naik bulan ini, kata pedagang di pasar.'
    const topicAt = (url: string) => analyze(story, { url }).article.topic
    expect(topicAt('https://www.kabarpesisir.id/otomotif/harga-sepeda-motor-naik')?.topic).toBe('otomotif')
    expect(topicAt('https://bisnis.kabarpesisir.id/read/2023/harga-sepeda-motor-naik?x=/bola/y')?.topic).toBe(
      'ekonomi',
    )
    expect(analyze('😀', { url: 'https://www.kabarpesisir.id/bola/a' }).article.topic).toBeUndefined()
  })

  it("is the story's own where the section holds all topics", () => {
    const { article } = analyze(`Home > Nasional\n\n${MATCH}`, {
      url: 'https://nasional.kabarpesisir.id/daerah/1',
    })
    expect(article.section?.text).toBe('Nasional')
    expect(article.topic?.topic).toBe('olahraga')
  })

  it('is surer where the section says the same', () => {
    const alone = analyze(MARKET).article.topic
    const filed = analyze(`Home > Ekonomi > Makro\n\nRupiah Menguat\n\n${MARKET}`).article.topic
    expect(filed).toMatchObject({ topic: 'ekonomi' })
    expect(filed!.confidence).toBeGreaterThanOrEqual(alone!.confidence)
  })

  it('asks for text or tokens', () => {
    expect(() => classifyTopic(7 as never)).toThrow(TypeError)
    expect(() => classifyTopic(MARKET, 8 as never)).toThrow(/headlineTokens/)
    expect(() => classifyTopic(MARKET, { headline: 8 } as never)).toThrow(/headlineTokens/)
    expect(() => classifyTopic(MARKET, { headlineTokens: '8' as never })).toThrow(TypeError)
  })

  it('knows twelve topics, each with a code of the IPTC', () => {
    expect(TOPICS).toHaveLength(12)
    for (const { code } of TOPICS) expect(code).toMatch(/^medtop:\d{8}$/)
  })
})
