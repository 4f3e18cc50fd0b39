import type { DateModifier } from '../document.js'
import type { HijriDay } from './holidays.js'
import type { DayPart, UnitOfTime } from './lexicon.js'

/** A move from the day the text was written, or from the day the story last told: `tiga hari lalu`, `tahun itu`. */
export interface Shift {
  readonly unit: UnitOfTime
  readonly count: number
  /** Counted from what the story told: `tiga hari kemudian`. */
  readonly told?: true
  /** Years that are meant as one: 10 in `dekade lalu`. */
  readonly grain?: number
}

/** How long, by unit: `3 jam 20 menit`; `X` where no number is named (`beberapa hari`), empty for `sebentar`. */
export type Length = Partial<Readonly<Record<UnitOfTime | 'NI', number | 'X'>>>

interface Fields {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
  /** Which such weekday of its month, the first or the last (-1): `Senin pertama bulan depan`. */
  readonly nth: number
  /** Decade and century by their first digits: `1990-an` → 199, `abad ke-21` → 20. */
  readonly decade: number
  readonly century: number
  readonly quarter: number
  readonly half: number
  readonly weekend: true
  /** `SP`, `SU`, `FA`, `WI`, with a name where that is another (`SU musim kemarau`). */
  readonly season: string
  /** A holiday, as the dictionary says when it is. */
  readonly holiday: string
  /** The name of a day that brackets say: `Lebaran (22/4/2023)`. */
  readonly named: string | undefined
  /** The year of the feast's own calendar: `Imlek 2576`. */
  readonly ownYear: number
  /** `cuti bersama Idul Fitri`: the days of leave round the feast. */
  readonly leave: true
  /** A day or a month of the Hijri calendar; of a whole year the month is 0. */
  readonly hijri: HijriDay
  /** So many days from the holiday: -7 in `H-7 Lebaran`. */
  readonly away: number
  readonly part: DayPart
  /** The night before the day named: `malam Minggu`. */
  readonly eve: true
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** Minutes east of UTC. */
  readonly zone: number
  /** Named as such (`GMT`, `Z`), not written as an offset of no hours. */
  readonly utc: true
  /** `waktu setempat`: a zone that nobody names. */
  readonly local: true
  readonly shift: Shift
  /** `lalu` -1, `ini` 0, `mendatang` 1. */
  readonly toward: -1 | 0 | 1
  readonly mod: DateModifier
  /** `selama dua tahun`; with `window` the stretch lies behind (-1) or before (1) the anchor: `dua pekan terakhir`. */
  readonly length: Length
  readonly window: -1 | 1
  /** `selama`, waiting for its length. */
  readonly during: true
  /** `setiap Senin`: comes again. */
  readonly every: true
  readonly freq: string
  /** `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`. */
  readonly reference: string
  /** The end of a range: `1-5 Mei 2023`. */
  readonly last: Known
  /** Only another expression makes this one: `(2/5)`, `lalu`. */
  readonly weak: true
  /** Written in parentheses, behind what it explains. */
  readonly bracketed: true
  /** Looks like a date and is none: `31/2/2023`, `UU Nomor 32 Tahun 2002`. */
  readonly none: true
}

/**
 * What the words themselves say, and nothing that is only implied. Rules fill it, merging joins it,
 * resolving reads it.
 */
export type Known = { readonly [Field in keyof Fields]?: Fields[Field] | undefined }

export type WritableKnown = { -readonly [Field in keyof Fields]: Fields[Field] | undefined }

/**
 * What either says; where both do, the right one. Every `Known` is made here, with a place for each field in one
 * order: the engine reads objects of one layout much faster.
 */
export function together(left: Known, right: Known): WritableKnown {
  return {
    year: right.year ?? left.year,
    month: right.month ?? left.month,
    day: right.day ?? left.day,
    weekday: right.weekday ?? left.weekday,
    nth: right.nth ?? left.nth,
    decade: right.decade ?? left.decade,
    century: right.century ?? left.century,
    quarter: right.quarter ?? left.quarter,
    half: right.half ?? left.half,
    weekend: right.weekend ?? left.weekend,
    season: right.season ?? left.season,
    holiday: right.holiday ?? left.holiday,
    named: right.named ?? left.named,
    ownYear: right.ownYear ?? left.ownYear,
    leave: right.leave ?? left.leave,
    hijri: right.hijri ?? left.hijri,
    away: right.away ?? left.away,
    part: right.part ?? left.part,
    eve: right.eve ?? left.eve,
    hour: right.hour ?? left.hour,
    minute: right.minute ?? left.minute,
    second: right.second ?? left.second,
    zone: right.zone ?? left.zone,
    utc: right.zone === undefined ? left.utc : right.utc,
    local: right.local ?? left.local,
    shift: right.shift ?? left.shift,
    toward: right.toward ?? left.toward,
    mod: right.mod ?? left.mod,
    length: right.length ?? left.length,
    window: right.window ?? left.window,
    during: right.during ?? left.during,
    every: right.every ?? left.every,
    freq: right.freq ?? left.freq,
    reference: right.reference ?? left.reference,
    last: right.last ?? left.last,
    weak: right.weak ?? left.weak,
    bracketed: right.bracketed ?? left.bracketed,
    none: right.none ?? left.none,
  }
}

/** The capitalised words that a feast is written with: `Idul Fitri` of `malam Idul Fitri 2023`. */
export function feastName(text: string): string | undefined {
  return text
    .replace(/^(?:malam|cuti bersama|h[-+]\d+)\s+/i, '')
    .match(/\b[A-Z]\S*(?:\s[A-Z]\S*)*?(?=\s+(?:\d|ke-|[Tt]ahun \d|lalu|ini|mendatang|\()|$)/)?.[0]
    .trim()
}
