import type { Span } from '../document.js'
import type { Block } from '../layout/block.js'
import { findOutlet, isCreditWord, isOutletName } from '../layout/dictionaries.js'
import { photoCredit } from '../layout/line-kinds.js'
import { splitNames } from '../layout/names.js'
import { within } from '../layout/span.js'
import { letterPattern } from '../store/letter-pattern.js'

/** Photographers in the captions: `(ANTARA FOTO/Budi Setya)`, `KOMPAS.COM/MASRIADI`, `(Foto: Rina/detikcom)`. */
export function creditedPhotographers(blocks: readonly Block[]): Span[] {
  const names: Span[] = []
  for (const block of blocks) {
    if (block.role !== 'caption') continue
    const [outlet, name, ...rest] = block.text.split('/')
    if (name !== undefined && rest.length === 0 && isOutletName(outlet!)) {
      names.push(...splitNames(within(block, outlet!.length + 1, block.text.length), 2))
    }
    const bracket = photoCredit(block.text)
    if (bracket !== undefined) names.push(...splitNames(within(block, bracket.start, bracket.end), 1))
    for (const match of block.text.matchAll(CREDIT(block.text))) {
      const { by, mark, credit } = match.groups!
      if (!isCreditor(by!, mark === '/')) continue
      const at = match.index + match[0].length - credit!.length
      // `(Foto: Rina/detikcom)` is a person with one word, `(Foto: Usnews)` an outlet.
      const fewest = credit!.includes('/') || mark === '/' ? 1 : 2
      const name = firstName(credit!).split('/')[0]!
      names.push(...splitNames(within(block, at, at + name.length), fewest))
    }
  }
  return names
}

/** `Foto: Rina`, `ANTARA FOTO/Budi Setya`, `KOMPAS.COM/MASRIADI`. */
const CREDIT = letterPattern(
  'gu',
)`(?<by>[\p{L}.]{2,20}(?:\s\p{L}{2,12})?)\s?(?<mark>[/:])\s?(?<credit>[^()[\]]{3,60})`

function isCreditor(by: string, isStroke: boolean): boolean {
  const last = by.split(/\s/).at(-1)!
  if (isCreditWord(last) && last.toLowerCase() !== 'sumber') return true
  return isStroke && (findOutlet(by) ?? findOutlet(last)) !== undefined
}

const IN_CAPITALS = letterPattern('u')`^\p{Lu}{2,}(?:\s\p{Lu}{2,}){0,3}(?=\s|$)`

/** `MASRIADI Penyidik Polres ...`: a caption may follow the credit without a mark; capitals end where it begins. */
function firstName(credit: string): string {
  const capitals = IN_CAPITALS(credit).exec(credit)
  return capitals?.[0] ?? credit
}
