import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

/** Speaker and words of each indirect quote. */
const told = (text: string) =>
  analyze(text)
    .quotes.filter(({ kind }) => kind === 'indirect')
    .map(({ speaker, text: words }) => `${speaker?.name ?? '?'}: ${words}`)

describe('who speaks', () => {
  it.each([
    ['Siti Aminah, dalam sambutannya mengatakan harga turun.', 'Siti Aminah: harga turun'],
    ['Siti Aminah sebelumnya dalam sambutannya menyebut harga turun.', 'Siti Aminah: harga turun'],
    ['Siti Aminah awalnya mengatakan harga akan turun.', 'Siti Aminah: harga akan turun'],
    ['Pihak Bank Palu melalui laman resmi menyebut harga akan turun.', 'Bank Palu: harga akan turun'],
    ['Hal itu sejalan dengan sikap Siti Aminah yang menyebut bahwa harga turun.', 'Siti Aminah: harga turun'],
    ['Wundu, seorang guru di SDN 2 Palu, mengatakan bahwa harga turun.', 'Wundu: harga turun'],
    [
      'Siti Aminah yang menjabat di bawah Bupati Rudi Salam, menyebut harga turun.',
      'Siti Aminah: harga turun',
    ],
    ['Siti Aminah, yang tidak kenal dengan Rudi Salam mengatakan harga turun.', 'Siti Aminah: harga turun'],
    ['Siti Aminah yang diwakili oleh Rudi Salam, mengatakan harga turun.', 'Rudi Salam: harga turun'],
    [
      'Lelang itu dalam pandangan Siti Aminah sudah tepat.',
      'Siti Aminah: Lelang itu dalam pandangan Siti Aminah sudah tepat',
    ],
    ['Siti Aminah salah seorang warga mengaku harga turun.', 'Siti Aminah: harga turun'],
    ['Siti Aminah, yang juga Ketua Koperasi Palu itu mengaku harga turun.', 'Siti Aminah: harga turun'],
    ['Rudi DPR Minta Warga Tenang Saja\n\nPALU - Rudi Salam datang.', 'Rudi Salam: Warga Tenang Saja'],
    ['Tim Kampanye Siti-Rudi menyebut harga turun.', 'Tim Kampanye Siti-Rudi: harga turun'],
    [
      'Siti Aminah soal Harga Beras: Sudah Turun Lagi\n\nPALU - Siti Aminah datang.',
      'Siti Aminah: Sudah Turun Lagi',
    ],
  ])('%s', (text, words) => {
    expect(told(text)[0]).toBe(words)
  })

  it('has a byname that begins as the name does', () => {
    const text =
      'Djadjang Nurwan melatih Persela. Bruno Dybala menjadi pilihan pelatih yang akrab disapa Djanur itu. Djanur menilai Bruno sudah bagus.'
    expect(told(text)).toEqual(['Djadjang Nurwan: Bruno sudah bagus'])
  })

  it('is the only person, where nobody but a body has spoken', () => {
    const text = 'Pengadilan Palu melanjutkan sidang Rudi Salam. Dia pun hadir. Menurut dia, harga itu wajar.'
    expect(told(text)).toContain('Rudi Salam: harga itu wajar')
  })

  it('stands behind a headline that has lost its end, however the time of it is told', () => {
    const text = [
      'PALU - Harga beras turun di Palu sejak kemarin, dan warga pulang ke rumah. Rudi Salam datang ke Palu.',
      'Militer Israel juga mendeteksi 11 peluncuran dari Iran menuju wilayah Israel dalam 24 jam terakhir.',
      'Baca juga: AS Tak Peduli Rusia, Klaim Intelijennya Tahu Semua Juru bicara militer Israel Letnan Kolonel',
      'Rudi Salam pada Jumat (6/3/2026) menyatakan, harga turun setelah hampir sepekan.',
    ].join(' ')
    expect(told(text)).toEqual(['Rudi Salam: harga turun setelah hampir sepekan'])
  })
})

describe('a clause behind a verb', () => {
  it.each([
    ['melihat harga beras akan turun'],
    ['merasa harga beras tidak akan turun'],
    ['menilai Rudi Salam sebagai pemain yang tekun'],
    ['memprakirakan hujan turun di Palu'],
    ['menyebut baru tujuh warga yang datang'],
    ['mengatakan serangan itu sesuai pola'],
    ['mengimbau warga di Sigi, dari lurah hingga camat, agar waspada'],
    ['mendorong warga yang melihat banjir untuk melapor'],
    ['menyebut aturan mengenai beras yang berlaku mulai Maret telah membantu petani'],
    ['merasa harga beras yang ditetapkan itu masih terlalu mahal'],
    ['mengancam akan mencopot lurah'],
    ['menyayangkan Rudi Salam mengunggah surat itu'],
    ['menginginkan para petani bisa terus menanam'],
    ['menilai kebijakan cukai berdampak pada harga beras'],
    ['memastikan Rudi Salam dalam kondisi baik'],
    ['menyebut hal itulah yang menaikkan harga'],
    ['menyebut kasus itu terkait beras lama'],
    ['menegaskan harga beras yang tercatat di Palu lebih baik dari harga lama'],
    ['menilai banyak harga beras di Palu karena panen gagal'],
    ['menilai kabar bohong, tuduhan, hingga fitnah kini menjadi ancaman'],
    ['berharap situasi politik tetap kondusif'],
    ['menerangkan sejak akhir tahun, harga beras dipengaruhi panen'],
    ['meminta Indonesia untuk fokus pada panen'],
    ['mengingatkan kepada para warga harus waspada'],
    ['melanjutkan masyarakat saat ini mulai menanam beras'],
  ])('Siti Aminah %s.', (said) => {
    const [verb] = said.split(' ')
    expect(told(`Siti Aminah ${said}.`)).toEqual([`Siti Aminah: ${said.slice(verb!.length + 1)}`])
  })

  it.each([
    ['Siti Aminah melihat warga yang akan pergi.'],
    ['Siti Aminah merasa sangat senang bisa datang.'],
    ['Siti Aminah mengumumkan kerja sama dengan Bank Palu untuk menjual beras.'],
    ['Siti Aminah meminta doa restu kembali maju.'],
    ['Siti Aminah menjelaskan tentang proses lelang yang saat ini sedang berjalan.'],
    ['Siti Aminah menyampaikan itu merespons Rudi Salam yang bertemu seorang warga.'],
    ['Siti Aminah menyampaikan terima kasih kepada warga sehingga ia tak perlu datang.'],
    ['Siti Aminah datang. Salah seorang kepala sekolah itu bahkan mengaku bahwa ia pesuruh.'],
    ['Siti Aminah datang. Sementara, seorang pejabat Bank Palu menyebut harga turun.'],
    ['Siti Aminah berseloroh terkait Rudi Salam yang akan bernyanyi.'],
    ['Siti Aminah merasa terhormat bisa datang.'],
    ['Siti Aminah menjelaskan tiga alasan mengapa beras naik.'],
    ['Siti Aminah mengumumkan lelang beras di Palu dan akan membuka gudang.'],
    ['Siti Aminah menambahkan beberapa kategori baru di lomba itu.'],
    ['Siti Aminah menekankan pada faktor lain seperti mutu, harga, dan tempat.'],
    ['Siti Aminah tidak pernah meminta warga pergi.'],
    ['Siti Aminah mengingatkan warga soal banjir yang akan datang.'],
    ['Siti Aminah Bilang ke Warga soal Beras\n\nPALU - Warga datang.'],
  ])('is none in %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('is read behind what the text says of the speaker', () => {
    const text = 'Menurut Siti Aminah yang pernah menjadi lurah di Palu, harga beras turun.'
    expect(told(text)).toEqual(['Siti Aminah: harga beras turun'])
  })

  it('is read behind words in marks that end with a comma', () => {
    const text = '"Kami siap menanam beras di sini," Menurut Siti Aminah, harga beras turun.'
    expect(told(text)).toEqual(['Siti Aminah: harga beras turun'])
  })

  it('has commas of its own', () => {
    const text = 'Siti Aminah datang. Sebab menurutnya harga bisa turun, hingga beras pun murah.'
    expect(told(text)).toEqual(['Siti Aminah: harga bisa turun, hingga beras pun murah'])
  })
})
