import type { Analysis, Article, Contributor, Publisher, Span } from '../document.js'
import type { Block } from '../layout/block.js'
import type { LabelRole } from '../layout/dictionaries.js'
import type { Layout } from '../layout/layout.js'
import { looksLikeName, nameCase, splitNames } from '../layout/names.js'
import { within } from '../layout/span.js'
import { letterKey } from '../store/letter-key.js'
import { letterPattern } from '../store/letter-pattern.js'
import { mapped } from '../store/records.js'
import { giveEmail, readEmails, readHandles } from './contacts.js'
import { declaredPeople } from './declared-people.js'
import { type Makers, readInitials, withInitials } from './initials.js'
import { labelledValues } from './labelled-values.js'
import { creditedPhotographers } from './photographers.js'
import { readSource } from './source.js'
import { isAuthor, storyOf, unlabelledNames } from './unlabelled-names.js'

type Layers = Omit<Analysis, 'article'>

export type Byline = Pick<Article, keyof Makers | 'emails' | 'handles'> & { readonly source?: Publisher }

/** More people than this are a list of staff. */
const MOST = 30

const ROLES: Partial<Record<LabelRole, keyof Makers>> = {
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
  const emails = readEmails(blocks)
  const labelled = labelledPeople(blocks)
  const said = declaredPeople(declared, blocks, labelled)
  const known: Makers = {
    ...labelled,
    authors: distinct([...labelled.authors, ...said.authors]),
    editors: distinct([...labelled.editors, ...said.editors]),
    photographers: distinct([
      ...labelled.photographers,
      ...said.photographers,
      ...mapped(creditedPhotographers(blocks), (name) => contributor(name, 'layout', 0.85)),
    ]),
  }
  const initials = readInitials(blocks)
  const authors =
    known.authors.length > 0 ? known.authors : distinct(seenAuthors(layers, blocks, known.editors, initials))
  const makers = withInitials({ ...known, authors }, initials)
  const source = readSource(blocks, initials)
  const withEmail = (list: readonly Contributor[]) => mapped(list, (person) => giveEmail(person, emails))
  return {
    authors: withEmail(makers.authors),
    editors: withEmail(makers.editors),
    photographers: makers.photographers,
    contributors: withEmail(makers.contributors),
    emails,
    handles: readHandles(blocks),
    ...(source && { source }),
  }
}

function labelledPeople(blocks: readonly Block[]): Makers {
  const people: Record<keyof Makers, Contributor[]> = {
    authors: [],
    editors: [],
    photographers: [],
    contributors: [],
  }
  for (const { role, value } of labelledValues(blocks)) {
    const roles = ROLES[role]
    if (roles === undefined) continue
    const credit = role === 'photographer' ? beforeOutlet(value) : withoutOrigin(value)
    for (const name of splitNames(credit)) people[roles].push(contributor(name, 'declared', 0.95))
  }
  return {
    authors: distinct(people.authors),
    editors: distinct(people.editors),
    photographers: distinct(people.photographers),
    contributors: distinct(people.contributors),
  }
}

const ORIGIN = letterPattern('u')`\sdari\s\p{Lu}`

/** `Laporan: Rina Lestari dari Palu`: where somebody reports from is no part of the name. */
function withoutOrigin(value: Span): Span {
  const at = value.text.search(ORIGIN(value.text))
  return at < 0 ? value : within(value, 0, at)
}

/** `Foto: Rina/detikcom`, `Foto: Rina - ANTARA`: the photographer and not the agency; a sentence is a caption. */
function beforeOutlet(value: Span): Span {
  return value.text.split(/\s+/).length > 8 ? within(value, 0, 0) : value
}

/** Authors that no label names: beside the time, in a byline, or in the brackets behind the story. */
function seenAuthors(
  layers: Layers,
  blocks: readonly Block[],
  editors: readonly Contributor[],
  initials: readonly Span[],
): Contributor[] {
  const named = unlabelledNames(layers, blocks, editors)
  if (named.length > 0) return named.map(({ name, confidence }) => contributor(name, 'layout', confidence))
  if (initials.some(({ text }) => /\d/.test(text))) return []
  const story = storyOf(blocks)
  return initials
    .filter((part) => looksLikeName(part.text, 2) && isAuthor(layers, part, story))
    .map((part) => contributor(part, 'layout', 0.7))
}

function contributor(name: Span, basis: Contributor['basis'], confidence: number): Contributor {
  return { name: nameCase(name.text), start: name.start, end: name.end, text: name.text, basis, confidence }
}

/** Each person once. */
function distinct(people: readonly Contributor[]): Contributor[] {
  const seen = new Set<string>()
  return people
    .filter(({ name }) => {
      const key = letterKey(name)
      return !seen.has(key) && seen.add(key)
    })
    .slice(0, MOST)
}
