import type { Contributor, TextAttribute } from '../document.js'
import type { Block } from '../layout/block.js'
import { within } from '../layout/span.js'
import { letterKey } from '../store/letter-key.js'
import { withFields } from '../store/records.js'

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,3}/g
const HANDLE = /(?<![\w.@])@[A-Za-z_]\w{2,29}(?![\w.]*@|\.\w)/g

/** The e-mail addresses of the bylines. */
export const readEmails = (blocks: readonly Block[]) => readContacts(blocks, EMAIL)

/** The accounts of the bylines: `@nama`. */
export const readHandles = (blocks: readonly Block[]) => readContacts(blocks, HANDLE)

function readContacts(blocks: readonly Block[], notation: RegExp): TextAttribute[] {
  const found = new Map<string, TextAttribute>()
  for (const block of blocks) {
    if (block.role !== 'byline' && block.role !== 'published') continue
    for (const match of block.text.matchAll(notation)) {
      if (found.has(match[0].toLowerCase())) continue
      const span = within(block, match.index, match.index + match[0].length)
      found.set(match[0].toLowerCase(), withFields(span, { basis: 'layout', confidence: 0.95 }))
    }
  }
  return [...found.values()]
}

/** The person with the address that is made of the name. */
export function giveEmail(person: Contributor, emails: readonly TextAttribute[]): Contributor {
  const email = emails.find(({ text }) => isAddressOf(text, person.name))
  return email === undefined ? person : withFields(person, { email: email.text })
}

/** The part before `@` is made of the name's words: `ernasariulinagirsang@`, `rina.lestari@`, `rlestari@`. */
export function isAddressOf(address: string, name: string): boolean {
  const local = letterKey(address.slice(0, address.indexOf('@')))
  const words = name
    .split(/\s+/)
    .map(letterKey)
    .filter((word) => word.length > 2)
  if (words.length === 0 || local.length < 3) return false
  if (words.every((word) => local.includes(word))) return true
  const [first, last] = [words[0]!, words.at(-1)!]
  return (
    local === first || local === last || local === first.charAt(0) + last || local === first + last.charAt(0)
  )
}
