import { formMayBe, lookUpName } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { beginsWithCapital } from '../../store/letter-kinds.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { gathered, mapped } from '../../store/records.js'
import { remember } from '../../store/remember.js'
import { areaName, headOfLocalBody } from '../bodies/local-bodies.js'
import { KIND_OF_CLASS } from '../candidates/known-names.js'
import { changed, isAllCapitals, type Mention } from '../mention.js'

/** All mentions of one body. */
interface Body {
  readonly key: string
  readonly mentions: Mention[]
  /** The dictionaries or the text know it by a name of its own. */
  readonly isKnown: boolean
  /** A club of the dictionaries. */
  readonly isClub: boolean
}

/** What parts two bodies of otherwise one name: `Polres Metro Bekasi` and `Polres Metro Bekasi Kota`. */
const TELLS_APART =
  /^(?:(?:kota|kabupaten)$|u\d\d|(?:putri|voli|wanita|futsal|basket)\b|(?:utara|selatan|timur|barat|tengah|pusat|raya|[ivx]+|\d+)\b)/
/** Heads that news leaves out: `Demokrat` is `Partai Demokrat`. */
const LEFT_OUT = new Set('partai klub grup yayasan gerakan pondok perum bank the'.split(' '))
const OF_AREA = /^pemerintah (?:kabupaten|kota|provinsi) /
/** Longest name of an area, in words. */
const LONGEST_AREA = 3
/** More bodies than this are not compared with one another, so that the time stays linear. */
const MOST_BODIES = 300

/**
 * Gives each body of the text one name: `Polda Kalsel` and `Polda Kalimantan Selatan` are one, and so are `Badan Gizi` and
 * `Badan Gizi Nasional`, `Demokrat` and `Partai Demokrat`. A body that every place has one of is the one that the text
 * names with its place (`Kejati` beside `Kejati Jatim`), and nothing where it names none.
 */
export function nameBodies(linked: readonly Mention[]): Mention[] {
  if (!linked.some(isBody)) return [...linked]
  const names = clubsOf(withoutNamesakes(withoutBranches(linked)))
  const bodies = gather(names)
  const meant = mergeBodies(bodies)
  const named = new Map<Mention, Mention | undefined>()
  for (const body of bodies.values()) {
    const target = meant.get(body) ?? body
    const { name, acronym } = fullestOf(target)
    for (const mention of body.mentions) {
      const known = acronym ?? mention.acronym
      const isNamed = mention.name === name && mention.acronym === known
      if (!isNamed) named.set(mention, changed(mention, { name, acronym: known }))
    }
  }
  for (const [mention, body] of standIns(names, bodies, meant)) {
    const full = body && fullestOf(body)
    named.set(
      mention,
      full && changed(mention, { name: full.name, ...(full.acronym ? { acronym: full.acronym } : {}) }),
    )
  }
  return mapped(names, (name) => (named.has(name) ? named.get(name) : name)).filter(
    (name) => name !== undefined,
  )
}

/** The names without a bare `DPD` of a text that has the `DPD Golkar Jawa Barat`: a party's in any province, and no council of state. */
function withoutBranches(names: readonly Mention[]): readonly Mention[] {
  const led = new Set(
    gathered(names, ({ kind, text }) =>
      kind === 'organization' ? /^(DP[DCW]) ./.exec(text)?.[1] : undefined,
    ),
  )
  return led.size === 0 ? names : names.filter(({ text, given }) => given || !led.has(text))
}

/**
 * The names with `Persis` as the club where the text has `Persis Solo` and no `Persatuan Islam`, and `Spurs` as the one of
 * `San Antonio Spurs`, which no dictionary has to know.
 */
function withoutNamesakes(names: readonly Mention[]): readonly Mention[] {
  const bodies = names.filter(isBody)
  if (!bodies.some(({ name, text }) => name !== text)) return names
  const forms = new Set(bodies.map(({ text }) => text))
  const longer = bodies.filter(({ text }) => text.includes(' '))
  const byFirstWord = new Map(longer.map((body) => [body.text.slice(0, body.text.indexOf(' ')), body]))
  const byLastWord = new Map(longer.map((body) => [body.text.slice(body.text.lastIndexOf(' ') + 1), body]))
  return mapped(names, (mention) => {
    const { text, name } = mention
    if (!isBody(mention) || name === text || text.includes(' ') || forms.has(name!)) return mention
    const first = byFirstWord.get(text)
    // `TNI` of a text that has the `TNI AU` stays whole.
    const other =
      first && formMayBe(first.text, CLASS.club)
        ? first
        : formMayBe(text, CLASS.club)
          ? byLastWord.get(text)
          : undefined
    if (!other || other.name === name) return mention
    return changed(mention, { name: other.name, acronym: undefined })
  })
}

/** The names with places that are clubs of the text: `Liverpool` where it speaks of `The Reds`. */
function clubsOf(names: readonly Mention[]): readonly Mention[] {
  const told = new Set(names.filter(isBody).map(({ name }) => name))
  if (told.size === 0) return names
  return mapped(names, (mention) => {
    if (mention.kind !== 'place' || mention.given) return mention
    const club = lookUpName(mention.text).find(({ class: is, name }) => is === 'club' && told.has(name))
    return club ? changed(mention, { kind: 'organization', name: club.name }) : mention
  })
}

const isBody = ({ kind, given }: Mention) => kind === 'organization' && !given

function gather(names: readonly Mention[]): Map<string, Body> {
  const bodies = new Map<string, Body>()
  for (const mention of names) {
    if (!isBody(mention)) continue
    const key = keyOfBody(mention.name ?? mention.text)
    if (isStandIn(key)) continue
    const known = bodies.get(key)
    if (known) known.mentions.push(mention)
    else
      bodies.set(key, {
        key,
        mentions: [mention],
        isKnown: mention.name !== mention.text || isListed(mention),
        isClub: formMayBe(mention.name ?? mention.text, CLASS.club),
      })
  }
  return bodies
}

function isListed({ text, name = text }: Mention): boolean {
  return lookUpName(name).some((entry) => KIND_OF_CLASS[entry.class] === 'organization')
}

const BETWEEN_WORDS = letterPattern('gu')`(?<=\p{L}{3})[-–](?=\p{L}{3})`

/** Names that differ by this alone are one body's: heads, areas and forms of companies in full, no `RI`, no bracket. */
const keyOfBody = remember(4096, readKey)

function readKey(name: string): string {
  let words = name
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[,.]/g, '')
    .replace(BETWEEN_WORDS(name), ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length > 1 && /^(?:pt|cv|the|dpp|pp|pb)$/.test(words[0]!)) words = words.slice(1)
  // `Pengurus Pusat Persatuan Bulutangkis`, whom `PP PBSI` is short for.
  if (words.length > 2 && words[0] === 'pengurus' && /^(?:pusat|besar)$/.test(words[1]!))
    words = words.slice(2)
  if (words[0] === 'timnas') words = ['tim', 'nasional', ...words.slice(1)]
  // `Tim U-17 Indonesia`
  if (
    words[0] === 'tim' &&
    words[1] !== 'nasional' &&
    words.length === 3 &&
    words.some((word) => AGE.test(word))
  )
    words = ['tim', 'nasional', ...words.slice(1)]
  if (words[0] === 'tim' && words[1] === 'nasional') words = withAgeLast(words)
  while (words.length > 1 && /^(?:ri|tbk|persero|fc)$/.test(words.at(-1)!)) words = words.slice(0, -1)
  // `Badan Amil Zakat Nasional Republik Indonesia`; without it too little would be left of `Radio Republik Indonesia`.
  if (words.length > 4 && words.slice(-2).join(' ') === 'republik indonesia') words = words.slice(0, -2)
  words = withBodyInFull(words)
  const head = headOfLocalBody(words)
  let rest = words.slice(head?.length ?? 0).filter((word) => word !== 'provinsi')
  // `Polsek Metro Gambir` is the `Polsek Gambir`, the `Polres Metro` that of a town.
  if (head && rest.length > 1 && rest[0] === 'metro' && !head.body.long.startsWith('kepolisian daerah'))
    rest = rest.slice(1)
  const long = head ? head.body.long.replaceAll(',', '') : ''
  return `${long} ${withAreaInFull(rest)}`.trim()
}

/** `Badan Legislasi DPR` is the `Badan Legislasi Dewan Perwakilan Rakyat`. */
function withBodyInFull(words: string[]): string[] {
  if (words.length < 2) return words
  const body = lookUpName(words.at(-1)!.toUpperCase()).find(
    ({ class: is, isAcronym }) => is === 'stateBody' && isAcronym,
  )
  return body ? [...words.slice(0, -1), ...body.name.toLowerCase().replace(/,/g, '').split(' ')] : words
}

/** `Timnas U22 Indonesia` → `tim nasional indonesia u22`, as `Timnas Indonesia U-22`. */
function withAgeLast(words: readonly string[]): string[] {
  const age = words.find((word) => AGE.test(word))
  return age ? [...words.filter((word) => word !== age), age.replace('-', '')] : [...words]
}

/** A team by its greatest age: `U-22`. */
const AGE = /^u-?\d\d$/

function withAreaInFull(words: readonly string[]): string {
  for (let length = Math.min(LONGEST_AREA, words.length); length > 0; length--) {
    const form = words.slice(-length).join(' ')
    // `NTT` is known in capitals alone.
    const area = areaName(form) ?? areaName(form.toUpperCase())
    if (area !== undefined) return [...words.slice(0, -length), area.toLowerCase()].join(' ')
  }
  return words.join(' ')
}

/** `polres`, `kejaksaan tinggi`: a head and nothing else. */
const isStandIn = remember(4096, (key) => {
  const words = key.split(' ')
  return headOfLocalBody(words)?.length === words.length
})

/** The bodies that are others of the text by a shorter name → these. */
function mergeBodies(bodies: ReadonlyMap<string, Body>): Map<Body, Body> {
  const meant = new Map<Body, Body>()
  const all = [...bodies.values()]
  if (all.length > MOST_BODIES || all.length < 2) return meant
  for (const body of all) {
    const team = body.key.startsWith('tim nasional ') ? teamMeant(body, all) : undefined
    if (team) meant.set(body, team)
    if (body.isKnown || team) continue
    // `PT Allo Bank Indonesia Tbk` is the `Allo Bank` of the dictionaries.
    const here = body.key.endsWith(' indonesia')
      ? bodies.get(body.key.slice(0, -' indonesia'.length))
      : undefined
    const letters = lettersOf(body)
    // `Badan Geologi Kementerian ESDM` is the `Badan Geologi` of the dictionaries.
    const ofMinistry = body.key.indexOf(' kementerian ')
    const part = ofMinistry > 0 ? bodies.get(body.key.slice(0, ofMinistry)) : undefined
    const fuller = part?.isKnown
      ? [part]
      : here?.isKnown
        ? [here]
        : all.filter((other) => other !== body && isShortFor(body, letters, other))
    if (fuller.length === 1) meant.set(body, fuller[0]!)
  }
  // `Badan Gizi` → `Badan Gizi Nasional` → `Badan Gizi Nasional RI`.
  for (const [body, target] of meant) meant.set(body, meant.get(target) ?? target)
  return meant
}

/**
 * `Timnas U-22` and, where it is named no more often, `Timnas Indonesia` of a text about one team of these players alone,
 * the `Timnas Indonesia U-22`.
 */
function teamMeant({ key, mentions }: Body, all: readonly Body[]): Body | undefined {
  const [country, age] = key.slice('tim nasional '.length).split(' ')
  if (age !== undefined) return undefined
  const isAge = AGE.test(country!)
  const teams = all.filter(({ key: other }) =>
    isAge
      ? /^tim nasional \S+ /.test(other) && other.endsWith(` ${country}`)
      : other.startsWith(`${key} `) && AGE.test(other.slice(key.length + 1)),
  )
  const [team] = teams
  if (teams.length !== 1) return undefined
  return isAge || mentions.length <= team!.mentions.length ? team : undefined
}

/** `PB PSOI` → `PSOI`: whom a leadership leads. */
const lettersIn = (acronym: string | undefined) => acronym?.replace(/^(?:PT\.?|DPP|PP|PB) /, '')

/** `PT SKT` → `SKT`; undefined where a body is not called by letters. */
function lettersOf({ mentions }: Body): string | undefined {
  const letters = lettersIn(mentions[0]!.text)!
  return isAllCapitals(letters) && !letters.includes(' ') ? letters : undefined
}

function isShortFor(body: Body, letters: string | undefined, other: Body): boolean {
  const { key } = body
  if (letters !== undefined && initialsOf(other) === letters) return true
  if (letters !== undefined && other.mentions.some(({ acronym }) => lettersIn(acronym) === letters))
    return true
  // `XGS` is `XGS Energy`; not `KPU` the `KPU Provinsi Jawa Barat`.
  if (letters !== undefined)
    return other.key.startsWith(`${key} `) && isWordMore(key, other.key) && !areOfTwoPlaces(key, other.key)
  if (isByLetters(body, other) || isWithItsTown(body, other) || shortKeyOf(other) === key) return true
  if (other.key.startsWith(`${key} `)) return !areOfTwoPlaces(key, other.key)
  // `Pemerintah Sigi` is the `Pemerintah Kabupaten Sigi`.
  // `Pemda Sigi` too.
  if (key.startsWith('pemerintah daerah ') && other.key.replace(OF_AREA, 'pemerintah daerah ') === key)
    return true
  if (key.startsWith('pemerintah ') && other.key.replace(OF_AREA, 'pemerintah ') === key) return true
  if (!other.key.endsWith(key) || other.key.charAt(other.key.length - key.length - 1) !== ' ') return false
  // `Madrid` is `Real Madrid`, `City` is `Manchester City`: a club by its last word.
  return other.isClub || LEFT_OUT.has(other.key.slice(0, other.key.length - key.length - 1))
}

const isWordMore = (key: string, longer: string) => !longer.slice(key.length + 1).includes(' ')

/** `Suku Dinas Penanggulangan Kebakaran (Gulkarmat) Jakarta Timur` → the key of `Sudin Gulkarmat Jakarta Timur`. */
function shortKeyOf({ mentions }: Body): string | undefined {
  if (!mentions[0]!.text.includes(' (')) return undefined
  const [long, short, area] = WITH_SHORT.exec(mentions[0]!.text)?.slice(1) ?? []
  if (long === undefined) return undefined
  const words = long.toLowerCase().split(' ')
  const head = words.slice(0, headOfLocalBody(words)?.length ?? 1).join(' ')
  return keyOfBody(`${head} ${short}${area ?? ''}`)
}

const WITH_SHORT = /^([^()]+) \(([^() ]+)\)( [^()]+)?$/

/** `Polres Metro Bekasi` and `Polres Metro Bekasi Kota`, `Pemkab Bone` and `Pemkab Bone Bolango`. */
function areOfTwoPlaces(key: string, longer: string): boolean {
  if (TELLS_APART.test(longer.slice(key.length + 1))) return true
  const words = longer.split(' ')
  const head = headOfLocalBody(words)?.length ?? 0
  return head > 0 && head < key.split(' ').length && areaName(words.slice(head).join(' ')) !== undefined
}

/** `Kementerian LH` beside `Kementerian Lingkungan Hidup`, `Dinas PU Sigi` beside `Dinas Pekerjaan Umum Kabupaten Sigi`. */
function isByLetters({ key, mentions }: Body, other: Body): boolean {
  const letters = mentions[0]!.text.split(' ')[1]
  if (letters === undefined || !isAllCapitals(letters)) return false
  const [head, , ...place] = key.split(' ')
  const words = other.key.split(' ')
  if (words[0] !== head || words.length <= place.length + 2) return false
  const isOfPlace = place.every((word, i) => word === words[words.length - place.length + i])
  // `Dinas KPKP DKI Jakarta` beside `Dinas Ketahanan Pangan, Kelautan, dan Pertanian (KPKP)`.
  const isAnywhere = !isOfPlace && areaName(place.join(' ')) !== undefined
  if (!isOfPlace && !isAnywhere) return false
  const fields = words
    .slice(1, isAnywhere ? undefined : words.length - place.length)
    .filter((word) => word !== 'dan')
  return fields.map((word) => word.charAt(0)).join('') === letters.toLowerCase()
}

/** `UNIBA Sumenep` is the `Universitas Bahaudin Mudhary (UNIBA)` of the text: a university has one seat, where others have branches. */
function isWithItsTown({ mentions }: Body, other: Body): boolean {
  if (!/^(?:universitas|institut|politeknik|akademi) /.test(other.key)) return false
  const [letters, ...town] = mentions[0]!.text.split(' ')
  if (town.length === 0 || !other.mentions.some(({ acronym }) => acronym === letters)) return false
  return areaName(town.join(' ')) !== undefined
}

function initialsOf({ mentions }: Body): string {
  const name = mentions[0]!.name ?? mentions[0]!.text
  const words = name.replace(/^PT\.? | ?\([^()]*\)/g, '').split(/[\s-]+/)
  return words.length < 3
    ? ''
    : words
        .filter(beginsWithCapital)
        .map((word) => word.charAt(0))
        .join('')
}

/** The name of a body: the dictionaries' or the text's own where there is one, else the longest that it is called by. */
function fullestOf({ mentions }: Body): { name: string; acronym: string | undefined } {
  const acronym = mentions.find((mention) => mention.acronym !== undefined)?.acronym
  const linked =
    mentions.find(({ name, text }) => name !== undefined && name !== text)?.name ?? ledBy(mentions[0]!.text)
  const longest = mentions.reduce((best, { name, text }) => {
    const form = withoutBracket(name ?? text)
    return form.length > best.length && !isAllCapitals(form) ? form : best
  }, '')
  return { name: withoutBracket(linked ?? (longest || mentions[0]!.text)), acronym }
}

/** Whom a leadership leads: `DPP Partai Golkar` is the party. */
function ledBy(text: string): string | undefined {
  const rest = text.replace(LEADERSHIP, '')
  if (rest === text) return undefined
  return lookUpName(rest).find((entry) => KIND_OF_CLASS[entry.class] === 'organization')?.name
}

const LEADERSHIP = /^(?:DPP|PP|PB) /

/** `Kejaksaan Negeri (Kejari) Palu` → `Kejaksaan Negeri Palu`, and so where the page lost the second space. */
const withoutBracket = (name: string) =>
  !name.includes(' (') ? name : name.replace(/ \([^()]*\) ?(?=[^ ])/g, ' ')

/** Which body each head alone stands for: the only one of its kind, or the one named last before it. */
function* standIns(
  names: readonly Mention[],
  bodies: ReadonlyMap<string, Body>,
  meant: ReadonlyMap<Body, Body>,
): Generator<[Mention, Body | undefined]> {
  const recent: Body[] = []
  for (const mention of names) {
    if (!isBody(mention)) continue
    const key = keyOfBody(mention.name ?? mention.text)
    if (!isStandIn(key)) {
      const body = bodies.get(key)!
      recent.push(meant.get(body) ?? body)
      continue
    }
    const isOfKind = (body: Body) => body.key.startsWith(`${key} `)
    const near = recent.findLast(isOfKind)
    if (!headOfLocalBody(key.split(' '))!.body.isOfCountry)
      yield [mention, near ?? [...bodies.values()].find(isOfKind)]
    // In full it is the country's: `Badan Pengawas Pemilihan Umum`.
    else if (near && mention.text !== mention.name) yield [mention, near]
  }
}
