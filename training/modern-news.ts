/** Indonesian news of 2022 to 2026, kept beside the project: for counts, clusters and casing. */
import { readdirSync } from 'node:fs'
import { rawNews } from './corpora.js'
import { readText } from './corpus.js'

const MODERN_NEWS = '../shared/data/raw-modern/'
/** Articles that were marked by hand to judge by: nothing may be learned from them. */
const MARKED = '../shared/gold/articles-modern.json'

export interface NewsArticle {
  /** `detik.com-2026:17`, the file and the line in it from 1 up; `click-id-2019:17` of 2019. */
  readonly id: string
  readonly headline: string
  /** Paragraphs on lines of their own, where the source kept them. */
  readonly body: string
  readonly year: number
  readonly outlet: string
  /** What it is filed under: its address and its section, as they were found. */
  readonly url?: string
  readonly section?: string
}

interface ModernRecord {
  readonly outlet?: string
  readonly url?: string
  readonly section?: string
  readonly title?: string
  readonly text?: string
}

/** What the pages say of themselves, in lines or glued into them. */
const FURNITURE =
  /^\s*(?:baca juga|lihat juga|simak (?:juga|video)|tonton juga|saksikan|advertisement|scroll|editor|pewarta|copyright|cek berita|dapatkan update|\[gambas|gambas|video|iklan|foto:).*$/gim
const GLUED_FURNITURE =
  /ADVERTISEMENT|SCROLL TO (?:CONTINUE|RESUME) (?:WITH )?CONTENT|\[Gambas:[^\]]*\]|Advertisement|Lanjutkan membaca\.*/g
/** `(Kemenhub).Kepala`: paragraphs that were run together. */
const GLUED_STOP = /(?<=[\p{Ll})][.?!”"])(?=\p{Lu})/gu

/** The names of the files that hold whole texts, in order. */
export function modernFiles(): string[] {
  return readdirSync(MODERN_NEWS)
    .filter((file) => file.endsWith('.ndjson.gz') && !/^(?:headlines|whole-pages)/.test(file))
    .sort()
}

/** The articles of the files, without those that are marked to judge by. */
export function modernNews(files: readonly string[] = modernFiles()): NewsArticle[] {
  const marked = markedArticles()
  return files.flatMap((file) => {
    const year = Number(/\d{4}/.exec(file)?.[0])
    const records = readText(MODERN_NEWS + file)
      .split('\n')
      .filter((line) => line !== '')
      .map((line, i) => ({ ...(JSON.parse(line) as ModernRecord), id: idOf(file, i + 1) }))
    return records
      .filter((record) => !marked.some((mark) => mark.file === file && isMarked(record, mark)))
      .map(({ id, outlet, url, section, title, text }) => ({
        id,
        headline: (title ?? '').trim(),
        body: (text ?? '').replace(FURNITURE, ' ').replace(GLUED_FURNITURE, ' ').replace(GLUED_STOP, ' '),
        year,
        outlet: outlet ?? file.replace(/-\d{4}.*/, ''),
        ...(url && { url }),
        ...(section && { section }),
      }))
  })
}

const idOf = (file: string, line: number) => `${file.replace('.ndjson.gz', '')}:${line}`

/** All news that words and names are counted in: 2019 and 2022 to 2026. */
export function allNews(): NewsArticle[] {
  const of2019 = rawNews().map(({ headline, body }, i) => ({
    id: idOf('click-id-2019', i + 1),
    headline,
    body,
    year: 2019,
    outlet: 'click-id',
  }))
  return [...of2019, ...modernNews()]
}

interface Mark {
  readonly file: string
  readonly title: string
  readonly url?: string
}

const isMarked = ({ title, url }: ModernRecord, mark: Mark) =>
  (title ?? '').startsWith(mark.title) || (mark.url !== undefined && url === mark.url)

function markedArticles(): Mark[] {
  return (JSON.parse(readText(MARKED)) as { articles: Mark[] }).articles
}
