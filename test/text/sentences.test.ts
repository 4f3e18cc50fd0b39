import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/text/sentences.js'
import { tokenize } from '../../src/text/tokenize.js'
import { expectLinearTime } from '../linear-time.js'

const texts = (text: string) => splitSentences(text).map((sentence) => sentence.text)

describe('splitSentences ends a sentence', () => {
  it.each([
    ['at a full stop', 'Ia tiba. Kami pergi.', ['Ia tiba.', 'Kami pergi.']],
    ['at a question mark', 'Siapa dia? Kami tidak tahu.', ['Siapa dia?', 'Kami tidak tahu.']],
    ['before a number', 'Banjir surut. 15 rumah rusak.', ['Banjir surut.', '15 rumah rusak.']],
    [
      'behind a letter that is a label',
      'Mereka lolos fase grup B. Jojo kalah.',
      ['Mereka lolos fase grup B.', 'Jojo kalah.'],
    ],
    [
      'behind a title that is a degree',
      'Acara dibuka Rina, S.Si., Apt. Acara itu ramai.',
      ['Acara dibuka Rina, S.Si., Apt.', 'Acara itu ramai.'],
    ],
    ['after its closing quote', '"Kami siap." Ia pergi.', ['"Kami siap."', 'Ia pergi.']],
    [
      'before an opening quote',
      'Ia menunggu. "Kami siap," katanya.',
      ['Ia menunggu.', '"Kami siap," katanya.'],
    ],
    ['after its closing bracket', 'Ia tiba (Senin.) Kami pergi.', ['Ia tiba (Senin.)', 'Kami pergi.']],
    ['where a space was forgotten', 'Ia tiba.Kami pergi.', ['Ia tiba.', 'Kami pergi.']],
    ['at an ellipsis before a capital', 'Entahlah... Kami pergi.', ['Entahlah...', 'Kami pergi.']],
    [
      'at a line of its own',
      'Banjir Surut\nWarga kembali ke rumah.',
      ['Banjir Surut', 'Warga kembali ke rumah.'],
    ],
    ['at an empty line', 'banjir surut\n\nwarga kembali', ['banjir surut', 'warga kembali']],
    ['at a Windows line end', 'Banjir Surut\r\nWarga kembali.', ['Banjir Surut', 'Warga kembali.']],
    [
      'after an abbreviation that may end one',
      'Saham PT Maju Tbk. Selain itu naik.',
      ['Saham PT Maju Tbk.', 'Selain itu naik.'],
    ],
    [
      "after a firm before a word that is nobody's",
      'Pemenangnya PT. Maju, Tbk. Nilainya Rp 12 miliar.',
      ['Pemenangnya PT. Maju, Tbk.', 'Nilainya Rp 12 miliar.'],
    ],
    [
      'after a firm before who leads one',
      'Pemenangnya PT. Maju, Tbk. Direksi diam.',
      ['Pemenangnya PT. Maju, Tbk.', 'Direksi diam.'],
    ],
    [
      'at a firm nobody names',
      'Ia masuk sebuah PT. Menurut dia cukup.',
      ['Ia masuk sebuah PT.', 'Menurut dia cukup.'],
    ],
    [
      'after billions of rupiah',
      'Perusahaan digugat Rp2 M. Hakim menolak gugatan.',
      ['Perusahaan digugat Rp2 M.', 'Hakim menolak gugatan.'],
    ],
    [
      'after an era behind its year',
      'Ia lahir tahun 1445 H. Anaknya tiga.',
      ['Ia lahir tahun 1445 H.', 'Anaknya tiga.'],
    ],
    [
      'after a headline that lost its line',
      'Harga beras naik Dalam sepekan terakhir pasokan seret.',
      ['Harga beras naik', 'Dalam sepekan terakhir pasokan seret.'],
    ],
    [
      'before a speech behind a headline that lost its line',
      'Rupiah menguat tajam "Pasar mulai tenang setelah itu," kata Wulan.',
      ['Rupiah menguat tajam', '"Pasar mulai tenang setelah itu," kata Wulan.'],
    ],
    [
      'after the degrees behind a name',
      'Sidang dipimpin Sri Wahyuni, S.H., M.H. Jaksa menuntut terdakwa.',
      ['Sidang dipimpin Sri Wahyuni, S.H., M.H.', 'Jaksa menuntut terdakwa.'],
    ],
    [
      'after a degree that is no initial',
      'Ia menulis disertasi Ph.D. Isinya tebal.',
      ['Ia menulis disertasi Ph.D.', 'Isinya tebal.'],
    ],
    ['after dll.', 'Isinya beras dll. Petugas datang.', ['Isinya beras dll.', 'Petugas datang.']],
    [
      'after a form that stands without its name',
      'Korban dibawa ke RS. Polisi datang.',
      ['Korban dibawa ke RS.', 'Polisi datang.'],
    ],
    ['after a measure', 'Sejauh 5 KM. Ombak tinggi.', ['Sejauh 5 KM.', 'Ombak tinggi.']],
    ['at each item of a list', '1. Jakarta\n2. Bandung', ['1. Jakarta', '2. Bandung']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })
})

describe('splitSentences goes on', () => {
  it.each([
    ['after a title', 'Dr. H. Ahmad, S.H., M.Hum. tinggal di sini.'],
    ['after a street', 'Kantornya di Jl. Jend. Sudirman No. 5 Jakarta.'],
    ['after an initial', 'RM Dewo Broto Joko P. Harjo hadir.'],
    [
      'after a firm of everyday words',
      'Proyek itu dikerjakan PT. Hasil Karya, CV. Harga Utama, dan Fa. Data Global.',
    ],
    ['after a rank behind a number', 'Apel dipimpin Dandim 0829 Mayor. Inf. Budi Santoso.'],
    [
      'after what newsrooms shorten',
      'Plt. Kasubbag. Andi menemui sdr. Ratna dan Pgs. Direktur Mitra Pty. Ltd di lt. 3.',
    ],
    ['after a book and a form', 'Ayat itu (bdk. Mrk. 10:45) dan Tk. II dibacakan.'],
    ['after a degree of a doctor', 'Rektor Prof. Dr. rer. nat. Budi dan Assoc. Prof. Dr.-Ing. Andi hadir.'],
    ['in a list of what to bring', 'Bawalah fc. KTP, pas foto uk. 3x4, dan surat BPN. Gowa.'],
    ['behind the name of a book', 'Dalilnya (QS. Ar-Rum: 41) jelas bagi warga.'],
    ['after an initial before an age', 'Istrinya, Ny. M. (30), ditahan.'],
    ['after a degree of a field', 'Penulisnya Ratna Dewi, S.Ikom., M.Med.Kom. dan Amd.Kep. lain.'],
    ['after a legal form', 'Direktur PT. Rimba Kencana dan CV. Tunas Abadi hadir.'],
    ['after a ship and a hospital', 'Awak KM. Sinar Laut dirawat di RS. Bhayangkara Palu.'],
    [
      'in the length of a road, and in the name of a firm',
      'Kapal di Pelb. Pantoloan dan gudang KSU. Makmur Jaya di Jl. Trans Sulawesi KM. 12 terbakar.',
    ],
    [
      'after numbers of neighbourhoods, clocks and phones',
      'Warga RT. 03 RW. 05, pk. 19.00, Telp. (021) 555.',
    ],
    ['after ranks', 'Hadir AKP. Rina, Serka. Budi, Pdt. Yosua dan Mgr. Paulus.'],
    ['after the office of a letter', 'Kpd. Yth. Bapak Gub. Sulteng.'],
    ['after No. before what is numbered', 'Hubungi No. HP. 0812 atau No. Telp. (0451) 421 ext. 12 itu.'],
    ['after the account of a bank', 'Dana dikirim ke rek. BRI No. 0021 a.n. panti itu.'],
    ['after the number of a school', 'Siswa SMPN. 3 Palu dan SDN. 15 Sigi menang.'],
    ['after a degree before a small letter', 'Ust. Zulkarnain, Lc. memberi santunan.'],
    ['after subs.', 'Ia dijerat Pasal 363 KUHP subs. Pasal 362 KUHP.'],
    ['after jo.', 'Terdakwa dijerat Pasal 114 jo. Pasal 132 UU Narkotika.'],
    ['in an address', 'Warga RT. 05/RW. 02 Kel. Lolu mengungsi.'],
    ['after a title in capitals', 'MENAG PROF. NASARUDDIN BUKA MTQ DI KEC. DOLO'],
    ['before a magnitude', 'Gempa M. 5,4 mengguncang Sigi.'],
    ['before the code of a decree', 'Itu diatur Kepmen No. SK.8/MENLHK/SETJEN/2024 itu.'],
    ['in all of a kind', 'Camat se-Kab. Sigi diundang, hub. 24 jam.'],
    ['in the number of a case', 'Perkara 31/Pid.Sus-TPK/2023/PN Jkt.Pst diputus.'],
    ['in the number of a decree', 'SK nomor M.HH-06.AH.11.01 disahkan menteri.'],
    ['after the initials of a name', 'Kuliah itu diberi M.A. Rahman.'],
    ['after a question that is only quoted', '"Benarkah?" tanya dia.'],
    ['after an ellipsis in the middle', 'Kami... belum tahu.'],
    ['at a number', 'Harganya Rp 2.500 pada pukul 16.00 WIB.'],
    [
      'over a line that was only wrapped',
      'Pemerintah daerah menyatakan bahwa banjir yang melanda kota itu\nsudah mulai surut.',
    ],
    [
      'over lines wrapped at a column',
      'Kepala Dinas Pekerjaan Umum menyatakan bahwa banjir yang melanda\nKota Semarang sejak Senin malam sudah mulai surut dan warga dari\nKampung Melayu dapat kembali ke rumah.',
    ],
    [
      'over a line wrapped behind an initial',
      'Keterangan itu disampaikan oleh Deputi Gubernur Senior Miranti S.\nWibowo kepada wartawan yang menunggu sejak pagi di kantor pusat\nlembaga itu di Jakarta.',
    ],
    ['before a title in quotes', 'Ia membaca buku "Di Bawah Langit," kata Wulan.'],
    ['between a verb of saying and its speech', 'Ia menegaskan "Kami siap bekerja sejak pagi," kata Wulan.'],
    ['after an abbreviation before a name', 'Saham Medco Ltd. Indonesia naik.'],
  ])('%s', (_, text) => {
    expect(texts(text)).toEqual([text])
  })
})

describe('splitSentences', () => {
  it('finds nothing in blank text', () => {
    expect(splitSentences('  \n ')).toEqual([])
  })

  it('puts each token in exactly one sentence, on any string', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('.', '"', ')', '\n', ' Ia', ' 1', 'Dr.', '\r\n', '?', '”'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const tokens = tokenize(text)
        const sentences = splitSentences(text, tokens)
        const ends = sentences.map((sentence) => sentence.endToken)
        expect(sentences.map((sentence) => sentence.firstToken)).toEqual(
          sentences.length > 0 ? [0, ...ends.slice(0, -1)] : [],
        )
        expect(ends.at(-1) ?? 0).toBe(tokens.length)
        for (const { start, end, text: written } of sentences) expect(text.slice(start, end)).toBe(written)
      }),
    )
  })

  it.each(['"', ')', '.', 'a\n', 'a b '])('stays linear on repeats of %j', (piece) =>
    expectLinearTime(splitSentences, piece),
  )
})
