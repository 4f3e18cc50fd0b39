import { describe, expect, it } from 'vitest'
import { speechNumber, speechWordOf } from '../../src/lexicon/speech-words.js'
import { findMarked } from '../../src/quote/marks.js'
import { tokenize } from '../../src/text/tokenize.js'

function marked(text: string): string[] {
  const tokens = tokenize(text)
  const places = tokens.flatMap(({ text }, i) => (speechWordOf(speechNumber(text)).quoteMark ? [i] : []))
  return findMarked(text, tokens, places).map(({ start, end }) => text.slice(start, end))
}

describe('pairs of quotation marks', () => {
  it.each([
    ['"Kami siap," kata Andi.', ['Kami siap,']],
    ['“Kami siap,” kata Andi.', ['Kami siap,']],
    ['“Kami siap,“ kata Andi.', ['Kami siap,']],
    ['”Kami siap,” kata Andi.', ['Kami siap,']],
    ['«Kami siap,» kata Andi.', ['Kami siap,']],
    ['""Kami siap,"" kata Andi.', ['Kami siap,']],
    ['‘Kami siap,’ kata Andi.', ['Kami siap,']],
    ["'Kami siap,' kata Andi.", ['Kami siap,']],
    ['"Kami siap,"kata Andi."Tinggal izin," katanya.', ['Kami siap,', 'Tinggal izin,']],
    ['"Kami siap," ujarnya. "Tinggal izin."', ['Kami siap,', 'Tinggal izin.']],
    ['"Dia bilang "saya takut" lalu lari," kata Andi.', ['Dia bilang "saya takut" lalu lari,']],
    ['"Dia bilang \'saya takut\' lalu lari," kata Andi.', ["Dia bilang 'saya takut' lalu lari,"]],
    [
      '"Emas "adalah pelindung," kata Andi. "Harga naik," katanya.',
      ['Emas "adalah pelindung,', 'Harga naik,'],
    ],
    ['"Kami siap, kata Andi. "Tinggal izin," katanya.', ['Tinggal izin,']],
    ['"Airnya naik.\n\n"Kami takut," kata Siti.', ['Airnya naik.\n\n"Kami takut,']],
    ['"Semuanya nggak mau\nnyentuh\nitu," kata Siti.', ['Semuanya nggak mau\nnyentuh\nitu,']],
    [
      '"Kami bawa surat untuk keperluan\nSPMB\nini," kata Siti.',
      ['Kami bawa surat untuk keperluan\nSPMB\nini,'],
    ],
    [
      '"Kami punya\nmultiplier effect.\nKalau jalan, hidup," kata Siti.',
      ['Kami punya\nmultiplier effect.\nKalau jalan, hidup,'],
    ],
    ['"Harga turun.""Kami siap," kata Siti.', ['Harga turun.', 'Kami siap,']],
    ['"Airnya naik sejak pagi.\n\nHujan turun lagi.', []],
    ['"Airnya naik.\n\nHujan turun. "Kami takut," kata Siti.', ['Kami takut,']],
    ["Jum'at ini Qur’an dibaca.", []],
    ['""', []],
  ])('%s', (text, words) => expect(marked(text)).toEqual(words))
})
