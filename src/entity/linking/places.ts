import { areasNamed } from '../../lexicon/area-codes.js'
import { lookUpName } from '../../lexicon/gazetteer.js'
import { withoutAreaHead } from '../../lexicon/name-cues.js'
import { mapped } from '../../store/records.js'
import { KIND_OF_CLASS } from '../candidates/known-names.js'
import { changed, type Mention } from '../mention.js'

/**
 * Gives a place that stands without its head the name that the text has with it: `Galang` is `Pulau Galang`. What the
 * dictionaries know by itself stays (`Bali` beside `Pulau Bali`), unless it is a district's, and so does what heads two (a
 * village and a district).
 */
export function namePlaces(names: readonly Mention[]): readonly Mention[] {
  const headed = new Map<string, string | undefined>()
  const isOther = (form: string) => isKnownPlace(form) && !(DISTRICT.test(headed.get(form)!) && !isArea(form))
  for (const { kind, text, name = text } of names) {
    const bare = kind === 'place' ? withoutAreaHead(text) : undefined
    if (bare === undefined) continue
    headed.set(bare, headed.has(bare) && headed.get(bare) !== name ? undefined : name)
  }
  if (headed.size === 0) return names
  return mapped(names, (mention) => {
    const { kind, text, name, given } = mention
    const full = kind === 'place' && !given && name === text ? headed.get(text) : undefined
    return full === undefined || isOther(text) ? mention : changed(mention, { name: full })
  })
}

const DISTRICT = /^(?:Kecamatan|Distrik|Kelurahan|Desa) /

/** `Bogor`: a town or a regency, of which a district of the same name is a part. */
const isArea = (form: string) =>
  areasNamed(form).length > 0 || lookUpName(form).some(({ class: is }) => is === 'country')

function isKnownPlace(form: string): boolean {
  return lookUpName(form).some(({ class: is }) => KIND_OF_CLASS[is] === 'place' || is === 'country')
}
