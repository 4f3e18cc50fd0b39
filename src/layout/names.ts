import type { Span } from '../document.js'
import { isPersonName } from '../lexicon/gazetteer.js'
import { beginsWithCapital } from '../store/letter-kinds.js'
import { letterPattern } from '../store/letter-pattern.js'
import { isDegree } from '../text/abbreviations.js'
import { findOutlet, isFurniture, isNoPersonWord, isOutletName, isSectionName } from './dictionaries.js'
import { spanOf, trimmed, within } from './span.js'

const NAME_WORD = letterPattern(
  'u',
)`^(?:\p{Lu}[\p{L}\p{M}'’\x60]*(?:-[\p{L}\p{M}'’]+)*\.?|(?:\p{Lu}\.){1,4})$`
const NAME_PARTICLE =
  /^(?:bin|binti|al|el|ibn|ibnu|de|van|der|den|von|da|dos|la|le|bt|abd|abdul|ad|as|ash|an|at|ur|nur|siti)$/
const HONORIFIC = /^(?:Drs?|Dra|Hj?|Ir|Prof|KH)\.?$/u

/** `S.Pd`, `MSi`, `Drs.`: part of a byline, and no name by itself. */
const isTitle = (word: string) => HONORIFIC.test(word) || isDegree(word.replace(/\.$/, ''))

/**
 * Whether a piece of text can be a person's name: one to six words, each with a capital, none of them an outlet's
 * or an office's. `words` is the least number asked for: names alone on a line need two, behind a label one will do.
 */
export function looksLikeName(text: string, words = 2): boolean {
  if (text.length < 3 || text.length > 60) return false
  const parts = text.split(/\s+/)
  if (parts.length < words || parts.length > 6) return false
  if (isOutletName(text) || isSectionName(text) || DESK(text).test(text)) return false
  let capitals = 0
  for (const part of parts) {
    const word = part.replace(/,$/, '')
    if (isNoPersonWord(word.toLowerCase().replace(/\.$/, ''))) return false
    if (word.length > 5 && word.endsWith('.') && !isTitle(word)) return false
    if (NAME_WORD(word).test(word) || isTitle(word)) capitals++
    else if (!NAME_PARTICLE.test(word)) return false
  }
  return capitals > 0 && beginsWithCapital(text) && !isFurniture(text)
}

/** `Tim TvNusa`, `Tim kabarnews`: a newsroom's own writing of its name; `Tim Cook` is a person. */
const DESK = letterPattern('u')`^[Tt]im(?:$|\s(?:\p{Ll}|\S*\p{Ll}\p{Lu}))`

/** Whether a name alone is believed: one of its words at least is known as a person's. */
export const isKnownName = (name: string): boolean => name.split(/[\s.]+/).some((word) => isPersonName(word))

const CAPITALS = letterPattern('u')`^(?:\p{Lu}[\p{L}'’.]+\s){1,3}\p{Lu}[\p{L}'’.]+(?=,?\s\p{Ll})`

/** The known name that a line begins with before it says more of the person: `Yohana Wenda guru di Jayapura`. */
export function nameAtStart(text: string): string | undefined {
  const name = text.length > 140 ? undefined : CAPITALS(text).exec(text)?.[0]
  return name !== undefined && looksLikeName(name, 2) && isKnownName(name) ? name : undefined
}

/** What comes before a name in a byline: `Kontributor Lhokseumawe, Masriadi`, `Laporan Wartawan Tribun Jabar, ...`. */
const ROLE_BEFORE_NAME =
  /^(?:laporan[:\s]+)?(?:laporan|wartawan|reporter|kontributor|koresponden|pewarta|jurnalis|penulis|editor|by|oleh|fotografer|tim liputan)\b[:\s]*/iu
const BETWEEN_NAMES = /[,;/|&•·]|\s[-–—I]{1,2}\s|\s(?:dan|and|serta)\s/giu
const IN_BRACKETS = /\([^()]{0,80}\)|\[[^[\]]{0,80}\]/g
const EMAIL_OR_HANDLE = /\S{1,64}@\S{1,64}|(?:^|\s)@\w+/g

/** The people of a byline: `Budisantoso Budiman dan Agus S` → two names; outlets, desks and offices are left out. */
export function splitNames(value: Span, words = 1): Span[] {
  const masked = value.text
    .replace(IN_BRACKETS, (match) => '|'.repeat(match.length))
    .replace(EMAIL_OR_HANDLE, (match) => '|'.repeat(match.length))
  const names: Span[] = []
  let start = 0
  const add = (end: number) => {
    const name = plainName(within(value, start, end))
    if (name !== undefined && looksLikeName(name.text, words)) names.push(name)
  }
  for (const match of masked.matchAll(BETWEEN_NAMES)) {
    add(match.index)
    start = match.index + match[0].length
  }
  add(value.text.length)
  return names
}

/** The name without its role, brackets and degree: `Wartawan Rina Lestari` → `Rina Lestari`. */
function plainName(piece: Span): Span | undefined {
  let name = trimmed(piece, /[-–—:|/,;*•·()[\]]/)
  const role = ROLE_BEFORE_NAME.exec(name.text)
  if (role !== null) {
    // `Laporan Wartawan TribunJakarta.com | Rina Lestari`
    const before = role[0] + outletBefore(name.text.slice(role[0].length))
    const rest = name.text.slice(before.length)
    // `Kontributor Lhokseumawe` is a place of work, `Wartawan Rina Lestari` a name.
    if (/^(?:kontributor|koresponden|laporan)/i.test(role[0]) && !isKnownName(rest)) return undefined
    const at = piece.start + piece.text.indexOf(before + rest)
    name = spanOf(name.text, before.length, name.text.length)
    name = { start: name.start + at, end: 0, text: name.text }
    name = { ...name, end: name.start + name.text.length }
  }
  name = withoutDomain(name)
  if (name.text === '' || isTitle(name.text)) return undefined
  return name
}

/** The address of an outlet that a name follows, with what stands between. */
function outletBefore(text: string): string {
  const address = /^[\w-]+(?:\.\w{2,4}){1,2}\s+(?=\S)/.exec(text)?.[0] ?? ''
  return address !== '' && findOutlet(address.trim())?.domain !== undefined ? address : ''
}

/** `Budi Santoso Suaranusa.com`: the outlet's address behind a name is no part of it. */
function withoutDomain(name: Span): Span {
  const at = name.text.lastIndexOf(' ')
  if (at < 0 || findOutlet(name.text.slice(at + 1))?.domain === undefined || !name.text.includes('.', at))
    return name
  return { start: name.start, end: name.start + at, text: name.text.slice(0, at) }
}

/** `RINA LESTARI` → `Rina Lestari`; a name written otherwise is left as it is. */
export function nameCase(name: string): string {
  if (name !== name.toUpperCase() || name.length < 4) return name
  return name.replace(WORDS(name), (word) => word.charAt(0) + word.slice(1).toLowerCase())
}

const WORDS = letterPattern('gu')`[\p{L}\p{M}]+`
