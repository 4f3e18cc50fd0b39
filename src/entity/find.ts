import type { SequenceTagger } from '../crf/tagger.js'
import type { AnalyzerExtras, AnyEntity, Entity, Sentence, Span, Token } from '../document.js'
import { formMayBe, isPersonName } from '../lexicon/gazetteer.js'
import { CLASS } from '../lexicon/name-entry.js'
import { letterPattern } from '../store/letter-pattern.js'
import { mapped } from '../store/records.js'
import { findListedBodies } from './bodies/listed-bodies.js'
import { bodiesOfOffices, wholeBodies } from './bodies/local-bodies.js'
import { wholeInOffices } from './bodies/office-bodies.js'
import { findShapedBodies } from './bodies/shaped-bodies.js'
import { findShortenedHeads } from './bodies/shortened-heads.js'
import { findTeams } from './bodies/teams.js'
import { findWrittenOutHeads } from './bodies/written-out-heads.js'
import { findKnownNames } from './candidates/known-names.js'
import { GUESS, mergeNames } from './candidates/merge-names.js'
import { recallNames } from './candidates/recall.js'
import { type NameSpan, recognise } from './candidates/recognise.js'
import { findUserNames } from './candidates/user-names.js'
import { mendEdges } from './edges/name-edges.js'
import { withinParagraphs } from './edges/paragraphs.js'
import { joinAtParticles } from './edges/particles.js'
import { trimPeople } from './edges/person-names.js'
import { titlesOf, withoutTitles } from './edges/titled-names.js'
import { partTwoPeople } from './edges/two-people.js'
import { linkNames } from './linking/link.js'
import { namePeople } from './linking/people.js'
import { dropTerms } from './meaning/capitals.js'
import { type Definition, findDefinitions } from './meaning/definitions.js'
import { decideKinds, dropDoubtful } from './meaning/doubt.js'
import { partEnglishFirms } from './meaning/english-firms.js'
import { applyDefinitions } from './meaning/explained.js'
import { dropHeadlineWords } from './meaning/headline-names.js'
import { partJoinedNames } from './meaning/joined-names.js'
import { bodiesBehindOffices, mendKinds } from './meaning/misnamed.js'
import { mendNamedAfter } from './meaning/named-after.js'
import { findRepeatedNames } from './meaning/repeated-names.js'
import { findToldNames } from './meaning/told-names.js'
import { byPlace, type Mention, meetShapes, settle, tokenAt, withSpaces } from './mention.js'
import { nameHolders } from './offices/holders.js'
import { holdersOf } from './offices/holding.js'
import { findPositions } from './offices/positions.js'
import { findCalledPeople } from './people/called-people.js'
import { ungluePeople } from './people/glued-names.js'
import { findInitials } from './people/initials.js'
import { findLabelledPeople } from './people/labelled-people.js'
import { findLineUps } from './people/line-ups.js'
import { findListedPeople } from './people/listed-people.js'
import { dropLonePeople } from './people/lone-people.js'
import { findNamesAgain } from './people/names-again.js'
import { findUnseenPeople } from './people/unseen-people.js'
import { findWholeNames } from './people/whole-names.js'
import { dropCountriesInNames, joinCountries } from './places/country-in-name.js'
import { findListedPlaces } from './places/listed-places.js'
import { partPeopleFromPlaces } from './places/people-behind-places.js'
import { codePlaces } from './places/place-codes.js'
import { findToldPlaces } from './places/told-places.js'
import { type Reading, readingOf } from './reading.js'
import { findAmounts } from './things/amounts.js'
import { findEvents } from './things/events.js'
import { findLaws } from './things/laws.js'
import { findTitledWorks } from './things/titled-works.js'
import { TITLE } from './words/titles.js'

/** The user's own names, and the model that reads names where it is not the package's. */
export interface EntityKnowledge extends Pick<AnalyzerExtras, 'entities'> {
  /** @internal Training hands in what it has just learned. */
  readonly recogniser?: SequenceTagger
}

/**
 * Finds and links everything named, and amounts: people, organizations, countries (with ISO code), places, positions,
 * events, laws, products, money, percentages and measures, in order of the text.
 *
 * @example
 * const tokens = tokenize(text)
 * const sentences = splitSentences(text, tokens)
 * findEntities('Mendagri Tito tiba di Ankara, Turki', tokens, sentences)
 * //=> position `Mendagri`, person `Tito`, place `Ankara`, country `Turki` (TR)
 */
export function findEntities(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  { entities, recogniser }: EntityKnowledge = {},
): AnyEntity[] {
  meetShapes()
  const reading = readingOf(text, tokens, sentences, entities)
  const known = findKnownNames(reading)
  const likely = recognise(reading, recogniser).filter(
    (name) => (isLikely(name) || isTitled(reading, name)) && !isBareLine(name, reading),
  )
  const recognised = mergeNames(reading, likely, known)
  const seen = recallNames(reading, trimPeople(reading, withoutTitles(reading, recognised)))

  const found = settle([
    findUserNames(reading, entities),
    findInitials(reading),
    findLaws(reading),
    findAmounts(text, reading.tokens),
    findEvents(reading, seen),
    findShortenedHeads(reading, seen),
  ])
  const mended = mendKinds(
    reading,
    mendNamedAfter(reading, joinAtParticles(reading, partEnglishFirms(reading, mendEdges(reading, found)))),
  )
  const worked = findTitledWorks(reading, mended)
  const places = findWrittenOutHeads(reading, findListedPlaces(reading, findToldPlaces(reading, worked)))
  const told = withinParagraphs(reading, findShapedBodies(reading, findToldNames(reading, places)))
  const unseen = findUnseenPeople(reading, joinCountries(reading, told))
  const met = findLabelledPeople(reading, findListedPeople(reading, unseen))
  const decided = decideKinds(
    reading,
    findWholeNames(reading, findCalledPeople(reading, findNamesAgain(reading, partTwoPeople(reading, met)))),
  )
  const lined = findLineUps(reading, dropHeadlineWords(reading, decided))
  const listed = findTeams(reading, findListedBodies(reading, lined))
  const parted = partJoinedNames(reading, findRepeatedNames(reading, partPeopleFromPlaces(reading, listed)))
  const definitions = findDefinitions(reading, parted)
  const explained = applyDefinitions(reading, parted, definitions)
  const meant = dropDoubtful(reading, dropTerms(reading, explained))
  const apart = (each: readonly Mention[]) =>
    reading.tokens === tokens ? each : mapped(each, (mention) => withSpaces(reading, mention))
  const names = apart(wholeBodies(reading, ungluePeople(reading, meant)))

  const positions = apart(findPositions(reading, names)).filter(
    (position) => !isExplainedAway(position, definitions, names),
  )
  const people = namePeople(text, names)
  const held = holdersOf(reading, names, positions, people)
  const sure = dropLonePeople(reading, names, held)
  const named = bodiesOfOffices(reading, bodiesBehindOffices(reading, sure), positions)
  const whole = dropCountriesInNames(reading, wholeInOffices(reading, named, positions), positions)
  // Whoever is left may have had a longer name from somebody who is none: `Bagas Wirawan Crash`.
  const called = sure === names ? people : namePeople(text, sure)
  const linked = linkNames(text, whole, called, held)
  return codePlaces(
    text,
    mapped([...linked, ...nameHolders(text, positions, linked)].sort(byPlace), (mention) =>
      toEntity(reading, mention),
    ),
  ) as AnyEntity[]
}

/** `Pemberdayaan Masyarakat (PM)`: no prime minister in this text, but `jaksa penuntut umum (JPU). JPU | Budi Santoso`. */
function isExplainedAway(
  { text, endToken }: Mention,
  definitions: readonly Definition[],
  names: readonly Mention[],
): boolean {
  const meant = definitions.find(({ acronym, kind }) => acronym === text && kind !== 'position')
  if (!meant) return false
  const isOffice = formMayBe(meant.longForm, CLASS.position)
  return !isOffice || !names.some(({ kind, firstToken }) => kind === 'person' && firstToken === endToken)
}

/** Laws are found by shape too, and one word is seldom an event or a product: the recogniser has to be this sure. */
const SURE_OF_A_RARE_KIND = 0.8
/** Events and products of more words: `Rapat Pleno` of a headline is none. */
const SURE_OF_A_KIND = 0.65
/** A place behind the word for one, shortened with its stop. */
const SURE_OF_A_PLACE = 0.4
/** A line that is nothing but a name. */
const SURE_OF_A_LINE = 0.9

/** A guess at a person needs a word that is a person's name: `Banjir Surut` has none. */
function isLikely({ kind, confidence, text, firstToken, endToken }: NameSpan): boolean {
  // Positions are found by their heads, and hold other names.
  if (kind === 'position') return false
  const oneWord = endToken - firstToken === 1
  const rare = kind === 'law' || (oneWord && (kind === 'event' || kind === 'product'))
  // `Kabupaten` is no place yet.
  if (kind === 'place' && oneWord && formMayBe(text, CLASS.placeCue | CLASS.organizationHead)) return false
  if (kind === 'place' && confidence > SURE_OF_A_PLACE && isShortened(text)) return true
  // `Telp. 0812-3456`, `Putusan No. 77/Pid.B/2024`: what has a number is no place and no event.
  if ((kind === 'place' || kind === 'event') && NUMBERED.test(text)) return false
  if (rare) return confidence >= SURE_OF_A_RARE_KIND
  // `Festival Director Maju`: who runs one.
  if (kind === 'event' && OFFICE.test(text)) return false
  if (kind === 'event' || kind === 'product') return confidence >= SURE_OF_A_KIND
  return confidence > GUESS || (kind === 'person' && text.split(' ').some(isPersonName))
}

/** `Alm. H. | Daeng Tata`: a title speaks for whoever stands behind it. */
function isTitled({ titles }: Reading, { kind, firstToken, endToken }: NameSpan): boolean {
  if (kind !== 'person' || titles[endToken - 1] !== 0) return false
  return titles[firstToken] === TITLE || titles[firstToken - 1] === TITLE
}

const OFFICE = /\b(?:Director|Manager)\b/

const NUMBERED =
  /^(?:Tel(?:p|epon)?|Tlp|HP|WA|No|Nomor|R[TW])\b\.? |^(?:Lt|Lantai|[Kk][Mm])\.? \d|\b(?:No\.|Nomor) /

const SHORTENED = letterPattern('u')`^\p{L}+\. `

/** `Gd. Merah Putih` */
const isShortened = (text: string) =>
  SHORTENED(text).test(text) && formMayBe(text.slice(0, text.indexOf('.')), CLASS.placeCue)

const MONTH = /^(?:Jan|Jun|Agus|Des)$/

/** A line of its own that looks like a name and has no word of one: `Recent Posts`; or the month of a day. */
function isBareLine(
  { kind, confidence, text, firstToken, endToken }: NameSpan,
  { text: whole, tokens }: Reading,
): boolean {
  // `1 Jan 24`
  if (kind === 'person' && MONTH.test(text) && tokenAt(tokens, firstToken - 1)?.kind === 'number') return true
  if (kind !== 'person' || confidence >= SURE_OF_A_LINE || text.split(' ').some(isPersonName)) return false
  const before = tokenAt(tokens, firstToken - 1)
  const after = tokenAt(tokens, endToken)
  return (
    (!before || isEnd(before.text)) &&
    (!after || isEnd(after.text) || BLANK_LINE.test(whole.slice(tokens[endToken - 1]!.end, after.start)))
  )
}

const BLANK_LINE = /\n[^\n]*\n/

function isEnd(mark: string): boolean {
  return mark === '.' || mark === '!' || mark === '?' || mark === ':'
}

/** What may be known of a mention, in the order in which an entity has it. */
const KNOWN = [
  'name',
  'positions',
  'code',
  'role',
  'acronym',
  'nearMiss',
  'holder',
  'amount',
  'amountTo',
  'about',
  'unit',
] as const

/** `Pramono⏎Anung`, which a page has broken, is `Pramono Anung`. */
const inOneLine = <T>(value: T) =>
  typeof value === 'string' && value.includes('\n') ? value.replace(/\s+/g, ' ') : value

/** A mention as it is told: fields without a value are none of an entity. */
function toEntity(reading: Reading, mention: Mention): Entity {
  const { start, end, kind, confidence } = mention
  const written = (span: Span) => reading.text.slice(span.start, span.end)
  const isWritten = mention.text.length === end - start
  const text = isWritten ? mention.text : written(mention)
  const entity: Entity = { start, end, text, kind, confidence }
  const told = entity as { -readonly [field in keyof Entity]: unknown }
  for (const field of KNOWN) if (mention[field] !== undefined) told[field] = inOneLine(mention[field])
  // `Perdana MenteriAustralia` is a `Perdana Menteri Australia`.
  if (!isWritten && mention.name === undefined) Object.assign(entity, { name: mention.text })
  if (mention.positions?.some((position) => position.text.length !== position.end - position.start))
    told['positions'] = mention.positions.map((position) => ({ ...position, text: written(position) }))
  return kind === 'person' ? Object.assign(entity, titlesOf(reading, mention)) : entity
}
