import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

const quotes = (text: string) => analyze(text).quotes
/** Each quote as `words — speaker`; `?` for a speaker without a name. */
const heard = (text: string) =>
  quotes(text).map(({ text: words, speaker }) => `${words} — ${speaker?.name ?? '?'}`)

describe('the speaker of words in marks', () => {
  it.each([
    ['"Harga beras turun," kata Budi Santoso di Jakarta.', 'Harga beras turun, — Budi Santoso'],
    ['“Kami akan terus menjaga,” ujar Siti Aminah.', 'Kami akan terus menjaga, — Siti Aminah'],
    ['Budi Santoso mengatakan, "Kami akan datang besok."', 'Kami akan datang besok. — Budi Santoso'],
    ['"Jalan itu rusak," tutur Menteri Perdagangan Budi Santoso.', 'Jalan itu rusak, — Budi Santoso'],
    ['"Airnya naik. Kami takut," kata Siti Aminah.', 'Airnya naik. Kami takut, — Siti Aminah'],
    ['"Kami siap", sahut Siti Aminah.', 'Kami siap — Siti Aminah'],
    ['"Kami siap," demikian Siti Aminah.', 'Kami siap, — Siti Aminah'],
    ['"Kami siap," menurut Siti Aminah.', 'Kami siap, — Siti Aminah'],
    ['"Kami siap," Siti Aminah menambahkan.', 'Kami siap, — Siti Aminah'],
    ['Dalam keterangan tertulisnya, Siti Aminah menulis, "Kami siap."', 'Kami siap. — Siti Aminah'],
    ['Jubir KPK Budi Santoso: "Saksi dipanggil."', 'Saksi dipanggil. — Budi Santoso'],
    ['"Selamat jalan," tulis Siti Aminah di X.', 'Selamat jalan, — Siti Aminah'],
    ['"Saksi dipanggil," demikian bunyi keterangan KPK.', 'Saksi dipanggil, — Komisi Pemberantasan Korupsi'],
    ['"Kami siap," kata pengacara Budi Santoso, Joko Wahyudi.', 'Kami siap, — Joko Wahyudi'],
    ['Kabar itu dibenarkan Siti Aminah. "Iya benar," ujarnya.', 'Iya benar, — Siti Aminah'],
    ['Polisi memanggil Siti Aminah. "Saya siap," ujarnya.', 'Saya siap, — Siti Aminah'],
    ['"Kami siap," kata ayah Budi Santoso, Joko Wahyudi.', 'Kami siap, — Joko Wahyudi'],
    ['"Harga naik," ujar Analis di Vantage Markets, Solo, Budi Santoso.', 'Harga naik, — Budi Santoso'],
    [
      '"Kami siap," kata Koordinator Koalisi Sipil untuk Pembaruan Hutan Budi Santoso.',
      'Kami siap, — Budi Santoso',
    ],
    ['"Kami siap," kata pelatih asal Korea Budi Santoso.', 'Kami siap, — Budi Santoso'],
    [
      'Pengamat Hukum, Prof Budi Santoso, angkat bicara terkait tambang. "Itu keliru," ujarnya.',
      'Itu keliru, — Budi Santoso',
    ],
    [
      'PALU, KABARPALU.COM - Budi Santoso menolak tambang. "Itu keliru," ujarnya.',
      'Itu keliru, — Budi Santoso',
    ],
    ['&ldquo;Kami siap bekerja,&rdquo; kata Siti Aminah di&nbsp;Palu.', 'Kami siap bekerja, — Siti Aminah'],
    [
      'Menteri Perdagangan Budi Santoso hadir. Pria yang akrab disapa Busan itu pergi. "Kami siap," kata Busan.',
      'Kami siap, — Budi Santoso',
    ],
    ['Budi Santoso hadir.&nbsp; Menurut dia, "kami siap sekali."', 'kami siap sekali. — Budi Santoso'],
    ['Budi Santoso hadir. &quot;Kami siap bekerja,&quot; ujarnya.', 'Kami siap bekerja, — Budi Santoso'],
    [
      '"Kami siap," kata Wakil Ketua Komisi X DPR RI, yang juga Ketua DPP PDIP, Siti Aminah di Palu.',
      'Kami siap, — Siti Aminah',
    ],
    [
      '"Kami siap," ujar Kepala Komunikasi dan Legal Bandara Sam Ratulangi, Siti Aminah, saat dihubungi.',
      'Kami siap, — Siti Aminah',
    ],
    [
      'Siti Aminah datang. "Kami siap," kata pemain yang sebelumnya membela PSM Makassar tersebut.',
      'Kami siap, — Siti Aminah',
    ],
    [
      'Siti Aminah menggambarkan rapat itu "sangat baik dan berguna bagi kami".',
      'sangat baik dan berguna bagi kami — Siti Aminah',
    ],
    ['Siti Aminah bangkit dan berkata, "Mari kita pulang!"', 'Mari kita pulang! — Siti Aminah'],
    ['Jalan itu ditutup.”Kami siap sejak pagi,“ kata Siti Aminah.', 'Kami siap sejak pagi, — Siti Aminah'],
  ])('%s', (text, said) => expect(heard(text)).toEqual([said]))

  it('has no name where only somebody of theirs is named', () => {
    expect(heard('"Kami siap," kata ayah Budi Santoso.')).toEqual(['Kami siap, — ?'])
    expect(heard('"Kami siap," kata warga Desa Sukamaju.')).toEqual(['Kami siap, — ?'])
    expect(heard('"Kami siap," tulis akun Kabarbola.')).toEqual(['Kami siap, — ?'])
  })

  it('says by which word, and what that does', () => {
    expect(quotes('"Kami tidak menerima uang," bantah Budi Santoso.')).toMatchObject([
      { cue: { text: 'bantah' }, stance: 'denies', confidence: 0.95 },
    ])
  })
})

describe('words in marks that nobody speaks', () => {
  it.each([
    'Mereka menyebutnya "jalan tikus" sejak lama.',
    'Ia sudah "bebas kontrak" sejak Juni.',
    'Aksi "No Kings" digelar di kota itu.',
    'Penonton menyanyikan lagu "Indonesia Pusaka" di stadion.',
    'Langkawi : Saga Enam Pulau menampilkan tokoh baru.\n\nPemain menyukai tokoh itu.',
  ])('%s', (text) => expect(quotes(text)).toEqual([]))
})

describe('a phrase in marks', () => {
  it('is part of what is said in other words', () => {
    expect(quotes('Budi Santoso menyebut harga itu "gila".')).toMatchObject([
      { kind: 'indirect', text: 'harga itu "gila"', speaker: { name: 'Budi Santoso' } },
    ])
    expect(quotes('Budi Santoso menyebut harga itu "sangat gila."')).toMatchObject([{ kind: 'indirect' }])
  })
})

describe('an answer in an interview', () => {
  it('runs on to the next question', () => {
    const words = ['Kami baik saja.', 'Kami bekerja sejak lama di sini.']
    const talk = `Wawancara dengan Budi Santoso.\n\nTanya: Apa kabar Anda?\n\nJawab: ${words.join('\n\n')}\n\nTanya: Mau ke mana Anda?\n\nJawab: Kami akan pergi ke Palu.`
    expect(quotes(talk).map(({ text }) => text)).toEqual([
      'Apa kabar Anda?',
      words.join('\n\n'),
      'Mau ke mana Anda?',
      'Kami akan pergi ke Palu.',
    ])
  })
})

describe('who has the word', () => {
  const first = '"Airnya naik sejak pagi," kata Siti Aminah.'
  const names = (text: string) => quotes(text).map(({ speaker }) => speaker?.name)

  it('keeps it for -nya, dia, a description and a run of quotes', () => {
    for (const next of [
      '"Kami takut sekali," ujarnya.',
      '"Kami takut sekali," kata dia.',
      '"Kami takut sekali," dia menambahkan.',
      '"Kami takut sekali," ujar perempuan kelahiran Jawa Tengah itu.',
      '"Kami takut," ujar perempuan yang juga anggota DPRD Sigi tersebut.',
      '"Kami takut," kata perempuan berusia 50 tahun.',
      '"Kami takut."',
    ])
      expect(names(`${first} ${next}`), next).toEqual(['Siti Aminah', 'Siti Aminah'])
  })

  it('keeps it when somebody is merely mentioned, also in a quote', () => {
    const found = `${first} Ia menyebut Presiden Prabowo sudah tahu.\n\n"Budi Santoso di rumah," ujarnya.\n\n"Gelap," katanya.`
    expect(names(found)).toEqual(['Siti Aminah', 'Siti Aminah', 'Siti Aminah', 'Siti Aminah'])
  })

  it('passes to a new subject, with and without a verb of speech', () => {
    for (const next of ['Rudi Salam mengatakan hal senada.', 'Sementara itu, Rudi Salam menolak pindah.'])
      expect(names(`${first} ${next} "Kami takut sekali," tuturnya.`), next).toEqual([
        'Siti Aminah',
        'Rudi Salam',
      ])
  })

  it('does not pass to whom the words name, nor to a noun that is a verb of speech too', () => {
    for (const next of [
      'Rudi Salam adalah putra Palu. "Rudi Salam dekat dengan warga," ujarnya.',
      'Pekan ini, nilai tukar rupiah menunjukkan pelemahan. "Kami siap," ujarnya.',
    ])
      expect(names(`${first} ${next}`).at(-1), next).toBe('Siti Aminah')
  })

  it('runs on where an archive has joined the paragraphs', () => {
    const next = '"Kami siap sejak pagi," ujarnya.,"Warga pulang.","Semua sudah ada di rumah masing-masing."'
    expect(names(`${first} ${next}`).at(-1)).toBe('Siti Aminah')
  })

  it('does not pass to somebody to whom something is done', () => {
    expect(names(`${first} Rudi Salam dibawa ke puskesmas. "Kami takut sekali," tuturnya.`)).toEqual([
      'Siti Aminah',
      'Siti Aminah',
    ])
  })

  it('passes to nobody by somebody without a name', () => {
    expect(names(`${first} "Kami takut," kata seorang warga. "Gelap sekali," ujarnya.`)).toEqual([
      'Siti Aminah',
      undefined,
      undefined,
    ])
  })

  it('knows holders of positions and short names', () => {
    const holder = 'Menteri Ketenagakerjaan (Menaker) Yassierli hadir di Palu. "Kami siap," tegas Menaker.'
    expect(names(holder)).toEqual(['Yassierli'])
    expect(names('Menteri Keuangan Sri Mulyani hadir. "Kami siap," kata Ani.')).toEqual(['Sri Mulyani'])
    const short = `Menteri Sekretaris Negara Prasetyo Hadi hadir di Palu. "Kami siap," ujar Pras.`
    expect(names(short)).toEqual(['Prasetyo Hadi'])
  })

  it('is a person again behind what a body said in other words', () => {
    const text =
      'Bupati Sigi Siti Aminah hadir. "Kami siap," katanya. Pemkab Sigi juga meminta warga waspada. "Airnya naik," ujarnya.'
    expect(names(text).at(-1)).toBe('Siti Aminah')
    const airline =
      'Bupati Sigi Siti Aminah hadir. "Kami siap," katanya. "Semua selamat," kata maskapai itu. "Kami turut berduka hari ini," tambahnya.'
    expect(names(airline).at(-1)).toBeUndefined()
  })

  it('stays behind a sentence that only goes on with what was said', () => {
    const text =
      'Budi Santoso hadir. Menurutnya, tamu tidak harus datang. Terlebih, Rina Wati sudah datang. "Kita sabar saja," kata dia.'
    expect(names(text)).toEqual(['Budi Santoso', 'Budi Santoso'])
  })

  it('stays behind a clause that only says what became of somebody', () => {
    const text =
      'Kades Abdul Rohim hadir. "Sakit," ujar Abdul. Setelah dinyatakan wafat oleh pihak rumah sakit, jenazah Budi Afandi dibawa pulang. "Warga ikut hadir," tambahnya.'
    expect(names(text)).toEqual(['Abdul Rohim', 'Abdul Rohim'])
  })

  it('is that of a place for those who sit there', () => {
    expect(names('Warga marah. "Massa menyerang petugas," kata Gedung Putih dalam siaran persnya.')).toEqual([
      'Gedung Putih',
    ])
  })

  it('is that of a body where nobody is named', () => {
    const text =
      'Bank Indonesia menyampaikan bahwa kantor tutup. "Kantor buka besok," katanya. "Kami siap," tambahnya.'
    expect(names(text)).toEqual(['Bank Indonesia', 'Bank Indonesia', 'Bank Indonesia'])
  })

  it('passes to whom a sentence begins with, and is not that of a namesake who is only somebody’s', () => {
    const topic =
      'Budi Santoso senang. "Kami siap," katanya. Bagi Siti Aminah, hasil itu berat. "Ini sulit sekali," ujar dia.'
    expect(names(topic)).toEqual(['Budi Santoso', 'Siti Aminah'])
    const brothers =
      'Bagas Marta jatuh. Yang disayangkan kakak Rudi Marta adalah hasil itu. "Ini salah saya," ujar Marta.'
    expect(names(brothers)).toEqual(['Bagas Marta'])
  })

  it('speaks in a paragraph of its own, also without a stop', () => {
    const text =
      'Siti Aminah hadir.\n\n“Aku menulis lagu ini dengan sepenuh hatiku untuk semua orang yang mendengarnya malam ini”\n\nAcara selesai.'
    expect(names(text)).toEqual(['Siti Aminah'])
  })

  it('goes back from a quote whose speaker comes with the next', () => {
    expect(names('“Airnya naik sejak tadi pagi.”\n\n“Kami takut sekali,” kata Siti Aminah.')).toEqual([
      'Siti Aminah',
      'Siti Aminah',
    ])
  })
})

describe('names that nobody knows', () => {
  const names = (text: string) => quotes(text).map(({ speaker }) => speaker?.name)

  it('speak where a verb of speech or an age says so', () => {
    expect(names('"Dia baik orangnya," kata Sela (17), kekasihnya.')).toEqual(['Sela'])
    expect(names('"Gelap sekali," Charlton menimpali.')).toEqual(['Charlton'])
    expect(names('Bupati Sigi Hari Santoso hadir di Palu. "Saya siap," kata Hari.')).toEqual(['Hari Santoso'])
  })

  it('are known again by a word of theirs, and by their beginning', () => {
    const member = '"Kami siap," ujar anggota tim hukum warga, Muslim Jaya Wundu saat ditemui di Palu.'
    expect(names(`${member} Muslim menduga harga naik.`)).toEqual(['Muslim Jaya Wundu', 'Muslim Jaya Wundu'])
    const begun = 'Bupati Siti Nur Aminah datang. Siti Nur pergi. "Kami siap," ujar Siti Nur.'
    expect(names(begun)).toEqual(['Siti Nur Aminah'])
    expect(names('"Kami siap," ujar warga Cibiru, Kulonsari Timur, saat ditemui.')).toEqual([undefined])
  })

  it('are somebody’s where an age says so, whatever else is called so', () => {
    const text = 'Wundu (24), warga Palu, mengeluh. "Harga naik," ujar Wundu. Ia mengaku rumahnya jauh.'
    expect(names(text)).toEqual(['Wundu', 'Wundu'])
  })

  it('stand between commas behind an office, and behind a rank', () => {
    expect(names('"Dia baik," kata Camat Sigi Biromaru, Kapau Bauwo, kemarin.')).toEqual(['Kapau Bauwo'])
    expect(names('"Dia baik," ujar perwira Korem 023, Mayor Kav Bulan Wundu, Kamis.')).toEqual([
      'Bulan Wundu',
    ])
    for (const more of ['Kamis (2/3)', 'Kabupaten Sigi'])
      expect(names(`"Dia baik," kata Camat Sigi Biromaru, ${more}.`), more).toEqual([undefined])
  })

  it('are one where a longer one has the shorter, and have titles and degrees', () => {
    expect(names('"Dia baik," kata Tallib Wundu (17). "Gelap sekali malam itu," ujar Tallib.')).toEqual([
      'Tallib Wundu',
      'Tallib Wundu',
    ])
    expect(names('Menurut warga, dr Tallib Wundu SpOT menilai obat itu aman.').at(-1)).toBe('Tallib Wundu')
  })
})

describe('part of a sentence in marks', () => {
  it('is a title where the words before say so', () => {
    expect(
      quotes('Dalam artikel berjudul "Harga Beras Naik Lagi", Siti Aminah melaporkan harga turun.'),
    ).toMatchObject([{ kind: 'indirect', text: 'harga turun', speaker: { name: 'Siti Aminah' } }])
  })

  const first = '"Airnya naik sejak pagi," kata Siti Aminah.'
  const last = (text: string) => quotes(`${first} ${text}`).at(-1)?.speaker?.name

  it('is not spoken by whoever had the word', () => {
    expect(last('Tanggul dibuka "untuk melindungi sawah kami dari air," tetapi terlambat.')).toBeUndefined()
    expect(last('Seorang anak berkata kepada dokter: "Minta Ayah membelikan itu."')).toBeUndefined()
  })
})

describe('lines with a colon', () => {
  it('are a headline in short', () => {
    const [headline] = quotes('Menkeu: Defisit Aman\n\nMenteri Keuangan Budi Santoso hadir di Palu.')
    expect(headline).toMatchObject({ kind: 'indirect', text: 'Defisit Aman', speaker: { text: 'Menkeu' } })
  })

  it('are a headline in short behind another clause', () => {
    const [headline] = quotes(
      'Rina Wati Tak Hadir, Siti Aminah: Tak Semuanya Harus Lengkap\n\nBupati Sigi Siti Aminah hadir di Palu.',
    )
    expect(headline).toMatchObject({ text: 'Tak Semuanya Harus Lengkap', speaker: { name: 'Siti Aminah' } })
  })

  it('are turns of an interview', () => {
    const interview =
      'Wawancara dengan Siti Aminah\n\nTanya: Bagaimana keadaan warga?\nJawab: Warga sudah pulang ke rumah.\nTanya: Kapan bantuan datang?\nJawab: Bantuan datang besok.'
    expect(quotes(interview).map(({ kind, stance, speaker }) => [kind, stance, speaker?.name])).toEqual([
      ['direct', 'asks', undefined],
      ['direct', 'states', 'Siti Aminah'],
      ['direct', 'asks', undefined],
      ['direct', 'states', 'Siti Aminah'],
    ])
  })

  it('are no speech in lists', () => {
    expect(quotes('Hasil pemilihan di Palu.\n\nBudi Santoso: 58 persen.\nSiti Aminah: 42 persen.')).toEqual(
      [],
    )
    expect(quotes('Susunan acara hari ini.\n\nKiper: Budi Santoso.\nBek: Rudi Salam.')).toEqual([])
  })
})

describe('a name that nobody knows, between commas', () => {
  it.each([
    ['Pengelola Wisata Kalimati, Tukino, menyebut pengunjung terus bertambah.', 'Tukino'],
    ['Harga turun. Pengelola Pasar Lama, Maria Wundu, mengatakan beras sudah datang.', 'Maria Wundu'],
    ['Penjaga sekolah, Sarkiman, mengaku tidak tahu soal itu.', 'Sarkiman'],
    ['Pengelola Wisata Kalimati, Tukino, mengatakan, "Kami buka sampai malam."', 'Tukino'],
  ])('%s', (text, name) => {
    expect(quotes(text).map(({ speaker }) => speaker?.name)).toEqual([name])
  })

  it.each([
    // A place, a day, words that do not open the sentence.
    ['Warga Dusun Kalimati, Sukabolu, mengatakan air naik.', 'Sukabolu'],
    ['Pemilik warung di Kalimati, Sukabolu, mengatakan air naik.', 'Sukabolu'],
    ['Penjaga Pasar Lama, Rabu, mengatakan air naik.', 'Rabu'],
    ['Ia memanggil penjaga pasar, Bolu, mengatakan air naik.', 'Bolu'],
  ])('%s', (text, name) => {
    expect(quotes(text).map(({ speaker }) => speaker?.name)).not.toContain(name)
  })
})
