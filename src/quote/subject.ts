import { speechWord } from '../lexicon/speech-words.js'
import { type Floor, meant, SURE } from './floor.js'
import { isMark } from './marks.js'
import {
  asDescribed,
  behindPlace,
  type Found,
  has,
  isPersonNoun,
  pronoun,
  REACH,
  speakerBehind,
} from './speaker.js'
import { behindBracket, isCapitalised, type Named, type Story, spanFrom, whoIs } from './story.js'

/** Whom a sentence is about: the speaker who begins its clause, `Sementara itu, Ketua DPRD Solo, Andi (53), ...` */
export function subjectAt(story: Story, first: number, until: number): Found | undefined {
  const { tokens } = story
  let at = behindDateline(story, first, until)
  for (let i = at; i < Math.min(until, first + LONGEST_OPENING); i++) {
    const { text } = tokens[i]!
    // `Hal itu karena Ketua Umum, Siti Aminah, ...`: she is in a clause of its own.
    if (i > at && text === 'karena') break
    // A dateline, or words before the clause: `Dalam kesempatan yang sama, Andi ...`
    if (text === '-' || text === '–' || text === '—' || text === '--') at = i + 1
    if (text === ',' && at <= i) {
      const found = clauseSubject(story, at, until)
      if (found) return found
      at = i + 1
    }
  }
  return clauseSubject(story, at, until)
}

const LONGEST_OPENING = 16

/** `TRIBUNNEWS.COM, JAKARTA - `: names and a dash at the head of a sentence. */
export function behindDateline({ tokens }: Story, first: number, until: number): number {
  for (let i = first; i < Math.min(until, first + LONGEST_OPENING); i++) {
    const { text, kind } = tokens[i]!
    if (/^[-–—]{1,2}$/.test(text)) return i + 1
    if (kind === 'word' && !isCapitalised(text)) break
  }
  return first
}

function clauseSubject(story: Story, from: number, until: number): Found | undefined {
  const { tokens, startsAt } = story
  let at = from
  // `Bagi Andi, kemenangan itu berarti.`
  if (has(tokens[at]?.text, 'topic')) at++
  while (at < until && !startsAt.has(at) && has(tokens[at]!.text, 'opener')) at++
  // `Salah satunya adalah Andi, 41 tahun, ...`
  const isOneOf = has(tokens[at]?.text, 'oneOf') && has(tokens[at + 2]?.text, 'equals')
  if (isOneOf) at += 3
  // `Dr Siti Aminah dari Universitas Tadulako`
  if (tokens[at]?.upos === 'PROPN' && !startsAt.has(at) && startsAt.get(at + 1)?.entity.kind === 'person')
    at++
  const begin = at
  const unknown = startsAt.has(at) ? undefined : unknownWithAge(story, at)
  if (unknown) return unknown
  let office: Named | undefined
  let hasRole = false
  while (at < until && at - begin < REACH) {
    const named = startsAt.get(at)
    if (named) {
      const { kind } = named.entity
      if (kind === 'person') {
        const own = holderBehind(story, begin, named)
        return (
          own && { who: whoIs(story, own.entity), sure: SURE.named, end: behindBracket(story, own.endToken) }
        )
      }
      if (kind === 'place' && !office && !hasRole) return undefined
      office ??= named
      at = named.endToken
      continue
    }
    const { text } = tokens[at]!
    const isLed = office !== undefined || hasRole
    if (text === '(' && isLed) {
      const behind = behindBracket(story, at)
      if (behind === at) break
      at = behind
    } else if (text === ',' && isLed) {
      if (!isNameNext(story, at + 1)) break
      at++
    } else if (has(text, 'of') && !isCapitalised(text)) {
      break
    } else if (isPersonNoun(text)) {
      hasRole = true
      at++
    } else if (isLed && (isCapitalised(text) || has(text, 'role'))) at++
    // `Istri nakhoda, Martha Bolu, ...`
    else if (hasRole && at === begin + 1 && isNameNext(story, at + 2)) at++
    else if (
      isLed &&
      isCapitalised(tokens[at + 1]?.text ?? '') &&
      (has(text, 'joins') || text === '&' || text === '/')
    )
      at++
    else {
      // `Petugas dari bidang Penindakan Bea Cukai Pekanbaru, Benhard, ...`
      const behind = isLed ? behindPlace(story, at) : -1
      if (behind < 0) break
      at = behind
    }
  }
  if (!office || office.firstToken !== begin) return undefined
  const who = whoIs(story, office.entity)
  return {
    who,
    sure: who.name === undefined ? SURE.nobody : SURE.office,
    end: behindBracket(story, office.endToken),
  }
}

/** `Pengacara Budi, Andi, ...` is Andi; `Ayah Budi ...` nobody who is named; `Pengacara Budi ...` himself. */
function holderBehind({ tokens, startsAt }: Story, begin: number, named: Named): Named | undefined {
  const first = tokens[begin]!.text
  if (!has(first, 'of') || named.firstToken === begin) return named
  const next = tokens[named.endToken]?.text === ',' ? startsAt.get(named.endToken + 1) : undefined
  if (next?.entity.kind === 'person') return next
  return has(first, 'role') ? named : undefined
}

/** `Tallib (53), warga Dusun Baru, ...`, `Tallib, 53 tahun, ...`: an age makes a name of words that nobody knows. */
function unknownWithAge(story: Story, at: number): Found | undefined {
  const { tokens } = story
  let end = at
  while (end < at + 4 && tokens[end]?.kind === 'word' && isCapitalised(tokens[end]!.text)) end++
  const isAged = tokens[end]?.text === '(' || (tokens[end]?.text === ',' && tokens[end + 2]?.text === 'tahun')
  if (end === at || !isAged || !/^\d\d?$/.test(tokens[end + 1]?.text ?? '')) return undefined
  const span = spanFrom(story, at, end)
  return {
    who: { span, name: span.text, isPerson: true },
    sure: SURE.subject,
    end: behindBracket(story, end),
  }
}

/** From the subject to its second verb. */
const LONGEST_JOINT = 40

/** `Andi datang dan mengatakan ...`: whom a sentence is about, where the verb at `verb` only goes on. */
export function subjectOfFirst(story: Story, first: number, verb: number, floor: Floor): Found | undefined {
  const { tokens } = story
  if (!has(tokens[verb - 1]?.text, 'also')) return undefined
  const subject = subjectAt(story, first, verb) ?? pronounAt(story, first, floor)
  if (!subject || subject.end >= verb || verb - subject.end > LONGEST_JOINT) return undefined
  // `Andi marah, Budi datang dan mengatakan bahwa ...`: another may have come between.
  for (let i = subject.end; i < verb - 2; i++)
    if (tokens[i]!.text === ',' || tokens[i]!.text === 'yang') return undefined
  return subject
}

/** `Namun, ia datang`: a sentence about whoever has the word. */
function pronounAt(story: Story, first: number, floor: Floor): Found | undefined {
  const { tokens } = story
  const at = behindOpeners(story, first)
  return has(tokens[at]?.text, 'pronoun') ? pronoun(story, at, floor) : undefined
}

/** Behind `Namun,` and its like. */
function behindOpeners({ tokens }: Story, first: number): number {
  let at = first
  while (has(tokens[at]?.text, 'opener') || tokens[at]?.text === ',') at++
  return at
}

/** `Hal serupa dirasakan Andi.`: whom it is about where a thing stands first. */
export function agentOf(story: Story, first: number, floor: Floor): Found | undefined {
  const { tokens } = story
  if (!has(tokens[first]!.text, 'content')) return undefined
  let at = first + 1
  while (
    has(tokens[at]?.text, 'pointer') ||
    has(tokens[at]?.text, 'same') ||
    has(tokens[at]?.text, 'between')
  )
    at++
  const verb = tokens[at]
  if (at === first + 1 || verb?.upos !== 'VERB' || !verb.text.startsWith('di')) return undefined
  if (tokens[at + 1]?.text === 'oleh') at++
  const found = speakerBehind(story, at + 1, floor)
  return found?.who.isPerson ? found : undefined
}

function isNameNext({ tokens, startsAt }: Story, at: number): boolean {
  const kind = startsAt.get(at)?.entity.kind
  if (kind === 'person') return true
  // `Kapolres Solo, AKBP Andi`
  return isCapitalised(tokens[at]?.text ?? '') && startsAt.get(at + 1)?.entity.kind === 'person'
}

/** `Andi di sela rapat di Solo, Minggu, mengatakan`: whom the sentence is about, where nothing else is said of them. */
export function subjectBefore(story: Story, first: number, verb: number, floor?: Floor): Found | undefined {
  const subject = subjectAt(story, first, verb) ?? (floor && figureAt(story, first, floor))
  if (!subject || subject.end > verb) return undefined
  return isBridge(story, subject.end, verb) ? subject : undefined
}

/** `Pria yang juga memimpin klub itu ...`: whoever has been told of, with more words. */
function figureAt(story: Story, first: number, floor: Floor): Found | undefined {
  const { tokens } = story
  const at = behindOpeners(story, first)
  if (!has(tokens[at]?.text, 'figure') || tokens[at + 1]?.text !== 'yang') return undefined
  return { ...asDescribed(meant(floor, spanFrom(story, at, at + 1), at, true)), end: at + 1 }
}

/** No other verb of the sentence stands between: those behind `yang`, `saat`, `usai` belong to a clause of their own. */
function isBridge({ tokens }: Story, from: number, verb: number): boolean {
  let isInside = false
  // `Andi yang memimpin rapat warga mengatakan`: its own verb closes the clause of `yang`.
  const isRelative = tokens[tokens[from]?.text === ',' ? from + 1 : from]?.text === 'yang'
  let isOpen = isRelative
  for (let i = from; i < verb; i++) {
    const token = tokens[i]!
    const word = speechWord(token.text)
    if (token.text === 'yang' || (word?.roles.has('clausal') && token.upos !== 'ADP')) isOpen = true
    else if (token.upos === 'VERB') isOpen = false
    if (word?.roles.has('stop')) isInside = true
    // `Andi ditemui di Palu, Kamis, mengatakan`
    else if (token.upos === 'VERB' && !isInside && !word?.roles.has('saying')) return false
  }
  const last = tokens[verb - 1]!
  if (verb === from) return true
  const isObject = !isPersonNoun(last.text) || tokens[verb - 2]!.upos === 'ADP'
  if (isRelative && !isOpen && verb > from + 2 && isObject) return true
  if (last.text === ',' || last.text === ')' || last.kind === 'number') return true
  // `Andi, yang baru menulis buku "Harga," menyebut ...`
  if (isMark(last) && tokens[verb - 2]!.text === ',') return true
  const word = speechWord(last.text)
  return word?.roles.has('between') === true || last.upos === 'PROPN'
}
