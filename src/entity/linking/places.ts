import { areasNamed } from '../../lexicon/area-codes.js'
import { isMostlySmall } from '../../lexicon/clusters.js'
import { formMayBe, lookUpName } from '../../lexicon/gazetteer.js'
import { withoutAreaHead } from '../../lexicon/name-cues.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { mapped } from '../../store/records.js'
import { KIND_OF_CLASS } from '../candidates/known-names.js'
import { changed, isAllCapitals, type Mention } from '../mention.js'

/**
 * Gives a place that stands without its head the name that the text has with it: `Galang` is `Pulau Galang`. What the
 * dictionaries know by itself stays (`Bali` beside `Pulau Bali`), unless it is a district's, and so does what heads two (a
 * village and a district).
 */
export function namePlaces(names: readonly Mention[]): readonly Mention[] {
  const sites = sitesByName(names)
  const headed = new Map<string, string | undefined>()
  const isOther = (form: string) => isKnownPlace(form) && !(DISTRICT.test(headed.get(form)!) && !isArea(form))
  for (const { kind, text, name = text } of names) {
    const bare = kind === 'place' ? withoutAreaHead(text) : undefined
    if (bare === undefined) continue
    headed.set(bare, headed.has(bare) && headed.get(bare) !== name ? undefined : name)
  }
  if (headed.size === 0 && sites.size === 0) return names
  return mapped(names, (mention) => {
    const { kind, text, name, given } = mention
    const site = kind === 'place' && !given && name === text ? sites.get(text) : undefined
    if (site !== undefined) return changed(mention, { name: site })
    const full = kind === 'place' && !given && name === text ? headed.get(text) : undefined
    return full === undefined || isOther(text) ? mention : changed(mention, { name: full })
  })
}

/** More sites than this are not compared with one another, so that the time stays linear. */
const MOST_SITES = 60

/**
 * Streets and buildings by what else the text calls them → by one name: with titles in it (`Tol Ir Sedyatmo`, `Tol Sedyatmo`),
 * by letters (`Stadion Gelora Bung Tomo`, `Stadion GBT`), without the town where they are (`Stadion Madura Ratu | Pamekasan`),
 * without the word for it (`Anfield`, `Stadion Anfield`).
 */
function sitesByName(names: readonly Mention[]): Map<string, string> {
  const sites = new Map<string, string>()
  const all = new Set<string>()
  const named = new Set<string>()
  const venues = new Map<string, string>()
  for (const { kind, text, name, given } of names) {
    if (kind !== 'place' || given || name !== text) continue
    if (!isSite(text)) named.add(text)
    else {
      all.add(text)
      const bare = VENUE.test(text) ? text.slice(text.indexOf(' ') + 1) : ''
      if (bare !== '' && !isArea(bare)) venues.set(bare, text)
    }
  }
  for (const [bare, text] of venues) if (named.has(bare)) sites.set(bare, text)
  if (all.size < 2 || all.size > MOST_SITES) return sites
  const byKey = new Map<string, string>()
  for (const text of all) {
    const key = withoutTitles(text)
    const other = byKey.get(key)
    if (other === undefined || other.length < text.length) byKey.set(key, text)
  }
  for (const text of all) {
    const bare = withoutTown(text)
    const whole = byKey.get(withoutTitles(text))!
    const full = bare !== undefined && all.has(bare) ? bare : whole === text ? byLetters(text, all) : whole
    if (full !== undefined) sites.set(text, full)
  }
  return sites
}

const VENUE = /^(?:Stadion|Sirkuit|Bandara|GOR) /

const isSite = (text: string) =>
  text.includes(' ') && formMayBe(text.slice(0, text.indexOf(' ')), CLASS.placeCue)

/** `Bandara Soekarno-Hatta` is `Bandara Soekarno Hatta`. */
const withoutTitles = (text: string) =>
  text
    .split(/[ -]/)
    .filter((word, i) => i === 0 || !(formMayBe(word, CLASS.honorific) || word === 'Internasional'))
    .join(' ')

/** `Stadion Madura Ratu | Pamekasan`: undefined where too little would be left, `Jalan Raya | Bogor`. */
function withoutTown(text: string): string | undefined {
  const at = text.lastIndexOf(' ')
  const bare = text.slice(0, at)
  const isName = bare.includes(' ') && !isMostlySmall(bare.slice(bare.lastIndexOf(' ') + 1))
  return isName && areasNamed(text.slice(at + 1)).length > 0 ? bare : undefined
}

/** `Stadion GBT` → `Stadion Gelora Bung Tomo` */
function byLetters(text: string, all: ReadonlySet<string>): string | undefined {
  const [head, letters, ...rest] = text.split(' ')
  if (rest.length > 0 || !isAllCapitals(letters!)) return undefined
  const meant = [...all].filter((other) => {
    const [first, ...words] = other.split(' ')
    return first === head && words.length > 1 && words.map((word) => word.charAt(0)).join('') === letters
  })
  return meant.length === 1 ? meant[0] : undefined
}

const DISTRICT = /^(?:Kecamatan|Distrik|Kelurahan|Desa) /

/** `Bogor`: a town or a regency, of which a district of the same name is a part. */
const isArea = (form: string) =>
  areasNamed(form).length > 0 || lookUpName(form).some(({ class: is }) => is === 'country')

function isKnownPlace(form: string): boolean {
  return lookUpName(form).some(({ class: is }) => KIND_OF_CLASS[is] === 'place' || is === 'country')
}
