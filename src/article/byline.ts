import type { Analysis, Article, Contributor, Publisher, Span, TextAttribute } from '../document.js'
import type { Block } from '../layout/block.js'
import type { DeclaredValue } from '../layout/declared.js'
import { findOutlet, isOutletName, type LabelRole } from '../layout/dictionaries.js'
import type { Layout } from '../layout/layout.js'
import { isRoleOrOutlet, photoCredit } from '../layout/line-kinds.js'
import { looksLikeName, nameCase, nameKey, splitNames } from '../layout/names.js'
import { within } from '../layout/span.js'
import { piecesBesideTimes } from '../layout/times.js'
import { withFields } from '../store/records.js'
import { closingInitials } from './body.js'

type Layers = Omit<Analysis, 'article'>
type Roles = 'authors' | 'editors' | 'photographers' | 'contributors'

export type Byline = Pick<Article, Roles | 'emails' | 'handles'> & { readonly source?: Publisher }

/** More people than this are a list of staff. */
const MOST = 30

const ROLES: Partial<Record<LabelRole, Roles>> = {
  author: 'authors',
  editor: 'editors',
  photographer: 'photographers',
  contributor: 'contributors',
}

/**
 * The people behind the story and how to reach them. What a label or the metadata says is believed when it can be a
 * person's name; a bare name beside the time or behind the story only when nothing speaks against it. Better none
 * than a wrong one.
 */
export function readByline(layers: Layers, { blocks, declared }: Layout): Byline {
  const people: Record<Roles, Contributor[]> = {
    authors: [],
    editors: [],
    photographers: [],
    contributors: [],
  }
  const emails = readContacts(blocks, EMAIL)
  for (const { role, value } of labelledValues(blocks)) {
    const roles = ROLES[role]
    if (roles === undefined) continue
    const credit = role === 'photographer' ? beforeOutlet(value) : value
    for (const name of splitNames(credit)) add(people[roles], contributor(name, 'declared', 0.95))
  }
  const outlet = declared?.publisher?.value
  for (const said of declared?.authors ?? []) addDeclared(people.authors, said, outlet, blocks)
  for (const said of declared?.editors ?? []) addDeclared(people.editors, said, outlet, blocks)
  if (people.authors.length === 0) {
    for (const name of unlabelledNames(layers, blocks, people.editors, emails)) add(people.authors, name)
  }
  for (const name of creditedPhotographers(blocks))
    add(people.photographers, contributor(name, 'layout', 0.85))
  const initials = readInitials(blocks)
  const source = readSource(blocks, initials)
  const { authors, editors, contributors } = people
  addSignedNames(people, initials, (name) => isAuthor(layers, name, storyText(blocks)))
  const rest = initials.filter(
    ({ text }) => !isAgency(text) && !giveInitials([...authors, ...editors, ...contributors], text),
  )
  for (const span of rest) {
    if (/^[\p{L}\d]{2,6}$/u.test(span.text))
      contributors.push(withFields(contributor(span, 'layout', 0.5), { initials: span.text }))
  }
  const withEmail = (list: readonly Contributor[]) => list.map((person) => giveEmail(person, emails))
  return {
    authors: withEmail(authors),
    editors: withEmail(editors),
    photographers: people.photographers,
    contributors: withEmail(contributors),
    emails,
    handles: readContacts(blocks, HANDLE),
    ...(source && { source }),
  }
}

function* labelledValues(blocks: readonly Block[]) {
  for (const { labels, role } of blocks) {
    if (role !== 'related' && role !== 'comment' && role !== 'headline' && role !== 'body') yield* labels
  }
}

function contributor(name: Span, basis: Contributor['basis'], confidence: number): Contributor {
  return { name: nameCase(name.text), start: name.start, end: name.end, text: name.text, basis, confidence }
}

function add(people: Contributor[], person: Contributor): void {
  if (people.length < MOST && !people.some(({ name }) => nameKey(name) === nameKey(person.name)))
    people.push(person)
}

/** `Foto: Rina/detikcom`, `Foto: Rina - ANTARA`: the photographer and not the agency; a sentence is a caption. */
function beforeOutlet(value: Span): Span {
  return value.text.split(/\s+/).length > 8 ? within(value, 0, 0) : value
}

/** `meta name=author` is the outlet and `article:author` a Facebook page on most sites: only a person's name is taken. */
function addDeclared(
  people: Contributor[],
  { value, field }: DeclaredValue,
  outlet: string | undefined,
  blocks: readonly Block[],
): void {
  const names = splitNames({ start: 0, end: value.length, text: value })
  for (const { text: name } of names) {
    const key = nameKey(name)
    if (outlet !== undefined && (nameKey(outlet).includes(key) || key.includes(nameKey(outlet)))) continue
    if (people.some((person) => nameKey(person.name) === key)) continue
    // A name that the page shows in its byline is worth more than one it keeps to itself; a single word alone nothing.
    const seen = blocks.find(
      ({ role, text }) => role === 'byline' && text.toLowerCase().includes(name.toLowerCase()),
    )
    if (seen === undefined && !looksLikeName(name, 2)) continue
    const at = seen?.text.toLowerCase().indexOf(name.toLowerCase()) ?? 0
    const span = seen && within(seen, at, at + name.length)
    people.push({ name: nameCase(name), ...span, basis: 'declared', field, confidence: seen ? 0.97 : 0.8 })
  }
}

/** Names without a label: `Fino Yurio Kristo - detikinet`, a name beside the time, the author's box behind the story. */
function unlabelledNames(
  layers: Layers,
  blocks: readonly Block[],
  editors: readonly Contributor[],
  emails: readonly TextAttribute[],
): Contributor[] {
  const labelled = new Set(
    [...labelledValues(blocks)].flatMap(({ value }) => splitNames(value).map(({ start }) => start)),
  )
  const story = storyText(blocks)
  const found: Contributor[] = []
  let inStory = false
  /** The line of the story or of the byline that stands above. */
  let before: Block | undefined
  for (const block of blocks) {
    if (block.role === 'body') {
      inStory = true
      before = block
    }
    if (block.labels.length > 0 || found.length >= MOST) continue
    if (block.role === 'published' && !inStory) {
      const pieces = piecesBesideTimes(block, block.times)
      // `Mega Kusuma , Jurnalis-Zonasehat`: said as clearly as by a label.
      const anchored = pieces.some(({ text }) => isRoleOrOutlet(text))
      const names = pieces.filter(({ text }) => looksLikeName(text, 2))
      for (const name of names.filter((name) => anchored || isAuthor(layers, name, story))) {
        found.push(contributor(name, 'layout', anchored ? 0.85 : 0.7))
      }
    }
    if (block.role !== 'byline') continue
    const names = splitNames(block, 2).filter(({ start }) => !labelled.has(start))
    const anchored = piecesBesideTimes(block, []).some(({ text }) => isRoleOrOutlet(text))
    const placed = !inStory || before?.role === 'byline' || /[.!?"”*)]$/.test(before?.text ?? '')
    for (const name of names) {
      const confirmed =
        editors.some((editor) => nameKey(editor.name) === nameKey(name.text)) ||
        emails.some((email) => isAddressOf(email.text, name.text))
      if (confirmed) found.push(contributor(name, 'layout', 0.9))
      else if (anchored) found.push(contributor(name, 'layout', 0.85))
      else if (placed && isAuthor(layers, name, story)) found.push(contributor(name, 'layout', 0.65))
    }
    before = block
  }
  // More bare names than a story has authors are a list: a line-up, the members of a committee.
  return found.filter(({ confidence }) => confidence > 0.7).length > 0 || found.length <= 3 ? found : []
}

/** Headline and body in lower case: a bare name that the story tells of is one of its people, and not its author. */
const storyText = (blocks: readonly Block[]) =>
  blocks
    .filter(({ role }) => role === 'body' || role === 'headline')
    .map(({ text }) => text.toLowerCase())
    .join('\n')

/** Nothing speaks against it: its words are names', no layer knows it as a place, and the story is not about it. */
const isAuthor = (layers: Layers, name: Span, story: string) =>
  /\p{L}{3}\S*\s.*\p{L}{3}/u.test(name.text) &&
  isProperName(layers, name) &&
  !isSomethingElse(layers, name) &&
  !isToldOf(name.text, story)

function isToldOf(name: string, story: string): boolean {
  const words = name.toLowerCase().split(/\s+/)
  return (
    story.includes(words.join(' ')) ||
    (words.length > 1 && words.every((word) => word.length < 3 || story.includes(word)))
  )
}

/** The layers know it as something other than a person: a place beside the date. */
function isSomethingElse({ entities }: Layers, span: Span): boolean {
  for (let i = firstAt(entities, span.start); i < entities.length && entities[i]!.start < span.end; i++) {
    if (entities[i]!.kind !== 'person' && entities[i]!.end <= span.end) return true
  }
  return false
}

/** Every word of it is tagged as a name: a headline such as `Jokowi Lantik Menteri` has a verb in it. */
function isProperName({ tokens }: Layers, span: Span): boolean {
  let i = firstAt(tokens, span.start)
  if (i === tokens.length) return false
  for (; i < tokens.length && tokens[i]!.end <= span.end; i++) {
    if (tokens[i]!.kind === 'word' && tokens[i]!.upos !== 'PROPN') return false
  }
  return true
}

/** The first of the spans, which are in order, that starts at `start` or behind it. */
function firstAt(spans: readonly Span[], start: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Photographers in the captions: `(ANTARA FOTO/Budi Setya)`, `KOMPAS.COM/MASRIADI`, `(Foto: Rina/detikcom)`. */
function creditedPhotographers(blocks: readonly Block[]): Span[] {
  const names: Span[] = []
  for (const block of blocks) {
    if (block.role !== 'caption') continue
    const [outlet, name, ...rest] = block.text.split('/')
    if (name !== undefined && rest.length === 0 && isOutletName(outlet!)) {
      names.push(...splitNames(within(block, outlet!.length + 1, block.text.length), 2))
    }
    const bracket = photoCredit(block.text)
    if (bracket !== undefined) names.push(...splitNames(within(block, bracket.start, bracket.end), 1))
    for (const match of block.text.matchAll(CREDIT)) {
      const { by, credit } = match.groups!
      const at = match.index + match[0].length - credit!.length
      // `(Foto: Rina/detikcom)` is a person with one word, `(Foto: Usnews)` an outlet.
      const fewest = credit!.includes('/') || by!.includes('/') ? 1 : 2
      const name = firstName(credit!).split('/')[0]!
      names.push(...splitNames(within(block, at, at + name.length), fewest))
    }
  }
  return names
}

const CREDIT =
  /(?<by>\b(?:(?:antara foto|afp photo|kompas\.com)\s?\/|(?:foto|photo|fotografer)\s?[/:]))\s?(?<credit>[^()[\]]{3,60})/giu

/** `MASRIADI Penyidik Polres ...`: a caption may follow the credit without a mark; capitals end where it begins. */
function firstName(credit: string): string {
  const capitals = /^\p{Lu}{2,}(?:\s\p{Lu}{2,}){0,3}(?=\s)/u.exec(credit)
  return capitals?.[0] ?? credit
}

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,3}/g
const HANDLE = /(?<![\w.@])@[A-Za-z_]\w{2,29}(?![\w.]*@|\.\w)/g

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

function giveEmail(person: Contributor, emails: readonly TextAttribute[]): Contributor {
  const email = emails.find(({ text }) => isAddressOf(text, person.name))
  return email === undefined ? person : withFields(person, { email: email.text })
}

/** The part before `@` is made of the name's words: `ernasariulinagirsang@`, `rina.lestari@`, `rlestari@`. */
function isAddressOf(address: string, name: string): boolean {
  const local = nameKey(address.slice(0, address.indexOf('@')))
  const words = name
    .split(/\s+/)
    .map(nameKey)
    .filter((word) => word.length > 2)
  if (words.length === 0 || local.length < 3) return false
  if (words.every((word) => local.includes(word))) return true
  const [first, last] = [words[0]!, words.at(-1)!]
  return (
    local === first || local === last || local === first.charAt(0) + last || local === first + last.charAt(0)
  )
}

/** What stands in brackets behind the story: `(fyk/ash)` → `fyk`, `ash`; `(Antara/Rina Lestari)` → both. */
function readInitials(blocks: readonly Block[]): Span[] {
  const story = blocks.filter(({ role }) => role === 'body')
  const brackets = [
    ...story.slice(-2).flatMap((block) => closingInitials(block) ?? []),
    ...blocks.filter(
      ({ role, labels, text }) => role === 'byline' && labels.length === 0 && /^[([]/.test(text),
    ),
  ]
  return brackets.flatMap((bracket) => {
    const parts: Span[] = []
    for (const match of bracket.text.matchAll(/[\p{L}\d.]+(?:\s[\p{L}.]+){0,3}/gu))
      parts.push(within(bracket, match.index, match.index + match[0].length))
    return parts
  })
}

function addSignedNames(
  people: Record<Roles, Contributor[]>,
  initials: readonly Span[],
  fits: (name: Span) => boolean,
): void {
  if (people.authors.length > 0) return
  for (const part of initials)
    if (looksLikeName(part.text, 2) && initials.every(({ text }) => !/\d/.test(text)) && fits(part)) {
      add(people.authors, contributor(part, 'layout', 0.7))
    }
}

const isAgency = (text: string) => findOutlet(text) !== undefined

/** Gives initials to the one whose they are: `fyk` to Fino Yurio Kristo. */
function giveInitials(people: Contributor[], initials: string): boolean {
  const key = nameKey(initials)
  if (looksLikeName(initials, 2)) return true
  const words = (name: string) => name.toLowerCase().split(/\s+/)
  const owner = people.find(
    ({ name }) =>
      words(name)
        .map((word) => word.charAt(0))
        .join('') === key ||
      (key.length >= 3 && (words(name).some((word) => word.startsWith(key)) || isSpread(key, nameKey(name)))),
  )
  if (owner === undefined) return false
  people[people.indexOf(owner)] = Object.assign(owner, { initials })
  return true
}

/** `cas` is spread over `corryanestia`: its letters stand there in order, the first one first. */
function isSpread(letters: string, name: string): boolean {
  let at = 0
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return name.charAt(0) === letters.charAt(0)
}

/** The agency or outlet that the story was taken from: `Sumber: Antara`, `(Antara)`, `telah tayang di Kompas.com`. */
function readSource(blocks: readonly Block[], initials: readonly Span[]): Publisher | undefined {
  for (const { role, value } of labelledValues(blocks)) {
    if (role !== 'source' || value.text === '') continue
    const outlet = findOutlet(value.text)
    if (outlet !== undefined || value.text.split(/\s+/).length <= 5) {
      return {
        name: outlet?.name ?? value.text,
        ...(outlet?.domain && { domain: outlet.domain }),
        ...value,
        basis: 'declared',
        confidence: outlet ? 0.95 : 0.8,
      }
    }
  }
  for (const block of blocks) {
    if (block.role !== 'furniture') continue
    const match =
      /telah (?:tayang|terbit) (?:pertama kali )?di (?<outlet>[\w.-]{4,40}?)(?=[\s,.]*$|\s)/iu.exec(
        block.text.slice(0, 200),
      )
    const outlet = match && findOutlet(match.groups!.outlet!)
    if (match && outlet) {
      const at = match.index + match[0].length - match.groups!.outlet!.length
      const span = within(block, at, at + match.groups!.outlet!.length)
      return withFields(outlet, { ...span, basis: 'declared', confidence: 0.9 })
    }
  }
  const agency = initials.find(({ text }) => isAgency(text))
  const outlet = agency && findOutlet(agency.text)
  return agency && outlet && withFields(outlet, { ...agency, basis: 'layout', confidence: 0.85 })
}
