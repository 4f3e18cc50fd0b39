import { formMayBe, isPersonName, lookUpName } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { speechWord } from '../../lexicon/speech-words.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { remember } from '../../store/remember.js'
import { isAllCapitals, isPointedAt, type Mention } from '../mention.js'

/**
 * Gathers the mentions of each person under the fullest name that the text has (`Tito` → `Tito Karnavian`), or, where
 * it has none, under the name the dictionaries give (`Jokowi` → `Joko Widodo`).
 */
export function namePeople(text: string, names: readonly Mention[]): Map<Mention, string> {
  const people = names.filter((name) => name.kind === 'person')
  const fullest = gatherFullNames(people)
  const aliases = findAliases(text, people)
  const named = new Map<Mention, string>()
  const tails = new Map<string, string | undefined>()
  let recent: string[] = []
  for (const person of people) {
    let name = nameOf(person, fullest, aliases, recent)
    if (name === person.text && !tails.has(name)) tails.set(name, wholeOf(text, person, fullest, recent))
    if (name === person.text) name = tails.get(name) ?? name
    // `Chico` of `Cyril Raoul Hakim atau Chico Hakim`.
    const whole = aliases.size > 0 && name !== person.text ? aliases.get(keyOf(name)) : undefined
    if (whole !== undefined) name = fullest.byKey.get(keyOf(bareName(whole))) ?? bareName(whole)
    named.set(person, name)
    const isAside = isOfAnother(text, person)
    if (!isAside && recent[0] === name) continue
    const others = recent.filter((other) => other !== name)
    recent = (isAside ? [...others, name] : [name, ...others]).slice(0, MOST_RECENT)
  }
  joinKnown(named, fullest)
  return named
}

/** `Relawan Anies-Muhaimin` is of whom the text else calls `Gus Imin`: of a name that the dictionaries give, a part alone. */
function joinKnown(named: Map<Mention, string>, { byKey }: FullNames): void {
  const wholes = new Map<string, string | undefined>()
  for (const [{ text }, name] of named) {
    if (name === text || !name.includes(' ') || byKey.has(keyOf(name))) continue
    for (const word of name.split(' ')) {
      const before = wholes.get(word)
      wholes.set(word, wholes.has(word) && before !== name ? undefined : name)
    }
  }
  if (wholes.size === 0) return
  for (const [{ text }, name] of named) {
    const whole = name === text ? wholes.get(name) : undefined
    if (whole !== undefined) for (const [each] of named) if (each.text === text) named.set(each, whole)
  }
}

/** Of more people nobody remembers who was spoken of last. */
const MOST_RECENT = 20

/** `kakak Andi Wijaya`: somebody else is spoken of. */
function isOfAnother(text: string, { start }: Mention): boolean {
  if (start < 2 || text.charCodeAt(start - 1) !== SPACE) return false
  const before = text.slice(Math.max(0, start - LONGEST_KIN), start)
  const word = SMALL_WORD(before).exec(before)?.[1]
  return word !== undefined && speechWord(word)?.of === true
}

const LONGEST_KIN = 12
const SPACE = 32

function nameOf(
  person: Mention,
  fullest: FullNames,
  aliases: ReadonlyMap<string, string>,
  recent: readonly string[],
): string {
  const key = keyOf(bareName(person.text))
  const alias = aliases.size === 0 ? undefined : aliases.get(keyOf(person.text))
  if (alias !== undefined) {
    const called = keyOf(bareName(alias))
    const [full, ...others] = fullest.byWord.get(called) ?? []
    // `Bu Mega, panggilan akrab Megawati`, who is Megawati Soekarnoputri.
    const one = others.length === 0 ? full : undefined
    return fullest.byKey.get(called) ?? one ?? bareName(alias)
  }
  const own = fullest.byKey.get(key)
  // `Gus Imin` is a byname, though the text has no other name of him.
  const isByname = own !== undefined && keyOf(own) === key && isHonorific(person.text.split(' ')[0]!)
  const known = lookUpName(person.text).find((entry) => entry.class === 'person')?.name
  // `Tom Lembong` beside `Thomas Trikasih Lembong`.
  const inFull = known === undefined ? undefined : fullest.byKey.get(keyOf(known))
  if (own !== undefined && !isByname) return inFull ?? own
  const candidates = withoutBynames(fullest.byWord.get(key) ?? [], aliases)
  // `Prabowo` is no other's last name: not Listyo Sigit Prabowo, whom the text names too.
  const isLastName = !candidates.some((full) => keyOf(full).startsWith(`${key} `))
  if (known !== undefined && isLastName) {
    return fullest.byKey.get(keyOf(known)) ?? wholeOfKnown(known, fullest) ?? known
  }
  if (own !== undefined) return own
  if (candidates.length === 1) return candidates[0]!
  const longer = longerName(person.text, fullest)
  if (longer !== undefined) return longer
  // `Joko` is Joko Prasetyo rather than Bambang Joko Susilo.
  const begun = candidates.filter((full) => keyOf(full).startsWith(`${key} `))
  if (begun.length === 1) return begun[0]!
  // Two people share the name: only the one spoken of last can be meant, in a headline the one whom the text is about.
  if (candidates.length > 1)
    return recent.find((name) => candidates.includes(name)) ?? foremost(candidates, fullest) ?? person.text
  const isInitials = person.text.length <= 3
  return !isInitials && (isAllCapitals(person.text) || isAllSmall(person.text))
    ? toTitleCase(person.text)
    : person.text
}

/** `Marquez` of the headline is Marc Marquez, whom the text names three times, and not Alex, whom it names once. */
function foremost(candidates: readonly string[], { counts }: FullNames): string | undefined {
  const byCount = candidates.map((name) => counts.get(keyOf(name)) ?? 0).sort((a, b) => b - a)
  if (byCount[0]! < FEWEST_OF_FOREMOST || byCount[0]! < FEWEST_OF_FOREMOST * byCount[1]!) return undefined
  return candidates.find((name) => counts.get(keyOf(name)) === byCount[0])
}

/** So many times, and so many times as often as the next. */
const FEWEST_OF_FOREMOST = 2

/**
 * Of a full name that the text had before the end alone: `Ani` of Sri Mulyani, `Vito` of Hiren Rhustavito, or a word of it with
 * a letter or two less: `Febri` of Febrio Wirawan, `Mirza` of Rahmat Mirzani; somebody else is introduced (`Ani, warga Palu`, `Ani (40)`). `Budi Satrio` is
 * Budisatrio Djiwandono.
 */
function wholeOf(
  text: string,
  { text: written, start, end }: Mention,
  { byWord }: FullNames,
  recent: readonly string[],
): string | undefined {
  const key = keyOf(written)
  if (byWord.size > MOST_WORDS) return undefined
  if (key.includes(' ')) {
    const joined = byWord.get(key.replace(' ', ''))
    return joined?.length === 1 ? joined[0] : undefined
  }
  if (key.length < SHORTEST_CLIPPED || isAllCapitals(written)) return undefined
  // `Kata Ani, ia setuju.` introduces nobody.
  const before = /([A-Za-z]{1,12}) $/
    .exec(text.slice(Math.max(0, start - LONGEST_KIN), start))?.[1]
    ?.toLowerCase()
  const isSaid = before !== undefined && speechWord(before)?.leads === true
  if (before === 'bernama' || (!isSaid && /^(?:,| \()/.test(text.slice(end, end + 2)))) return undefined
  let one: string | undefined
  for (const [whole, [full, more]] of byWord) {
    const isEnd = whole.endsWith(key) && whole.length >= key.length + TAIL_LEAVES
    const isLess = isSaid && whole.startsWith(key) && whole.length - key.length <= MOST_LESS
    if (!(isEnd || isLess) || !recent.includes(full!)) continue
    if (more !== undefined || (one !== undefined && one !== full)) return undefined
    one = full
  }
  return one
}

/** A word of a name is said with no more letters less. */
const MOST_LESS = 2
/** Before the end of a name there are no fewer letters. */
const TAIL_LEAVES = 4

/** `Ade` is one, where the text has `Ade Nanda alias Ade Bogel`. */
function withoutBynames(names: readonly string[], aliases: ReadonlyMap<string, string>): readonly string[] {
  if (aliases.size === 0 || names.length < 2) return names
  const own = names.filter((full) => !aliases.has(keyOf(full)))
  return own.length === 0 ? names : own
}

/** A clipped name is no shorter than this, and by so much shorter than the whole. */
const SHORTEST_CLIPPED = 3
const CLIPPED_BY = 2
/** In a text with more words of names than this nobody is meant by a clipped one, so that the time stays linear. */
const MOST_WORDS = 400

/** `Pras` of `Prasetyo Hadi`, where nobody else of the text begins so and nobody is called so. */
function longerName(word: string, { byWord }: FullNames): string | undefined {
  if (word.length < SHORTEST_CLIPPED || word.includes(' ') || isPersonName(word)) return undefined
  if (byWord.size > MOST_WORDS) return undefined
  const key = keyOf(word)
  let one: string | undefined
  for (const [whole, full] of byWord) {
    if (!whole.startsWith(key) || whole.length < key.length + CLIPPED_BY) continue
    if (full.length > 1 || (one !== undefined && one !== full[0])) return undefined
    one = full[0]
  }
  return one
}

/** Before the name that somebody is known by; not `Putri Zulkifli Hasan`, who is another. */
const FIRST_OF_MORE = /^(?:abdul|abdur|m|h|kh|muh|moh|mo?hamm?ad|muhamm?ad|ah?mad|achmad|raden|r)\.? /

/** `Muhaimin Iskandar` is `Abdul Muhaimin Iskandar`, `Sandiaga Uno` is `Sandiaga Salahuddin Uno`, where the text calls them so. */
function wholeOfKnown(known: string, { byWord }: FullNames): string | undefined {
  const key = keyOf(known)
  const [first, last] = [key.slice(0, key.indexOf(' ') + 1), key.slice(key.lastIndexOf(' ') + 1)]
  return byWord.get(last)?.find((full) => {
    const whole = keyOf(full)
    const isWithin = first !== '' && whole.startsWith(first) && whole.endsWith(` ${last}`)
    return isWithin
      ? isPartOf(key, full) || isPartOf(whole, known)
      : whole.endsWith(` ${key}`) && FIRST_OF_MORE.test(whole)
  })
}

/** `sri mulyani`, in a line without capitals. */
function isAllSmall(name: string): boolean {
  return name === name.toLowerCase()
}

/** More people of one name than this are not told apart, so that the time stays linear. */
const MOST_NAMESAKES = 40

interface FullNames {
  /** Each name of two words or more → the fullest form of it. */
  readonly byKey: ReadonlyMap<string, string>
  /** Each word of a full name → the full names that hold it. */
  readonly byWord: ReadonlyMap<string, readonly string[]>
  /** How often the text has each name of two words or more. */
  readonly counts: ReadonlyMap<string, number>
}

function gatherFullNames(people: readonly Mention[]): FullNames {
  const forms = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const person of people) {
    const text = bareName(person.text)
    const key = keyOf(text)
    if (key.includes(' ')) counts.set(key, (counts.get(key) ?? 0) + 1)
    const before = forms.get(key)
    if (key.includes(' ') && (before === undefined || isAllCapitals(before))) forms.set(key, text)
  }
  const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length)
  const byKey = new Map<string, string>()
  const byWord = new Map<string, string[]>()
  for (const key of longestFirst) {
    const words = key.split(' ')
    // `Habib Syech` is `Syech bin Abdul Qadir`, `Gus Fawait` is `Muhammad Fawait`.
    const [first] = words.length === 2 && isHonorific(forms.get(key)!.split(' ')[0]!) ? words.slice(1) : words
    const part = first === words[0] ? withLettersApart(key, forms.get(key)!) : first!
    // `M. Fadli Rahman` is `Muhamad Fadli Rahman`.
    const isShort = words.length > 2 && isInitial(first!)
    const holders = (byWord.get(isShort ? words[1]! : first!) ?? []).filter((full) => isPartOf(part, full))
    if (holders.length === 1 || (isShort && holders.length > 0)) {
      byKey.set(key, holders[0]!)
      continue
    }
    const form = forms.get(key)!
    const full = isAllCapitals(form) ? toTitleCase(form) : form
    byKey.set(key, full)
    for (const word of new Set(words)) {
      const list = byWord.get(word)
      if (!list) byWord.set(word, [full])
      else if (list.length < MOST_NAMESAKES) list.push(full)
    }
  }
  return { byKey, byWord, counts }
}

const isInitial = (word: string) => /^[a-z]\.?$/.test(word)

/** `Kurniawan DY` is Kurniawan Dwi Yulianto. */
function withLettersApart(key: string, form: string): string {
  const letters = / [A-Z]{2,3}$/.test(form) ? key.slice(key.lastIndexOf(' ') + 1) : ''
  return key.slice(0, key.length - letters.length) + letters.split('').join(' ')
}

/** Do the words of `key` stand in `full` in the same order: `tito karnavian` in `Muhammad Tito Karnavian`? An initial is its word. */
function isPartOf(key: string, full: string): boolean {
  const words = key.split(' ')
  let next = 0
  for (const word of keyOf(full).split(' ')) {
    const own = words[next]
    if (word === own || (own !== undefined && isInitial(own) && word.charAt(0) === own.charAt(0))) next++
  }
  return next === words.length
}

/** What stands before a byname: `Susiwijono Moegiarso yang akrab disapa Susi`. */
const CALLED =
  /^,? ?(?:alias|atau|(?:atau )?yang (?:juga )?(?:(?:lebih )?(?:akrab|biasa|kerap|sering|dikenal) )?(?:di(?:sapa|panggil|kenal)|dengan nama)(?: dengan(?: nama)?)?|akrab di(?:sapa|panggil)(?: dengan)?)$/
/** What stands behind one, said of whom the text spoke last: `ujar Susi, sapaan akrabnya`. */
const IS_BYNAME = /^,? (?:sapaan|panggilan)(?: akrab)?(?:nya)?\b/

/** `Cak Ji, sapaan akrab Armuji` */
const CALLS = /^,? ?(?:sapaan|panggilan)(?: akrab)?(?: dari| bagi| untuk)?$/

/** `Basuki Tjahaja Purnama (Ahok)`, `Armuji (Cak Ji)`, but not the actor of `Song Ki-baek (Ko Kyoung-pyo)`; `Saiful Anwar alias Ipul`, `Zulfa alias Zul`: the second name is the first one's. */
function findAliases(text: string, people: readonly Mention[]): Map<string, string> {
  const aliases = new Map<string, string>()
  let full: Mention | undefined
  people.forEach((person, i) => {
    const before = people[i - 1]
    if (before && person.start - before.end <= LONGEST_CALL) {
      const between = text.slice(before.end, person.start).trim()
      const isFull = before.text.includes(' ')
      const isCalled =
        between === '(' || isTitleInBracket(between)
          ? text.charAt(person.end) === ')' && mayBeAlias(person.text, isFull)
          : between === 'alias' || (isFull && between.length >= SHORTEST_CALL && CALLED.test(between))
      if (isCalled) aliases.set(keyOf(person.text), before.text)
      if (between.length >= SHORTEST_CALL && CALLS.test(between)) aliases.set(keyOf(before.text), person.text)
    }
    const isByname =
      full &&
      saysByname(text, person.end) &&
      (!person.text.includes(' ') || isOneOf(full.text, lastWord(person.text)))
    // `pria yang disapa Gus Ipul itu`: whom the dictionaries know, or of whom the text has said so, is no other.
    const isFree = full && !aliases.has(keyOf(person.text)) && !isKnownByname(person.text)
    if (isFree && (isByname || isCalledSo(text, person, people))) aliases.set(keyOf(person.text), full!.text)
    const letters = lettersBehind(text, person)
    if (letters !== undefined) aliases.set(keyOf(letters), person.text)
    if (person.text.includes(' ')) full = person
  })
  return aliases
}

const isKnownByname = (name: string) => lookUpName(name).some((entry) => entry.class === 'person')

/** `Zainul Abidin Sukrin (ZAS)`, whom the text calls `Zas` too, `Mohamed bin Zayed Al Nahyan (MBZ)`, `Agus Wirawan Kartika atau AWK`. */
function lettersBehind(text: string, { text: name, end }: Mention): string | undefined {
  if (!name.includes(' ') || !(text.startsWith(' (', end) || text.startsWith(' atau ', end))) return undefined
  const letters = /^ (?:\(([A-Z]{2,5})\)|atau ([A-Z]{3,5})\b)/
    .exec(text.slice(end, end + LONGEST_CALL))
    ?.slice(1)
    .find((found) => found !== undefined)
  const initials = bareName(name)
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
  const isOwn = letters === initials || (letters?.length === 3 && initials.startsWith(letters))
  return isOwn ? letters : undefined
}

/** `Febriyanti Lestari (Bunda | Febri)` */
const isTitleInBracket = (between: string) => between.startsWith('(') && isHonorific(between.slice(1))

/** `Gregoria Mariska kalah. Atlet yang akrab dipanggil | Jorji | itu pulang`: of whom the text spoke, where nobody else of it has the name. */
function isCalledSo(text: string, { start, end, text: name }: Mention, people: readonly Mention[]): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_CALL), start)
  // `ucap pria yang akrab disapa | Toto | saat ditemui`
  if (!isPointedAt(text, end) && !OF_SOMEBODY.test(before)) return false
  if (!CALLED_BEFORE.test(before)) return false
  return !people.some((other) => other.text.includes(' ') && isOneOf(other.text, name))
}

const OF_SOMEBODY = /\b(?:pria|lelaki|wanita|perempuan|sosok|politikus|politisi) yang /
const CALLED_BEFORE =
  /\byang (?:akrab |biasa |kerap |sering )?di(?:sapa|panggil)(?: dengan)? (?:[A-Z][a-z]{1,4} )?$/

/** `Babe Haikal, sapaan akrabnya` is Ahmad Haikal Hassan. */
const isOneOf = (full: string, word: string) => full.split(' ').includes(word)

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1)

/** In brackets behind a full name one word is another name, behind any name one with a title: `Armuji (Cak Ji)`. */
function mayBeAlias(name: string, isBehindFull: boolean): boolean {
  // `On Woo-joo (Kang Han-na)`: who plays whom.
  const isTitled = isHonorific(name.split(' ')[0]!) && !/-[a-z]/.test(name)
  return isTitled || (isBehindFull && !name.includes(' '))
}

function saysByname(text: string, end: number): boolean {
  const at = text.startsWith(',', end) ? end + 1 : end
  if (!text.startsWith(' sapaan', at) && !text.startsWith(' panggilan', at)) return false
  return IS_BYNAME.test(text.slice(end, end + LONGEST_CALL))
}

/** `atau` */
const SHORTEST_CALL = 4
/** Characters between a name and a byname. */
const LONGEST_CALL = 40

/** `KH Sobri Lubis` → `Sobri Lubis`; `Gus Dur` would have too little left. */
function bareName(name: string): string {
  const second = name.indexOf(' ', name.indexOf(' ') + 1)
  if (second < 0 || !isHonorific(name.slice(0, name.indexOf(' ')))) return name
  const words = name.split(' ')
  while (words.length > 2 && isHonorific(words[0]!) && !isNoble(words[0]!)) words.shift()
  return words.join(' ')
}

/** `Desak Made Rita`, `Teuku Umar Johan`: no title, but the first of the name. */
function isNoble(word: string): boolean {
  return lookUpName(word).some((entry) => entry.honorific === 'noble')
}

function isHonorific(word: string): boolean {
  return formMayBe(word, CLASS.honorific)
}

/** Names are compared in lower case, one space between words. */
export function readKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ')
}

/** The same of a name of the text, which comes again. */
export const keyOf = remember(4096, readKey)

export function toTitleCase(name: string): string {
  return name.toLowerCase().replace(FIRST_LETTERS(name), (start) => start.toUpperCase())
}

const SMALL_WORD = letterPattern('u')`(\p{Ll}{1,11}) $`
const FIRST_LETTERS = letterPattern('gu')`(^|[\s'-])\p{L}`
