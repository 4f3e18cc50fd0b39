import { findOutlet, isOutletName } from './dictionaries.js'

/** `Harga Beras Naik - Kompas.com`, `KapanLagi.com: Harga Beras Naik` → `Harga Beras Naik`. */
export function withoutOutlet(title: string): string {
  const prefix = /^(?<site>[\w.]{4,30})\s?[:|]\s+(?=.{8})/u.exec(title)
  if (prefix !== null && findOutlet(prefix.groups!.site!) !== undefined) return title.slice(prefix[0].length)
  const site = /^(?<site>[^:|]{3,40}?)\s(?:::|»|\|)\s(?=.{8})/u.exec(title)
  if (site !== null && isOutletName(site.groups!.site!)) return title.slice(site[0].length)
  const match = /^(?<headline>.{8,}?)\s+(?:[-–—|]|::|»)\s+(?<site>[^|»]{2,50})$/u.exec(title)
  if (match === null) return title
  return isSite(match.groups!.site!) ? match.groups!.headline! : title
}

/**
 * Whether what stands behind a headline's dash is the site: an outlet, or a few words that begin or end with one
 * (`Nasional Tempo.co`, `Okezone Bola`). `Beda Data Antara Pusat dan Daerah` only has the name of one in it.
 */
function isSite(text: string): boolean {
  if (isOutletName(text)) return true
  const words = text.split(/\s+/)
  return words.length <= 4 && [words[0]!, words.at(-1)!].some((word) => findOutlet(word) !== undefined)
}
