import { createLattice, type Lattice, possibleTransitions } from './lattice.js'
import type { SequenceModel } from './model.js'

/** Finds paths of labels through the scores of a sentence: `scores[i * labels + l]` of label `l` in place `i`. */
export interface PathFinder {
  /** The best path, as indices of labels. */
  bestPath(scores: Int32Array, length: number): Uint8Array
  /** How likely the least likely of the labels in places `first … end` of such a path is, from 0 to 1. */
  leastProbability(scores: Int32Array, path: Uint8Array, first: number, end: number): number
}

/**
 * Labels on no path that is at least so likely as this, beside the best one, are left out of sums. Paths are held to be
 * better than they are, so that on news this changes a probability by a thousandth at most.
 */
const NEGLIGIBLE = 0.03

const NONE = -1

export function createPathFinder(model: SequenceModel): PathFinder {
  const { labels, scale } = model.head
  const count = labels.length
  const possible = possibleTransitions(model)
  const { transitions, starts, ends } = possible
  const findLattice = createLattice(labels, possible)
  const slack = Math.ceil(-Math.log(NEGLIGIBLE) / scale)
  const step = Float64Array.from(transitions, (weight) => Math.exp(weight * scale))
  /** Of `I-person` the label that it follows where it does not follow itself, `B-person`; `NONE` of all others. */
  const behind = Int16Array.from(labels, (label) =>
    label.startsWith('I-') ? labels.indexOf(`B-${label.slice(2)}`) : NONE,
  )
  /** Of `B-person` and `I-person` the label that goes on with them, `I-person`; `NONE` of all others. */
  const onward = Int16Array.from(labels, (label) => labels.indexOf(`I-${label.slice(2)}`))
  const likelihood = createLikelihood(scale)

  /** Of each label in the lattice: the best sum of a path up to it, and the place in the lattice where that came from. */
  let best = new Int32Array(0)
  let back = new Int32Array(0)
  /**
   * How likely each label is in each place, `place * labels + label`: by the score of that place; by that and all before it; by
   * that and all behind it. 0 of labels that are not in the lattice.
   */
  let local = new Float64Array(0)
  let forward = new Float64Array(0)
  let backward = new Float64Array(0)
  /** The labels of each place in the lattice that follow any other, from `place * labels` on, and how many these are. */
  let heads = new Uint8Array(0)
  let headCounts = new Uint8Array(0)
  /** How likely each label on the path is, in the places that were weighed: `weighedFrom … weighedTo` of `weighed`. */
  let likely = new Float64Array(0)
  let weighed: Uint8Array | undefined
  let weighedFrom = 0
  let weighedTo = 0

  /** Of which the best path was found last. */
  let lastScores: Int32Array | undefined
  let lastLength = 0

  /** The lattice over the sentence at hand. */
  let lattice: Lattice = { first: new Int32Array(1), labels: new Uint8Array(0) }

  /** Viterbi's algorithm. */
  function bestPath(scores: Int32Array, length: number): Uint8Array {
    const path = new Uint8Array(length)
    if (length === 0) return path
    weighed = undefined
    lattice = findLattice(scores, length, 0)
    lastScores = scores
    lastLength = length
    const { first, labels: running } = lattice
    if (best.length < first[length]!) {
      best = new Int32Array(2 * first[length]!)
      back = new Int32Array(2 * first[length]!)
    }
    for (let to = 0; to < first[1]!; to++) best[to] = starts[running[to]!]! + scores[running[to]!]!
    for (let i = 1; i < length; i++) reach(scores, i)
    let at = first[length - 1]!
    for (let other = at + 1; other < first[length]!; other++) {
      if (best[other]! + ends[running[other]!]! > best[at]! + ends[running[at]!]!) at = other
    }
    for (let i = length - 1; i >= 0; i--) {
      path[i] = running[at]!
      at = back[at]!
    }
    return path
  }

  /** The best paths up to each label in place `i`. */
  function reach(scores: Int32Array, i: number): void {
    const { first, labels: running } = lattice
    const before = first[i - 1]!
    const here = first[i]!
    for (let to = here; to < first[i + 1]!; to++) {
      const label = running[to]!
      let from = before
      let top = best[from]! + transitions[running[from]! * count + label]!
      for (let other = before + 1; other < here; other++) {
        const sum = best[other]! + transitions[running[other]! * count + label]!
        if (sum > top) {
          top = sum
          from = other
        }
      }
      best[to] = top + scores[i * count + label]!
      back[to] = from
    }
  }

  function leastProbability(scores: Int32Array, path: Uint8Array, first: number, end: number): number {
    if (path !== weighed) prepare(scores, path)
    if (first < weighedFrom || end > weighedTo) weigh(scores, path, first, end)
    let least = 1
    for (let i = first; i < end; i++) least = Math.min(least, likely[i]!)
    return least
  }

  function prepare(scores: Int32Array, path: Uint8Array): void {
    weighed = path
    weighedFrom = 0
    weighedTo = 0
    lattice = findLattice(scores, path.length, slack, scores === lastScores && path.length === lastLength)
    if (likely.length >= path.length) return
    const places = 2 * path.length
    likely = new Float64Array(places)
    local = new Float64Array(places * count)
    forward = new Float64Array(places * count)
    backward = new Float64Array(places * count)
    heads = new Uint8Array(places * count)
    headCounts = new Uint8Array(places)
  }

  /** The forward-backward algorithm, over these places and those around them up to where no doubt is left. */
  function weigh(scores: Int32Array, path: Uint8Array, first: number, end: number): void {
    weighedFrom = first
    weighedTo = end
    while (weighedFrom > 0 && isOpen(weighedFrom, path)) weighedFrom--
    while (weighedTo < path.length && isOpen(weighedTo - 1, path)) weighedTo++
    local.fill(0, weighedFrom * count, weighedTo * count)
    forward.fill(0, weighedFrom * count, weighedTo * count)
    backward.fill(0, weighedFrom * count, weighedTo * count)
    for (let i = weighedFrom; i < weighedTo; i++) {
      readHeads(i)
      if (isOpen(i, path)) goForward(scores, path, i)
      else forward[i * count + path[i]!] = 1
    }
    for (let i = weighedTo - 1; i >= weighedFrom; i--) {
      likely[i] = 1
      if (isOpen(i, path)) likely[i] = goBack(path, i)
      else backward[i * count + path[i]!] = 1
    }
  }

  /** Inside a sentence, where one label is left, all masses are 1. */
  function isOpen(i: number, path: Uint8Array): boolean {
    return i === 0 || i === path.length - 1 || lattice.first[i + 1]! - lattice.first[i]! > 1
  }

  /** Gathers the heads of place `i`. */
  function readHeads(i: number): void {
    const { first, labels: running } = lattice
    let found = i * count
    for (let at = first[i]!; at < first[i + 1]!; at++) {
      if (behind[running[at]!] === NONE) heads[found++] = running[at]!
    }
    headCounts[i] = found - i * count
  }

  /** Fills in `local` and `forward` of place `i`. */
  function goForward(scores: Int32Array, path: Uint8Array, i: number): void {
    const { first, labels: running } = lattice
    const here = i * count
    const reference = scores[here + path[i]!]!
    let sum = 0
    for (let to = first[i]!; to < first[i + 1]!; to++) {
      const label = running[to]!
      const border = (i === 0 ? starts[label]! : 0) + (i === path.length - 1 ? ends[label]! : 0)
      const chance = likelihood(scores[here + label]! - reference + border)
      const mass = chance * (i === 0 ? 1 : massBefore(i, label))
      local[here + label] = chance
      forward[here + label] = mass
      sum += mass
    }
    for (let to = first[i]!; to < first[i + 1]!; to++) forward[here + running[to]!]! /= sum
  }

  /** How likely a path comes to `label` in place `i` from the place before. */
  function massBefore(i: number, label: number): number {
    const before = (i - 1) * count
    const only = behind[label]!
    if (only !== NONE) {
      return (
        forward[before + only]! * step[only * count + label]! +
        forward[before + label]! * step[label * count + label]!
      )
    }
    const { first, labels: running } = lattice
    let mass = 0
    for (let from = first[i - 1]!; from < first[i]!; from++) {
      mass += forward[before + running[from]!]! * step[running[from]! * count + label]!
    }
    return mass
  }

  /** How likely a path goes on from `label` in place `i` to the place behind. */
  function massBehind(i: number, label: number): number {
    const next = (i + 1) * count
    const steps = label * count
    const end = next + headCounts[i + 1]!
    let mass = 0
    for (let at = next; at < end; at++) mass += step[steps + heads[at]!]! * backward[next + heads[at]!]!
    const on = onward[label]!
    return on === NONE ? mass : mass + step[steps + on]! * backward[next + on]!
  }

  /** Fills in `backward` of place `i`; returns how likely the label on `path` is. */
  function goBack(path: Uint8Array, i: number): number {
    const { first, labels: running } = lattice
    const here = i * count
    let total = 0
    let sum = 0
    let chosen = 0
    for (let at = first[i]!; at < first[i + 1]!; at++) {
      const label = running[at]!
      const mass = i === path.length - 1 ? 1 : massBehind(i, label)
      backward[here + label] = mass * local[here + label]!
      total += mass
      const both = forward[here + label]! * mass
      sum += both
      if (label === path[i]) chosen = both
    }
    for (let at = first[i]!; at < first[i + 1]!; at++) backward[here + running[at]!]! /= total
    return chosen / sum
  }

  return { bestPath, leastProbability }
}

/** Scores lead or lie behind by less than this, mostly. */
const USUAL = 512

/** `Math.exp(score * scale)`, whose values are kept: a place that is weighed asks for eight. */
function createLikelihood(scale: number): (score: number) => number {
  let kept: Float64Array | undefined
  return (score) => {
    if (score <= -USUAL || score >= USUAL) return Math.exp(score * scale)
    kept ??= Float64Array.from({ length: 2 * USUAL }, (_, i) => Math.exp((i - USUAL) * scale))
    return kept[score + USUAL]!
  }
}
