import type { Contributor } from '../document.js'
import type { Block } from '../layout/block.js'
import type { Declared, DeclaredValue } from '../layout/declared.js'
import { isOutletName } from '../layout/dictionaries.js'
import { readLabels } from '../layout/labels.js'
import { isKnownName, nameCase, splitNames } from '../layout/names.js'
import { spanOfAll, within } from '../layout/span.js'
import { analyzeWord } from '../root/stem.js'
import { letterKey } from '../store/letter-key.js'
import type { Makers } from './initials.js'

type Said = Pick<Makers, 'authors' | 'editors' | 'photographers'>

/** A name that the metadata gives, and for what. */
interface SaidName {
  readonly role: keyof Said
  readonly name: string
  readonly field: string
}

/**
 * The people that a page's metadata names, checked: `meta name=author` is the outlet, a slogan or a desk on many sites, and
 * `article:author` a Facebook page. A name that the page shows in its byline is worth more than one it keeps to itself; a
 * single word must be shown, be known as a name, or stand beside a whole one. Whom the page itself calls the editor is not its author because the
 * metadata says so.
 */
export function declaredPeople(
  declared: Declared | undefined,
  blocks: readonly Block[],
  labelled: Makers,
): Said {
  if (declared === undefined) return { authors: [], editors: [], photographers: [] }
  const outlet = letterKey(declared.publisher?.value ?? '')
  const names = [
    ...declared.authors.flatMap((said) => namesOf(said, 'authors')),
    ...declared.editors.flatMap((said) => namesOf(said, 'editors')),
  ].filter(({ name }) => !isOutlet(name, outlet))
  const editors = [...labelled.editors.map(({ name }) => name), ...inRole(names, 'editors')].map(letterKey)
  const isEditorAlone = ({ name }: SaidName) =>
    editors.includes(letterKey(name)) && !isShownAsMore(blocks, name) && hasOthers(names, name, labelled)
  const hasWhole = names.some(({ name }) => name.includes(' ') && isBelieved(name))
  const people = (role: keyof Said) =>
    names
      .filter((said) => said.role === role && !(role === 'authors' && isEditorAlone(said)))
      .flatMap((said) => contributor(said, blocks, hasWhole) ?? [])
  return { authors: people('authors'), editors: people('editors'), photographers: people('photographers') }
}

const inRole = (names: readonly SaidName[], role: keyof Said) =>
  names.filter((said) => said.role === role).map(({ name }) => name)

const ROLES = { author: 'authors', editor: 'editors', photographer: 'photographers' } as const

/** `Rina Lestari | Editor: Budi Santoso` in a field of authors: each name for what its label says. */
function namesOf({ value, field }: DeclaredValue, role: keyof Said): SaidName[] {
  const line = spanOfAll(value)
  const labels = readLabels(line)
  const first = labels[0]
  if (first === undefined) return splitNames(line).map(({ text }) => ({ role, name: text, field }))
  const before = within(line, 0, Math.max(0, value.toLowerCase().indexOf(first.label)))
  return [
    ...splitNames(before).map(({ text }) => ({ role, name: text, field })),
    ...labels.flatMap(({ role: label, value: names }) => {
      const said = label in ROLES ? ROLES[label as keyof typeof ROLES] : undefined
      return said === undefined
        ? []
        : splitNames(names).map(({ text }) => ({ role: said, name: text, field }))
    }),
  ]
}

function isOutlet(name: string, outlet: string): boolean {
  const key = letterKey(name)
  return isOutletName(name) || (outlet !== '' && (outlet.includes(key) || key.includes(outlet)))
}

/** The page's byline says more of the name than that it is the editor's. */
function isShownAsMore(blocks: readonly Block[], name: string): boolean {
  return blocks.some(
    ({ role, labels, text }) =>
      (role === 'byline' || role === 'published') &&
      text.toLowerCase().includes(name.toLowerCase()) &&
      !labels.some(({ role: label }) => label === 'editor'),
  )
}

/** Somebody else is there who can have written it. */
const hasOthers = (names: readonly SaidName[], name: string, labelled: Makers) =>
  labelled.authors.length > 0 ||
  names.some(({ role, name: other }) => role === 'authors' && letterKey(other) !== letterKey(name))

/** A name that nothing shows: of one word a known one, and of more no slogan, `Tajam Terpercaya`. */
const isBelieved = (name: string) =>
  isKnownName(name) ||
  (name.includes(' ') && !name.split(' ').every((word) => analyzeWord(word.toLowerCase()).known))

/** `Aini` beside `Wahyu Pratama`: no everyday word. */
const mayStandBeside = (name: string) =>
  /^[A-Z][a-z]{2,}$/.test(name) && !analyzeWord(name.toLowerCase()).known

function contributor(
  { name, field }: SaidName,
  blocks: readonly Block[],
  isBesideWhole: boolean,
): Contributor | undefined {
  const lower = name.toLowerCase()
  const seen = blocks.find(
    ({ role, text }) => (role === 'byline' || role === 'published') && text.toLowerCase().includes(lower),
  )
  if (seen === undefined && !isBelieved(name) && !(isBesideWhole && mayStandBeside(name))) return undefined
  const at = seen?.text.toLowerCase().indexOf(lower) ?? 0
  const span = seen && within(seen, at, at + name.length)
  return { name: nameCase(name), ...span, basis: 'declared', field, confidence: seen ? 0.97 : 0.8 }
}
