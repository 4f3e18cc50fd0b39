import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

const quotes = (text: string) => analyze(text).quotes

describe('words in other words', () => {
  it.each([
    ['Menurut Siti Aminah, harga masih mahal.', 'harga masih mahal', 'states'],
    ['Siti Aminah mengatakan bahwa jalan itu rusak.', 'jalan itu rusak', 'states'],
    ['Siti Aminah mengatakan, jalan itu rusak.', 'jalan itu rusak', 'states'],
    ['Siti Aminah mengatakan pada Senin bahwa jalan itu rusak.', 'jalan itu rusak', 'states'],
    ['Siti Aminah mengatakan saat ini jalan itu rusak.', 'saat ini jalan itu rusak', 'states'],
    ['Harga beras sudah turun, kata Siti Aminah.', 'Harga beras sudah turun', 'states'],
    [
      'Harga beras, lanjut Siti Aminah, sudah turun.',
      'Harga beras, lanjut Siti Aminah, sudah turun',
      'states',
    ],
    ['Selain itu, lanjut Siti Aminah, harga sudah turun.', 'harga sudah turun', 'states'],
    ['Diperkirakan hujan turun di Palu, kata Siti Aminah.', 'Diperkirakan hujan turun di Palu', 'states'],
    ['Siti Aminah mengklaim harga sudah turun.', 'harga sudah turun', 'claims'],
    ['Siti Aminah membantah menerima uang itu.', 'menerima uang itu', 'denies'],
    ['Siti Aminah mengaku tidak tahu.', 'tidak tahu', 'admits'],
    ['Siti Aminah meminta agar warga waspada.', 'warga waspada', 'urges'],
    ['Siti Aminah berharap agar harga turun.', 'harga turun', 'hopes'],
    [
      'Siti Aminah menekankan dalam demokrasi, beda pendapat itu wajar.',
      'dalam demokrasi, beda pendapat itu wajar',
      'states',
    ],
    ['Siti Aminah mengatakan hal wajar jika harga turun.', 'hal wajar jika harga turun', 'states'],
    ['Mereka sehat semua, ujar Siti Aminah, Kamis (2/9).', 'Mereka sehat semua', 'states'],
    ['Menurut Siti Aminah, warga Palu, harga sudah turun.', 'harga sudah turun', 'states'],
    ['Siti Aminah meminta kepada warga untuk waspada.', 'kepada warga untuk waspada', 'urges'],
    ['Siti Aminah mengatakan rencana itu masih dipelajari.', 'rencana itu masih dipelajari', 'states'],
    ['Siti Aminah melanjutkan, harga sudah turun.', 'harga sudah turun', 'states'],
    ['Siti Aminah, Ketua Yayasan Budi Santoso mengatakan harga turun.', 'harga turun', 'states'],
    ['Meski panen gagal, menurut Siti Aminah harga sudah turun.', 'harga sudah turun', 'states'],
    ['Siti Aminah berharap harga turun.', 'harga turun', 'hopes'],
    ['Siti Aminah mengatakan kebijakan tersebut ditunda.', 'kebijakan tersebut ditunda', 'states'],
    ['Siti Aminah merinci ada lima korban.', 'ada lima korban', 'states'],
    [
      'Siti Aminah mengatakan Pergub Nomor 18 Tahun 2025, menjadi tonggak.',
      'Pergub Nomor 18 Tahun 2025, menjadi tonggak',
      'states',
    ],
    [
      'Siti Aminah meyakini halte di Solo, Jawa Tengah, Indonesia akan ramai.',
      'halte di Solo, Jawa Tengah, Indonesia akan ramai',
      'states',
    ],
    ['Siti Aminah selaku pelatih Persis Solo menyebut tim itu kuat.', 'tim itu kuat', 'states'],
    ['Siti Aminah di sela rapat di Palu, Minggu, mengatakan harga turun.', 'harga turun', 'states'],
    ['Siti Aminah (53), warga Desa Sukamaju, mengaku rumahnya rusak.', 'rumahnya rusak', 'admits'],
    ['Siti Aminah secara tegas membantah menerima uang itu.', 'menerima uang itu', 'denies'],
    ['Siti Aminah dalam sambutannya mengingatkan bahwa harga naik.', 'harga naik', 'states'],
    ['Siti Aminah pada pembukaan rapat itu menyebut harga sudah turun.', 'harga sudah turun', 'states'],
    ['Siti Aminah sangat berharap harga turun.', 'harga turun', 'hopes'],
    ['Siti Aminah juga memberikan penegasan bahwa harga akan turun.', 'harga akan turun', 'states'],
    [
      'Siti Aminah, Sales & Marketing Director PT Baja Teluk menyatakan, harga turun.',
      'harga turun',
      'states',
    ],
    [
      'Siti Aminah hadir. Selain itu, dalam pengamatan Siti, harga beras sudah turun.',
      'harga beras sudah turun',
      'states',
    ],
    [
      'Setelah menerima kabar itu, kata Siti Aminah, polisi yang sedang patroli kemudian menyeberang.',
      'Setelah menerima kabar itu, kata Siti Aminah, polisi yang sedang patroli kemudian menyeberang',
      'states',
    ],
    [
      'Siti Aminah hadir. Namun, tahun depan harga beras ia perkirakan kembali naik.',
      'tahun depan harga beras ia perkirakan kembali naik',
      'expects',
    ],
    ['Kabar itu dikonfirmasi oleh Siti Aminah, yang menyebut harga turun.', 'harga turun', 'states'],
    [
      'Siti Aminah telah berulang kali memperingatkan bahwa tanggul itu rapuh.',
      'tanggul itu rapuh',
      'states',
    ],
    ['Siti Aminah mendatangi warga dan menyampaikan bahwa air segera surut.', 'air segera surut', 'states'],
    ['Hal itu diungkapkan oleh Siti Aminah yang menyebut harga sudah turun.', 'harga sudah turun', 'states'],
    [
      'Siti Aminah menyebut beras yang dijual murah membantu warga.',
      'beras yang dijual murah membantu warga',
      'states',
    ],
    [
      'Siti Aminah, warga Palu, mengatakan angka itu hanyalah perkiraan.',
      'angka itu hanyalah perkiraan',
      'states',
    ],
    [
      'Siti Aminah memastikan kondisi korban kini berangsur membaik.',
      'kondisi korban kini berangsur membaik',
      'states',
    ],
    [
      'Siti Aminah menilai pasar yang dibuka di Palu, Jumat (1/12), dapat membantu warga.',
      'pasar yang dibuka di Palu, Jumat (1/12), dapat membantu warga',
      'states',
    ],
    [
      'Siti Aminah menyebut kenaikan harga, termasuk beras dan telur, memberatkan warga.',
      'kenaikan harga, termasuk beras dan telur, memberatkan warga',
      'states',
    ],
    [
      'Siti Aminah menilai kritik yang datang dari warga merupakan masukan.',
      'kritik yang datang dari warga merupakan masukan',
      'states',
    ],
    ['Siti Aminah menyampaikan harapan agar warga tetap tenang.', 'warga tetap tenang', 'states'],
    ['Siti Aminah menjelaskan lagi, harga sudah turun.', 'harga sudah turun', 'states'],
    ['Siti Aminah tak menampik bahwa harga naik.', 'harga naik', 'admits'],
    ['Siti Aminah mendorong pemerintah untuk segera bergerak.', 'pemerintah untuk segera bergerak', 'urges'],
    ['Siti Aminah berkisah bahwa uang itu kembali.', 'uang itu kembali', 'states'],
    ['Siti Aminah yakin harga bisa turun.', 'harga bisa turun', 'states'],
    ['Siti Aminah meminta dan mengajak warga untuk tenang.', 'warga untuk tenang', 'urges'],
    ['Siti Aminah mengatakan harga sudah turun, Kamis (1/2).', 'harga sudah turun', 'states'],
    [
      'Siti Aminah menilai kondisi sulit yang dialami warga, memang membuat resah.',
      'kondisi sulit yang dialami warga, memang membuat resah',
      'states',
    ],
    [
      'Siti Aminah mengatakan permintaan beras berpotensi naik.',
      'permintaan beras berpotensi naik',
      'states',
    ],
    [
      'Siti Aminah mengatakan nama yang akan maju berasal dari luar.',
      'nama yang akan maju berasal dari luar',
      'states',
    ],
    ['Namun, tegas Siti Aminah tidak semua bisa menerima.', 'tidak semua bisa menerima', 'states'],
    ['Siti Aminah memandang pasar itu akan ramai.', 'pasar itu akan ramai', 'states'],
    [
      'Siti Aminah mengatakan selama musim itu, harga sudah turun.',
      'selama musim itu, harga sudah turun',
      'states',
    ],
    [
      'Budi Santoso menilai harga sudah turun, kata Siti Aminah.',
      'Budi Santoso menilai harga sudah turun',
      'states',
    ],
    [
      'Siti Aminah, yang baru menulis buku "Harga Pangan," menyebut harga sudah turun.',
      'harga sudah turun',
      'states',
    ],
    [
      'Siti Aminah menjelaskan bahwa agenda "lama dan baru" itu bertentangan dengan kebijakan “Pangan Dulu.”',
      'agenda "lama dan baru" itu bertentangan dengan kebijakan “Pangan Dulu.”',
      'states',
    ],
    ['Dr Siti Aminah dari Open University menyebut bahwa harga sudah turun.', 'harga sudah turun', 'states'],
    [
      'Siti Aminah mengatakan usulan itu dapat memangkas antrean.',
      'usulan itu dapat memangkas antrean',
      'states',
    ],
    ['Siti Aminah menceritakan dirinya baru tiba.', 'dirinya baru tiba', 'states'],
    ['Siti Aminah bersaksi bahwa uang itu kembali.', 'uang itu kembali', 'states'],
    ['Harga sudah turun, menurut pernyataan dari Siti Aminah.', 'Harga sudah turun', 'states'],
    ['Mereka mendorong agar harga turun, tulis Siti Aminah.', 'Mereka mendorong agar harga turun', 'states'],
    [
      'Siti Aminah yang memimpin rapat kerja menilai, bahwa harga sudah turun.',
      'harga sudah turun',
      'states',
    ],
    ['Siti Aminah yang datang bersama warga mengatakan harga sudah turun.', 'harga sudah turun', 'states'],
    ['Siti Aminah bersyukur harga sudah turun.', 'harga sudah turun', 'states'],
    [
      'Siti Aminah menyebut langkah itu sejalan dengan aturan.',
      'langkah itu sejalan dengan aturan',
      'states',
    ],
    [
      'Siti Aminah menyoroti ketimpangan itu, dengan menyatakan bahwa harga sudah turun.',
      'harga sudah turun',
      'states',
    ],
    [
      'Kayu di pasar itu disebut Siti Aminah didatangkan dari Palu.',
      'Kayu di pasar itu disebut Siti Aminah didatangkan dari Palu',
      'states',
    ],
    [
      'Kenaikan harga itu dinilai Siti Aminah tidak wajar.',
      'Kenaikan harga itu dinilai Siti Aminah tidak wajar',
      'states',
    ],
    ['Dalam pandangan Siti Aminah, harga sudah turun.', 'harga sudah turun', 'states'],
    ['Siti Aminah mengungkapkan fakta mengejutkan bahwa uang itu habis.', 'uang itu habis', 'states'],
    ['Ayah Budi Santoso, Siti Aminah, mengatakan harga sudah turun.', 'harga sudah turun', 'states'],
    ['Dalam penilaiannya, Siti Aminah mengaku puas sekali.', 'puas sekali', 'admits'],
    ['Siti Aminah melanjutkan warga juga menerima beras.', 'warga juga menerima beras', 'states'],
    ['Siti Aminah menambahkan, kalau panen naik, harga turun.', 'kalau panen naik, harga turun', 'states'],
    ['Harga juga sudah turun, Siti Aminah menambahkan.', 'Harga juga sudah turun', 'states'],
    ['PALU - Harga beras sudah turun, menurut Siti Aminah.', 'Harga beras sudah turun', 'states'],
    [
      'Salah satunya, lanjut Siti Aminah, pembelian beras dan telur dari Palu.',
      'Salah satunya, lanjut Siti Aminah, pembelian beras dan telur dari Palu',
      'states',
    ],
    [
      'Direktur Utama Bank Palu, Siti Aminah, yang ikut dalam rapat itu mengatakan harga sudah turun.',
      'harga sudah turun',
      'states',
    ],
    [
      'Deputi Bank Palu, Siti Aminah mewakili Direktur Bank Palu, Budi Santoso, menyampaikan bahwa harga turun.',
      'harga turun',
      'states',
    ],
    ['Siti Aminah menyebut kenaikan itu karena cuaca.', 'kenaikan itu karena cuaca', 'states'],
    ['Siti Aminah menuntut pemerintah untuk bergerak.', 'pemerintah untuk bergerak', 'urges'],
    ['Siti Aminah pergi dan mengatakan akan kembali bulan depan.', 'akan kembali bulan depan', 'states'],
    ['Siti Aminah ditemui di Balai Kota, Palu, Kamis, mengatakan harga turun.', 'harga turun', 'states'],
    ['Langkah itu menurut Siti Aminah tidak tepat.', 'Langkah itu menurut Siti Aminah tidak tepat', 'states'],
    [
      'Siti Aminah menyebut angka itu menurut Forbes tidak naik.',
      'angka itu menurut Forbes tidak naik',
      'states',
    ],
    ['Karenanya, kata Siti Aminah, harga sudah turun.', 'harga sudah turun', 'states'],
    [
      'Siti Aminah mengatakan bahwa tayangan itu melanggar "hukum, budaya, dan tradisi" Palu.',
      'tayangan itu melanggar "hukum, budaya, dan tradisi" Palu',
      'states',
    ],
    ['Berdasarkan pengakuan Siti Aminah, uang itu habis.', 'uang itu habis', 'admits'],
    ['Siti Aminah mengatakan sebagai ketua, harus hadir.', 'sebagai ketua, harus hadir', 'states'],
    ['Ketua Yayasan dr Siti Aminah, Sp.A(K), menjelaskan harga sudah turun.', 'harga sudah turun', 'states'],
  ])('%s', (text, words, stance) => {
    expect(quotes(text)).toMatchObject([
      { kind: 'indirect', text: words, stance, speaker: { name: 'Siti Aminah' } },
    ])
  })

  it('are added behind a quote in marks', () => {
    for (const more of ['ujar Siti Aminah, seraya menambahkan', 'kata Siti Aminah dan menegaskan'])
      expect(quotes(`"Kami siap menunggu," ${more} bahwa rumah itu sudah kosong.`), more).toMatchObject([
        { kind: 'direct', speaker: { name: 'Siti Aminah' } },
        { kind: 'indirect', text: 'rumah itu sudah kosong', speaker: { name: 'Siti Aminah' } },
      ])
  })

  it('are views behind words that open them, and in a word that holds the speaker', () => {
    const found = { text: 'uang itu habis', speaker: { name: 'Siti Aminah' } }
    for (const view of ['Menurut pandangannya', 'Dalam penilaiannya', 'Dari kacamatanya'])
      expect(quotes(`Siti Aminah datang. ${view}, uang itu habis.`), view).toMatchObject([found])
    for (const text of [
      'Pandangan Siti Aminah tentang harga menuai kritik, dan warga menolak.',
      'Harga yang disebut Siti Aminah tidak wajar itu akan turun.',
      'Hal itu disampaikan Siti Aminah menanggapi kritik warga.',
      'Siti Aminah mengutarakan keinginannya untuk bermain di depan.',
      'Siti Aminah meragukan klaim itu dan menuding Budi Santoso sebagai pelakunya.',
      'Siti Aminah mengungkap alasan Budi Santoso menggugat karena sudah tidak ada kecocokan.',
      'Siti Aminah hadir. Hal itu ia katakan saat ditemui di Palu.',
      'Siti Aminah hadir. Harga yang ia sebut sudah turun.',
      'Siti Aminah memaparkan poin yang menguatkan tim itu.',
      'Siti Aminah melaporkan jajaran KPU karena dinilai tidak adil.',
      'Siti Aminah berpandangan demikian menyoal harga beras.',
      'Siti Aminah menepis anggapan partainya memusuhi Budi Santoso.',
      'Ayah Siti Aminah mengatakan harga turun.',
      'Siti Aminah hadir. Atas pengakuannya itu, Budi Santoso resmi jadi tersangka.',
      'Siti Aminah hadir, tetapi bisa dipastikan bahwa Budi Santoso tidak akan datang.',
      'Siti Aminah hadir. Dikatakan bahwa meskipun menteri tersebut menolak, warga datang.',
      'Siti Aminah menyampaikan kalimat yang membangkitkan semangat dan mengajak warga menyanyi.',
    ])
      expect(quotes(text), text).toEqual([])
  })

  it('belong to one of several, to whoever the sentence was about, and to the head of a body', () => {
    const name = (text: string) => quotes(text).at(-1)?.speaker?.name
    expect(name('Salah satunya adalah Asyari, 41 tahun, warga Palu. Ia mengaku rela datang.')).toBe('Asyari')
    expect(
      name('Siti Aminah hadir. Pria yang juga menjabat ketua panitia pun mengatakan bahwa harga turun.'),
    ).toBe('Siti Aminah')
    expect(
      name('Lembaga Penyelidikan Ekonomi (LPEM) Fakultas Ekonomi Universitas Indonesia menilai harga turun.'),
    ).toBe('Lembaga Penyelidikan Ekonomi Fakultas Ekonomi Universitas Indonesia')
  })

  it('go on with whoever spoke, and pass to whoever is asked', () => {
    const names = (text: string) => quotes(text).map(({ speaker }) => speaker?.name)
    const first = 'Siti Aminah mengatakan harga turun.'
    expect(names(`${first} Budi Santoso lalu membongkar gudang. Ia menambahkan warga lega.`).at(-1)).toBe(
      'Siti Aminah',
    )
    expect(names(`${first} Budi Santoso lalu pergi ke gudang. Ia mengatakan warga lega.`).at(-1)).toBe(
      'Budi Santoso',
    )
    expect(names(`${first} Budi Santoso pun dimintai tanggapan. Ia menegaskan warga lega.`).at(-1)).toBe(
      'Budi Santoso',
    )
    const told = 'Menurut pengakuan pelaku kepada penyidik, uang itu habis.'
    expect(names(`${first} ${told} "Korban masih bertambah," tuturnya.`).at(-1)).toBe('Siti Aminah')
    const because = 'Hal itu karena Ketua Umum PDIP, Megawati Soekarnoputri, telah memutuskan.'
    expect(names(`${first} ${because} "Kami kecewa sekali," ujarnya.`).at(-1)).toBe('Siti Aminah')
  })

  it('are read where an archive has joined paragraphs or lost the end of a line', () => {
    const found = { text: 'harga sudah turun', speaker: { name: 'Siti Aminah' } }
    const rest = ' Warga masih menunggu kabar.'.repeat(8)
    for (const text of [
      '"Kami siap menunggu," kata Siti Aminah.,Dia menuturkan, harga sudah turun.',
      '"Kami siap menunggu," kata Siti Aminah melalui Instagram, Senin (9/3/2026) Menurut dia, harga sudah turun.',
      `Siti Aminah datang. Baca juga: Polres Palu Gelar Operasi Pasar Murah Hari Ini Siti juga mengatakan harga sudah turun.${rest}`,
      `Siti Aminah datang. "Kami siap," katanya. Baca juga: Warga Palu Panen Raya Bagus Aminah mengatakan harga sudah turun.${rest}`,
      `Siti Aminah datang. Baca juga: 856 petugas catat warga Palu Panen tahun ini, lanjut dia, harga sudah turun.${rest}`,
      `Siti Aminah datang. Baca juga: Jelang Lebaran, Polisi Sita Daging Menurut dia, harga sudah turun.${rest}`,
    ])
      expect(quotes(text).at(-1), text).toMatchObject(found)
  })

  it('have a speaker whom a position means, or a body', () => {
    const name = (text: string) => quotes(text).at(-1)?.speaker?.name
    expect(name('Budi Santoso hadir. Ketua Yayasan Hukum Solo (YHS) ini mengatakan harga turun.')).toBe(
      'Budi Santoso',
    )
    expect(name('KPK memeriksa Budi Santoso. Pihaknya mengatakan, berkas itu lengkap.')).toBe(
      'Komisi Pemberantasan Korupsi',
    )
  })

  it('have no speaker who only stood before', () => {
    for (const next of [
      'Pemerintah hari ini mengumumkan harga turun.',
      'Pemerintah itu mengatakan harga turun.',
    ])
      expect(
        quotes(`Budi Santoso hadir. ${next}`).map(({ speaker }) => speaker?.name),
        next,
      ).toEqual([])
  })

  it('are no things that are asked for, forbidden or told about', () => {
    for (const text of [
      'Budi Santoso meminta nomor telepon korban.',
      'KPK melarang sejumlah barang yang dinilai mewah.',
      'Budi Santoso mengingatkan warga soal banjir besar.',
    ])
      expect(quotes(text), text).toEqual([])
  })

  it('end where the telling of when and where begins', () => {
    for (const text of [
      'Siti Aminah mengatakan harga turun saat ditemui wartawan di Palu.',
      'Siti Aminah mengatakan harga turun, dalam keterangan tertulis, Senin (1/2).',
      'Harga turun, kata Siti Aminah saat ditemui di Palu, Senin (1/2).',
    ])
      expect(
        quotes(text).map(({ text: words }) => words.toLowerCase()),
        text,
      ).toEqual(['harga turun'])
  })

  it('belong to whom the sentence before was about, and to a capital for its government', () => {
    const name = (text: string) => quotes(text).at(-1)?.speaker?.name
    expect(name('Budi Santoso pergi. Hal serupa dirasakan Siti Aminah. Ia mengaku tetap takut.')).toBe(
      'Siti Aminah',
    )
    expect(name('Siti Aminah hadir. Ia menyapa warga dan meminta agar mereka tenang.')).toBe('Siti Aminah')
    expect(
      name(
        'Siti Aminah hadir. "Siap," katanya. Pelatih berusia 61 tahun itu mengatakan anak asuhnya sudah siap.',
      ),
    ).toBe('Siti Aminah')
    expect(
      name('Siti Aminah hadir. "Siap," katanya. Alumni Fakultas Hukum (FH) UGM ini menjelaskan harga turun.'),
    ).toBe('Siti Aminah')
    expect(name('Teheran membantah mengembangkan senjata nuklir.')).toBe('Teheran')
  })

  it('go on behind -nya at the head of a sentence, and behind a line about another story', () => {
    const last = (text: string) => quotes(text).at(-1)
    const found = { text: 'harga sudah turun', speaker: { name: 'Siti Aminah' } }
    expect(last('Siti Aminah hadir. Sebutnya, harga sudah turun.')).toMatchObject(found)
    const aside = 'Siti Aminah hadir. Baca juga: Banjir di Solo Surut Ia menuturkan, harga sudah turun.'
    expect(last(aside)).toMatchObject(found)
    expect(quotes('Dengan tokoh yang kuat, kisah ini berhasil memikat.')).toEqual([])
  })

  it('come from whoever reports them, also behind a line that has lost its end', () => {
    expect(quotes('Andi hadir. Diberitakan oleh Kompas, harga sudah turun.').at(-1)).toMatchObject({
      text: 'harga sudah turun',
      speaker: { name: 'Kompas' },
    })
    expect(quotes('Andi hadir. Diberitakan sebelumnya, harga sudah turun.')).toEqual([])
    const line = 'Andi hadir. LEBIH DARI ITU Menurut asisten pelatih, Siti Aminah, harga sudah turun.'
    expect(quotes(line).at(-1)).toMatchObject({ text: 'harga sudah turun', speaker: { name: 'Siti Aminah' } })
  })

  it('belong to a body that was told of', () => {
    const names = quotes(
      'Gojek mengatakan harga turun. Perusahaan itu berjanji akan membantu. "Kami siap," ungkap perusahaan tersebut.',
    )
    expect(names.map(({ speaker }) => speaker?.name)).toEqual(['Gojek', 'Gojek', 'Gojek'])
    const source = quotes('Salah satu sumber Iran mengatakan harga turun. "Kami siap," kata sumber tersebut.')
    expect(source.at(-1)).toMatchObject({ kind: 'direct', speaker: { text: 'sumber tersebut' } })
    expect(source.flatMap(({ speaker }) => speaker?.name ?? [])).toEqual([])
  })

  it('go on behind a line about another story that has lost its end', () => {
    const aside =
      'Budi pergi. Baca juga: Harga Beras Naik di Solo Selain itu, kata Siti Aminah, harga telur turun.'
    expect(quotes(aside)).toMatchObject([{ text: 'harga telur turun', speaker: { name: 'Siti Aminah' } }])
  })

  it('are two where two speak', () => {
    const found = quotes('Budi Santoso menilai harga turun, sementara Siti Aminah menilai harga naik.')
    expect(found.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
      ['harga turun', 'Budi Santoso'],
      ['harga naik', 'Siti Aminah'],
    ])
  })

  it('stand beside words in marks', () => {
    const found = quotes('Menurut Siti Aminah, harga sudah turun, "Syukurlah," ujarnya.')
    expect(found.map(({ kind, text, speaker }) => [kind, text, speaker?.name])).toEqual([
      ['indirect', 'harga sudah turun', 'Siti Aminah'],
      ['direct', 'Syukurlah,', 'Siti Aminah'],
    ])
  })

  it('are those of a headline without the beginning of the verb', () => {
    expect(quotes('KPK Sebut Kerugian Negara Rp 1 Miliar\n\nPenyidik bekerja di Palu.')).toMatchObject([
      { kind: 'indirect', text: 'Kerugian Negara Rp 1 Miliar', speaker: { text: 'KPK' }, stance: 'states' },
    ])
  })

  it.each([
    'Siti Aminah menyampaikan permohonan maaf kepada warga.',
    'Siti Aminah menambahkan satu gol lagi pada menit ke-74, sebelum lawan membalas pada menit ke-80.',
    'Siti Aminah menjelaskan kronologi kejadian itu.',
    'Siti Aminah menegaskan pentingnya layanan yang cepat.',
    'Laporan itu dikatakan lengkap.',
    'Siti Aminah melanjutkan sidang perkara korupsi.',
    'Siti Aminah membeberkan kejadian itu, sebagai upaya mendapat tanggapan.',
    'Siti Aminah menyatakan kesiapannya bekerja sama.',
    'Siti Aminah mengumumkan dan mendeklarasikan Budi sebagai calon.',
    'Siti Aminah mencontohkan negara yang masih berkutat dengan harga.',
    'Siti Aminah menjabarkan keuntungan motor listrik yang memakai baterai berjenis baru.',
    'Siti Aminah mendorong kesiapan sekolah di Palu.',
    'Siti Aminah menyebut pegiat media sosial Budi Santoso.',
  ])('are not the things that somebody tells of: %s', (text) => expect(quotes(text)).toEqual([]))
})

describe('a clause with yang between commas', () => {
  it.each([
    ['Siti Aminah, yang berasal dari Palu, melaporkan bahwa harga beras naik.', 'Siti Aminah'],
    ['Siti Aminah, yang menemani Budi Santoso, juga mengatakan bahwa harga beras naik.', 'Siti Aminah'],
    ['Siti Aminah, yang lahir di Palu, Sulawesi Tengah, mengatakan bahwa harga beras naik.', 'Siti Aminah'],
    ['Bupati Sigi, yang baru terpilih, Siti Aminah, mengatakan bahwa harga beras naik.', 'Siti Aminah'],
    ['Banyak pekerja, yang berasal dari Asia Tenggara, melaporkan bahwa mereka ditipu.', undefined],
    ['Korban, yang ditolong Budi Santoso, mengaku bahwa ia dipukul.', undefined],
  ])('names nobody who speaks: %s', (text, speaker) => {
    expect(quotes(text)[0]?.speaker?.name).toBe(speaker)
  })
})

describe('words without a verb, and behind words that a comma parts', () => {
  it.each([
    ['Siti Aminah mengatakan hal itu bagian dari penyelidikan.', 'hal itu bagian dari penyelidikan'],
    ['Siti Aminah menilai perjanjian ini pemerasan.', 'perjanjian ini pemerasan'],
    ['Siti Aminah mengungkap hal ini juga memicu perdebatan.', 'hal ini juga memicu perdebatan'],
    [
      'Siti Aminah mengatakan dukungan lewat insentif, pajak, atau kredit yang murah akan membantu warga.',
      'dukungan lewat insentif, pajak, atau kredit yang murah akan membantu warga',
    ],
    [
      'Siti Aminah beralasan pengunduran diri dilakukan karena sakit.',
      'pengunduran diri dilakukan karena sakit',
    ],
    [
      'Siti Aminah mengungkapkan biaya listrik, bensin dan gaji membebani kas desa.',
      'biaya listrik, bensin dan gaji membebani kas desa',
    ],
    [
      'Siti Aminah mengajak warga Solo, Palu, dan Sigi menanam pohon.',
      'warga Solo, Palu, dan Sigi menanam pohon',
    ],
    ['Siti Aminah menilai banyak warga yang menunggu.', 'banyak warga yang menunggu'],
    [
      'Siti Aminah menilai informasi yang disampaikan warga bertentangan dengan fakta.',
      'informasi yang disampaikan warga bertentangan dengan fakta',
    ],
    [
      'Siti Aminah menjelaskan kebijakan satu pintu lewat Palu dimulai 1 Juni.',
      'kebijakan satu pintu lewat Palu dimulai 1 Juni',
    ],
    ['Siti Aminah menjelaskan awalnya korban datang ke rumah itu.', 'awalnya korban datang ke rumah itu'],
    [
      'Siti Aminah meminta para pihak yang dipanggil untuk bersikap tenang.',
      'para pihak yang dipanggil untuk bersikap tenang',
    ],
    [
      'Siti Aminah memuji warga dengan mengatakan mobil keluaran Palu itu hebat.',
      'mobil keluaran Palu itu hebat',
    ],
    ['Siti Aminah menanggapinya dengan santai dan meminta warga tidak percaya.', 'warga tidak percaya'],
    ['Sebagaimana diketahui, menurut Siti Aminah, harga sudah turun.', 'harga sudah turun'],
    ['Siti Aminah juga menyoroti bagaimana warga bertahan.', 'bagaimana warga bertahan'],
    [
      'Siti Aminah menambahkan dengan bergabungnya Budi, tim itu akan kuat.',
      'dengan bergabungnya Budi, tim itu akan kuat',
    ],
    [
      'Siti Aminah mengatakan pada kunjungan itu warga membawa berkas, termasuk ijazah asli.',
      'pada kunjungan itu warga membawa berkas, termasuk ijazah asli',
    ],
    ['Siti Aminah saat itu menegaskan harga sudah turun.', 'harga sudah turun'],
    ['Siti Aminah juga berharap kepada warga untuk waspada.', 'kepada warga untuk waspada'],
    ['Harga beras sudah turun menurut Siti Aminah.', 'Harga beras sudah turun'],
    ['Karena itu menurut Siti Aminah, harga harus turun.', 'harga harus turun'],
    ['Hal itu menurut Siti Aminah, akan membantu warga.', 'Hal itu menurut Siti Aminah, akan membantu warga'],
    ['Laporan itu memuat pernyataan Siti Aminah yang menyebut bahwa harga turun.', 'harga turun'],
  ])('%s', (text, said) => {
    expect(quotes(text)).toMatchObject([{ kind: 'indirect', text: said, speaker: { name: 'Siti Aminah' } }])
  })

  it('are those of a second verb, where the first has no other subject', () => {
    const found = quotes('Siti Aminah berjanji akan datang ke desa itu dan berharap warga ikut hadir.')
    expect(found.map(({ text, stance }) => [text, stance])).toEqual([
      ['akan datang ke desa itu', 'promises'],
      ['warga ikut hadir', 'hopes'],
    ])
    expect(quotes('Siti Aminah mengatakan warga sudah datang dan meminta bantuan.')).toHaveLength(1)
  })

  it.each([
    [
      'Siti Aminah hadir. Pemain kelahiran Palu, Sulawesi Tengah itu mengatakan harga sudah turun.',
      'Siti Aminah',
    ],
    ['Pelatih Tunggal Putra Budi Santoso berharap tim itu menang.', 'Budi Santoso'],
    [
      'Siti Aminah hadir. Baca juga: Warga Solo Dikepung Banjir Menurut Siti Aminah, harga sudah turun.',
      'Siti Aminah',
    ],
    ['Budi Santoso kata Siti Aminah pernah menjadi pengurus.', 'Siti Aminah'],
    ['Hal itu kata Siti Aminah sudah biasa terjadi.', 'Siti Aminah'],
    [
      'Sementara itu Siti Aminah Kepala Badan Standardisasi dan Kebijakan Jasa Industri (BSKJI), Kementerian Perindustrian mengatakan bahwa harga turun.',
      'Siti Aminah',
    ],
    ['Siti Aminah hadir. Jadi, dia harapkan warga dapat pulang.', 'Siti Aminah'],
    ['Pemerintah Jepang pada Kamis (7/8) menyatakan harga sudah turun.', 'Jepang'],
    ['Berdasarkan laporan BMKG, gempa itu tidak berbahaya.', 'Badan Meteorologi, Klimatologi, dan Geofisika'],
    ['Menurut Siti Aminah, Chief Executive Officer Bank Palu, harga sudah turun.', 'Siti Aminah'],
  ])('have their speaker: %s', (text, name) => {
    expect(quotes(text)).toMatchObject([{ kind: 'indirect', speaker: { name } }])
  })

  it.each([
    'Siti Aminah mengatakan hal itu menanggapi kabar banjir.',
    'Siti Aminah mengatakan hal itu hari ini di Palu.',
    'Siti Aminah mengumumkan nama sang putra.',
    'Makna kata hisab ini penting diketahui warga.',
    'Siti Aminah menyampaikan pesan yang membuat warga menangis.',
    'Siti Aminah memohon maaf atas kesalahan yang terjadi untuk warga.',
    'Siti Aminah menyampaikan apresiasi kepada warga yang hadir atas terselenggaranya rapat itu.',
    'Siti Aminah membeberkan kasus itu pagi tadi.',
  ])('are not told: %s', (text) => expect(quotes(text)).toEqual([]))
})
