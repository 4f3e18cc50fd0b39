import fc from 'fast-check'
import { HOSTILE } from './hostile.js'

/** Pieces of news and of pages, glued together with what has broken text tools before. */
const PIECES = [
  '\n\n', '\n', '\r\n', '. ', ' ', ', ', '"', '“', '”', '(', ')', ' - ', '/', '<p>', '</p>', '&amp;', '<', '\t', '\u00a0',
  'Presiden ', 'Menteri Luar Negeri Sari Wulan ', 'Jakarta', 'JAKARTA, KABAR.com - ', 'ASEAN-Rusia ', 'Andi Wijaya', 'Rp1,2 triliun',
  ' (2/5/2023) ', 'Senin', 'kemarin ', '2 jam lalu', 'pukul 16.00 WIB', 'tanggal 31 Februari', 'tahun 2014',
  ' kata ', 'mengatakan, ', 'katanya. ', 'rumahnya ', 'anak-anak ', 'ke-19 ', 'dipertanggungjawabkannya ', 'S.H. ', 'Dr. ',
  'Editor: Ani Lestari', 'Baca juga: ', 'Penulis', 'Recent Posts', 'ani@kabar.id', 'https://kabar.id/a?b=1', '@ani', '#banjir',
] // biome-ignore format: a table

/** Any text: random code units, what news looks like, what is known to hurt, and their mixtures. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.constantFrom(...HOSTILE.filter((text) => text.length < 200)) },
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''))

export const anyWord = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.constantFrom('me', 'n', 'g', 'ber', 'ke', 'per', 'ter', 'tanggung', 'jawab', 'ajar', 'an', 'i', 'kan', 'nya', 'lah', '-', 'A', 'é', "'"), { maxLength: 8 }).map((parts) => parts.join('')),
) // biome-ignore format: a table

/** Makes it impossible to change a value, whatever it holds. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) deepFreeze(part)
  return value
}
