/**
 * The notation of date rules, over lexemes instead of characters:
 *
 * - `{weekday}` a lexeme of a class, kept under its name; `{last:day}` keeps it under another
 * - `lalu` a lexeme of a kind: the word and its like (`silam`)
 * - `[ ... ]` may be absent; `<a|b>` one of them
 * - a space or a mark stands for itself
 *
 * `{weekday}[,] {day} {month}[ {year}]` reads `Selasa, 2 Mei 2023` and `Selasa 2 Mei`.
 */
import { classOf } from './lexicon.js'

export interface Pattern {
  /** Sticky, over an island's kinds. Nothing in it repeats, so a match looks at a few lexemes and no more. */
  readonly regex: RegExp
  /** The kinds it can begin with. */
  readonly first: string
  /** The kinds of each lexeme that must stand behind the first, as far as none may be absent: a quick look. */
  readonly behind: readonly string[]
}

interface Piece {
  readonly source: string
  readonly first: string
  readonly mayBeAbsent: boolean
}

const PART = /\{(?:(\w+):)?(\w+)\}|([A-Za-z]\w*)|([[\]<>|])|([ ()/.,:'+-])|(.)/g

export function compilePattern(notation: string): Pattern {
  const parts = [...notation.matchAll(PART)]
  let at = 0

  const readChoice = (): Piece => {
    const choices = [readSequence()]
    while (parts[at]?.[4] === '|') {
      at++
      choices.push(readSequence())
    }
    return {
      source: choices.map((choice) => choice.source).join('|'),
      first: choices.map((choice) => choice.first).join(''),
      mayBeAbsent: choices.some((choice) => choice.mayBeAbsent),
    }
  }

  const readSequence = (): Piece => {
    let source = ''
    let first = ''
    let mayBeAbsent = true
    for (let part = parts[at]; part !== undefined; part = parts[at]) {
      const bracket = part[4]
      if (bracket === '|' || bracket === ']' || bracket === '>') break
      at++
      const piece = bracket === undefined ? readLexeme(part, notation) : readGroup(bracket)
      source += piece.source
      if (mayBeAbsent) first += piece.first
      mayBeAbsent &&= piece.mayBeAbsent
    }
    return { source, first, mayBeAbsent }
  }

  const readGroup = (bracket: string): Piece => {
    const inner = readChoice()
    at++
    const optional = bracket === '['
    return {
      source: `(?:${inner.source})${optional ? '?' : ''}`,
      first: inner.first,
      mayBeAbsent: optional || inner.mayBeAbsent,
    }
  }

  const { source, first } = readChoice()
  if (at < parts.length) throw new Error(`brackets that do not match in the notation ${notation}`)
  return { regex: new RegExp(source, 'dy'), first, behind: readBehind(parts, notation) }
}

function readBehind(parts: readonly RegExpMatchArray[], notation: string): string[] {
  const bracket = parts.findIndex((part) => part[4] !== undefined)
  const sure = bracket === -1 ? parts : parts.slice(0, bracket)
  return sure.slice(1).map((part) => readLexeme(part, notation).first)
}

function readLexeme([, alias, name, word, , mark, strange]: RegExpMatchArray, notation: string): Piece {
  if (strange !== undefined) throw new Error(`${strange} is no part of a notation: ${notation}`)
  const kinds = mark ?? classOf(name ?? word!)
  const source = `[${kinds.replace(/[-\]^\\]/g, '\\$&')}]`
  return {
    source: name === undefined ? source : `(?<${alias ?? name}>${source})`,
    first: kinds,
    mayBeAbsent: false,
  }
}
