import { letterPattern } from '../store/letter-pattern.js'
import { isLabelOfPeople, labelRoles } from './dictionaries.js'

/** Names, a line of rights and what may not be done with the text. */
const LONGEST_CREDITS = 400
/** A caption is no longer. */
const LONGEST_CAPTION = 200
/** A name behind a label, or two of them: `Rolandus Nampu/Imba Purnomo`. */
const LONGEST_NAMES = 60

/** Behind a sentence or a link: `target.Pewarta: Rina LestariEditor: Budi Santoso COPYRIGHT © ANTARA 2023`. */
const FIRST_LABEL = letterPattern(
  'gu',
)`(?<=[\p{Ll}\d.!?"”’)\]]\s?)\p{Lu}\p{Ll}{3,}(?:/\p{L}{3,})?\s?:(?=\s?\p{Lu})`
const SENTENCE_END = /[.!?"”’)\]]\s?$/
/** Behind a name, glued to it too. */
const NEXT_PART = letterPattern(
  'gu',
)`(?<=[\p{Ll}\p{Lu}.)]\s?)(?:(?<label>\p{Lu}\p{Ll}{3,})\s?:(?=\s?\p{Lu})|(?:COPYRIGHT |Copyright )?©|Advertisement(?=\s|$))`

/**
 * Where the credits begin that a page has put right behind its last sentence, and where each of their parts does: who
 * wrote, who edited, whose rights; none for a line that ends in its story.
 */
export function creditStarts(text: string): number[] {
  const from = Math.max(0, text.length - LONGEST_CREDITS)
  const tail = text.slice(from)
  if (!tail.includes(':')) return []
  for (const { index, 0: label } of tail.matchAll(FIRST_LABEL(tail))) {
    if (from + index < LONGEST_CAPTION && isOfCaption(label)) continue
    if (!isCredit(label)) continue
    const names = tail.slice(index + label.length)
    const parts = Array.from(names.matchAll(NEXT_PART(names))).filter(
      ({ groups }) => groups!.label === undefined || isCredit(groups!.label),
    )
    const starts = parts.map((part) => part.index)
    if ((starts[0] ?? names.length) > LONGEST_NAMES) continue
    // `Baca juga: Jalan Dibuka LagiPewarta: Rina`: behind no sentence one label alone is not enough.
    if (starts.length === 0 && !SENTENCE_END.test(tail.slice(0, index))) continue
    return [from + index, ...starts.map((start) => from + index + label.length + start)]
  }
  return []
}

function isCredit(label: string): boolean {
  const roles = rolesOf(label)
  return roles.length > 0 && roles.every((role) => role === 'source' || isLabelOfPeople(role))
}

/** `Warga di tenda. Foto: Rina Lestari`: what a caption says of its picture belongs to it. */
const isOfCaption = (label: string) =>
  rolesOf(label).some((role) => role === 'source' || role === 'photographer')

const rolesOf = (label: string) => labelRoles(label.replace(/\s?:$/, '').toLowerCase())
