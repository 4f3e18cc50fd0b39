import type { SequenceModel } from './model.js'

/**
 * The labels that stay possible for each word of a sentence: those of place `i` are `labels[first[i] … first[i + 1])`.
 * Most words leave no doubt, so whatever is worked out over these is worked out quickly.
 */
export interface Lattice {
  readonly first: Int32Array
  readonly labels: Uint8Array
}

/**
 * Finds the labels that some best path may take, by `scores[i * labels + l]` of label `l` in place `i`. With `slack` also
 * those that are on no path less than `slack` behind. `again` says that these are the scores that were asked about last.
 */
export type FindLattice = (scores: Int32Array, length: number, slack: number, again?: boolean) => Lattice

/** What no path crosses: a weight that no score makes up for. */
const IMPOSSIBLE = -1e8

export type Transitions = Pick<SequenceModel, 'transitions' | 'starts' | 'ends'>

/** The transitions of a model, where `I-person` follows only `B-person` and `I-person` if its labels are written so. */
export function possibleTransitions({
  head: { labels },
  transitions,
  starts,
  ends,
}: SequenceModel): Transitions {
  const possible = { transitions: transitions.slice(), starts: starts.slice(), ends }
  labels.forEach((to, t) => {
    if (!to.startsWith('I-')) return
    possible.starts[t] = IMPOSSIBLE
    labels.forEach((from, f) => {
      if (from.slice(2) !== to.slice(2) || !/^[BI]-/.test(from)) {
        possible.transitions[f * labels.length + t] = IMPOSSIBLE
      }
    })
  })
  return possible
}

export function createLattice(labels: readonly string[], transitions: Transitions): FindLattice {
  return labels.includes('O')
    ? latticeOfNames(labels, transitions)
    : latticeOfTags(labels.length, transitions)
}

/** Room for the lattice over a sentence of so many words, taken again for the next. */
function createRoom(count: number): (length: number) => Lattice {
  let lattice: Lattice = { first: new Int32Array(0), labels: new Uint8Array(0) }
  return (length) => {
    if (lattice.first.length <= length) {
      lattice = { first: new Int32Array(2 * length + 2), labels: new Uint8Array(2 * length * count) }
    }
    return lattice
  }
}

/**
 * A label is out where another one leads by more than all transitions can make up for, whatever stands around them.
 */
function latticeOfTags(count: number, { transitions, starts, ends }: Transitions): FindLattice {
  /** `lead[b * count + l]`: by how much `b` must lead so that `l` is out. */
  const lead = new Int32Array(count * count)
  for (let b = 0; b < count; b++) {
    for (let l = 0; l < count; l++) {
      let into = starts[l]! - starts[b]!
      let out = ends[l]! - ends[b]!
      for (let other = 0; other < count; other++) {
        into = Math.max(into, transitions[other * count + l]! - transitions[other * count + b]!)
        out = Math.max(out, transitions[l * count + other]! - transitions[b * count + other]!)
      }
      lead[b * count + l] = into + out
    }
  }

  const latticeOf = createRoom(count)
  return (scores, length, slack) => {
    const lattice = latticeOf(length)
    const { first, labels: running } = lattice
    let found = 0
    for (let i = 0, at = 0; i < length; i++, at += count) {
      let top = 0
      let topScore = scores[at]!
      for (let l = 1; l < count; l++) {
        const score = scores[at + l]!
        if (score > topScore) {
          topScore = score
          top = l
        }
      }
      const leads = top * count
      for (let l = 0; l < count; l++) {
        if (topScore - scores[at + l]! <= lead[leads + l]! + slack) running[found++] = l
      }
      first[i + 1] = found
    }
    return lattice
  }
}

/**
 * A name stays in the lattice where it could be better than to name nothing: the words that it may hold, taken together, are
 * held against as many `O`. That is told kind by kind from the left (the best name that ends here) and from the right
 * (how a name could go on).
 */
function latticeOfNames(labels: readonly string[], { transitions, starts, ends }: Transitions): FindLattice {
  const count = labels.length
  const outside = labels.indexOf('O')
  const kinds = labels.flatMap((label, begin) => {
    if (label === 'O' || label.startsWith('I-')) return []
    const inside = labels.indexOf(`I-${label.slice(2)}`)
    return [kindOfName(begin, inside < 0 ? undefined : inside)]
  })

  /** The most that transitions can speak for a name rather than for `O`: into it, inside it, out of it. */
  function kindOfName(begin: number, inside: number | undefined) {
    const rather = (from: number, to: number) =>
      transitions[from * count + to]! - transitions[from * count + outside]!
    let into = starts[begin]! - starts[outside]!
    for (let from = 0; from < count; from++) into = Math.max(into, rather(from, begin))
    const members = inside === undefined ? [begin] : [begin, inside]
    const stay = transitions[outside * count + outside]!
    const within =
      inside === undefined
        ? IMPOSSIBLE
        : Math.max(...members.map((from) => transitions[from * count + inside]! - stay))
    let out = -Infinity
    for (const from of members) {
      out = Math.max(out, ends[from]! - ends[outside]!)
      for (let to = 0; to < count; to++) {
        if (transitions[outside * count + to]! > IMPOSSIBLE)
          out = Math.max(out, transitions[from * count + to]! - transitions[outside * count + to]!)
      }
    }
    return { begin, inside: inside ?? begin, into, within, out }
  }

  const width = kinds.length
  const begins = Uint8Array.from(kinds, ({ begin }) => begin)
  const insides = Uint8Array.from(kinds, ({ inside }) => inside)
  const into = Int32Array.from(kinds, (kind) => kind.into)
  const within = Int32Array.from(kinds, (kind) => kind.within)
  const out = Int32Array.from(kinds, (kind) => kind.out)
  /** How much a name of each kind that ends in the place before gains over `O`. */
  const ended = new Int32Array(width)
  /** How much a name of each kind gains by going on behind each place. */
  let onward = new Int32Array(0)
  const latticeOf = createRoom(count)

  function readOnward(scores: Int32Array, length: number): void {
    if (onward.length < length * width) onward = new Int32Array(2 * length * width)
    onward.fill(0, (length - 1) * width, length * width)
    for (let i = length - 1; i > 0; i--) {
      const at = i * count
      const nothing = scores[at + outside]!
      for (let k = 0, on = i * width; k < width; k++, on++) {
        const gain = scores[at + insides[k]!]! - nothing + within[k]! + onward[on]!
        onward[on - width] = Math.max(gain, 0)
      }
    }
  }

  return (scores, length, slack, again = false) => {
    const lattice = latticeOf(length)
    const { first, labels: running } = lattice
    if (!again) readOnward(scores, length)
    ended.fill(IMPOSSIBLE)
    let found = 0
    for (let i = 0, at = 0, on = 0; i < length; i++, at += count) {
      const nothing = scores[at + outside]!
      running[found++] = outside
      for (let k = 0; k < width; k++, on++) {
        const enough = -slack - out[k]! - onward[on]!
        const begun = scores[at + begins[k]!]! - nothing + into[k]!
        const goneOn = ended[k]! + scores[at + insides[k]!]! - nothing + within[k]!
        if (begun >= enough) running[found++] = begins[k]!
        if (goneOn >= enough && goneOn > IMPOSSIBLE / 2) running[found++] = insides[k]!
        ended[k] = Math.max(begun, goneOn)
      }
      first[i + 1] = found
    }
    return lattice
  }
}
