import type { Span, Token } from '../../document.js'
import { isPersonName } from '../../lexicon/gazetteer.js'
import { speechWord } from '../../lexicon/speech-words.js'
import { beginsWithSmall } from '../../store/letter-kinds.js'
import { isTitled } from '../edges/behind-office.js'
import { ofParent } from '../edges/particles.js'
import { isAge, isGuessed, type Mention, timesTold, wordAt } from '../mention.js'
import type { Reading } from '../reading.js'
import { TITLE } from '../words/titles.js'

/** Somebody whom the text has once must be as sure as this, where nothing but the recogniser says so; so must whoever speaks for the next of a list. */
const SURE_ENOUGH = 0.6

/**
 * The names without a person whom the text has once, whom the recogniser doubts or the text also writes small, and for whom
 * nothing else speaks: `Platform itu dikelola oleh | Atos |`. `held` are the offices of each by where they begin.
 */
export function dropLonePeople(
  reading: Reading,
  names: readonly Mention[],
  held: ReadonlyMap<number, readonly Span[]>,
): readonly Mention[] {
  let told: ReadonlyMap<string, number> | undefined
  let wholes: ReadonlySet<string> | undefined
  let small: ReadonlySet<string> | undefined
  /** `Silaturahim Mustasyar` of a text that speaks of `para mustasyar`. */
  const isSmallToo = ({ text }: Mention) => {
    if (text.includes(' ') || isPersonName(text)) return false
    small ??= new Set(reading.tokens.filter(({ text }) => beginsWithSmall(text)).map(({ text }) => text))
    return small.has(text.toLowerCase())
  }
  const isAlone = (name: Mention, i: number) => {
    if (name.kind !== 'person' || !isGuessed(name)) return false
    const isWord = isSmallToo(name)
    if (name.confidence >= SURE_ENOUGH && !isWord) return false
    told ??= timesTold(names)
    wholes ??= wordsOfWholes(names)
    return (
      (told.get(name.text) === 1 || (isWord && name.confidence < SURE_ENOUGH && !wholes.has(name.text))) &&
      !held.has(name.start) &&
      !isSpokenFor(
        reading,
        name,
        i > 0 ? names[i - 1] : undefined,
        i + 1 < names.length ? names[i + 1] : undefined,
      )
    )
  }
  const kept = names.filter((name, i) => !isAlone(name, i))
  return kept.length === names.length ? names : kept
}

/** The words of people's names of two words or more. */
const wordsOfWholes = (names: readonly Mention[]): ReadonlySet<string> =>
  new Set(names.flatMap(({ kind, text }) => (kind === 'person' && text.includes(' ') ? text.split(' ') : [])))

/** A title, an office or a noun for people before it, an age behind it, or somebody sure beside it in a list. */
function isSpokenFor(
  { tokens, matchAt, titles }: Reading,
  { firstToken, endToken }: Mention,
  last: Mention | undefined,
  next: Mention | undefined,
): boolean {
  if (titles[firstToken] === TITLE || titles[firstToken - 1] === TITLE) return true
  for (let at = firstToken + 1; at < endToken; at++) if (ofParent(tokens[at]!.text)) return true
  if (isTitled(matchAt, firstToken) || isAge(tokens, endToken)) return true
  const before = wordAt(tokens, firstToken - 1).toLowerCase()
  const cue = speechWord(before)
  if (before === 'bernama' || cue?.of || cue?.role || cue?.resident || cue?.figure) return true
  return (
    (isSure(last) && areJoined(tokens, last.endToken, firstToken)) ||
    (isSure(next) && areJoined(tokens, endToken, next.firstToken))
  )
}

const isSure = (name: Mention | undefined): name is Mention =>
  name?.kind === 'person' && name.confidence >= SURE_ENOUGH

/** Do a comma, a stroke, a bracket or `dan` alone stand there, or an age: `Sakira (40), | Nalo`? */
function areJoined(tokens: readonly Token[], from: number, to: number): boolean {
  const first = isAge(tokens, from) && wordAt(tokens, from + 2) === ')' ? from + 3 : from
  for (let at = first; at < to; at++) if (!JOINS.test(tokens[at]!.text)) return false
  return to - first <= MOST_JOINS
}

const JOINS = /^(?:[,/(&]|dan|serta|hingga|maupun|atau)$/
const MOST_JOINS = 2
