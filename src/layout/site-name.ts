import { findOutlet } from './dictionaries.js'

/** `Harga Beras Naik - Kompas.com`, `KapanLagi.com: Harga Beras Naik` → `Harga Beras Naik`. */
export function withoutOutlet(title: string): string {
  const prefix = /^(?<site>[\w.]{4,30})\s?[:|]\s+(?=.{8})/u.exec(title)
  if (prefix !== null && findOutlet(prefix.groups!.site!) !== undefined) return title.slice(prefix[0].length)
  const match = /^(?<headline>.{8,}?)\s+(?:[-–—|]|::|»)\s+(?<site>[^|»]{2,50})$/u.exec(title)
  if (match === null) return title
  return isSite(match.groups!.site!) ? match.groups!.headline! : title
}

const isSite = (text: string) =>
  /\.(?:com|id|co|net|tv|org|news)\b|news|online|tempo|antara|republika|okezone|viva|kompas|detik|liputan6|tribun|indonesia$|berita/iu.test(
    text,
  )
