import type { Article, PageKind } from '../document.js'
import type { Layout } from '../layout/layout.js'
import { countWords } from '../layout/line-kinds.js'

const ERROR_PAGE =
  /\b(?:404|halaman (?:yang anda cari )?tidak (?:dapat )?ditemukan|page not found|halaman tidak tersedia|berita tidak ditemukan|artikel tidak ditemukan|konten tidak ditemukan|error 50[0-9]|403 forbidden|access denied|akses ditolak|service unavailable|situs sedang dalam perbaikan|under maintenance|checking your browser|just a moment)/iu
const PHOTO_COUNT = /^(?:foto\s)?\d{1,2}\s?(?:\/|dari|of)\s?\d{1,2}$/iu

/** The fewest words of prose that make a page an article whatever else stands on it. */
const STORY = 60

/** What kind of page this is, from its prose, its lines and what it declares. */
export function readPageKind(
  layout: Layout,
  { body, headline, section }: Pick<Article, 'body' | 'headline' | 'section'>,
  url: string | undefined,
): PageKind {
  const { blocks, declared } = layout
  if (blocks.length === 0) return 'empty'
  if (layout.isIndex) return 'list'
  const words = countWords(body.text, STORY)
  const type = declared?.type?.value.toLowerCase() ?? ''
  const address = url ?? declared?.url?.value ?? ''
  if (words < STORY) {
    if (blocks.slice(0, 30).some(({ text }) => text.length < 200 && ERROR_PAGE.test(text))) return 'error'
    if (
      /gallery|imageobject/.test(type) ||
      /\/(?:foto|photo|galeri|gallery|readfoto)\//i.test(address) ||
      blocks.some(({ text }) => PHOTO_COUNT.test(text))
    )
      return 'gallery'
    if (
      /^video/.test(type) ||
      /\/(?:video|videos|watch)\//i.test(address) ||
      isVideo(section?.text) ||
      /^video[:\s]/i.test(headline?.text ?? '')
    )
      return 'video'
  }
  const others = blocks.filter(
    ({ role, text }) => role !== 'body' && role !== 'headline' && countWords(text, 4) >= 4,
  ).length
  if (isFrontPage(address)) return 'list'
  if (words < STORY && others >= 6 && others > 3 * body.paragraphs.length && !isDated(layout)) return 'list'
  if (body.paragraphs.length > 0 && (words >= 12 || headline !== undefined)) return 'article'
  return 'unknown'
}

/** A headline, a time and two paragraphs below it: a short story beside long lists of others. */
function isDated({ blocks }: Layout): boolean {
  const [title, time, story] = ['headline', 'published', 'body'].map((role) =>
    blocks.findIndex((block) => block.role === role),
  ) as [number, number, number]
  return title >= 0 && title < time && time < story && blocks[story + 1]?.role === 'body'
}

const isVideo = (section: string | undefined) => /^(?:video|tv|live streaming)$/i.test(section ?? '')

/** An address without a path is a list of stories: `https://www.kompas.com/`, `.../tag/asean`, `.../indeks`. */
const isFrontPage = (address: string) =>
  /^https?:\/\/[^/]+\/?$/.test(address) ||
  /^https?:\/\/[^/]+\/(?:tag|tags|topik|topic|indeks|index|search|cari|kategori|category|kanal)(?:\/|\?|$)/i.test(
    address,
  )
