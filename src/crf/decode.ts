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

export function createPathFinder(model: SequenceModel): PathFinder {
  const { labels, scale } = model.head
  const count = labels.length
  const possible = possibleTransitions(model)
  const { transitions, starts, ends } = possible
  const findLattice = createLattice(labels, possible)
  const slack = Math.ceil(-Math.log(NEGLIGIBLE) / scale)
  const step = Float64Array.from(transitions, (weight) => Math.exp(weight * scale))

  /** Of each label in the lattice: the best sum of a path up to it, and the place in the lattice where that came from. */
  let best = new Int32Array(0)
  let back = new Int32Array(0)
  /** How likely the score of a place makes each label in the lattice; the same with all before it; with all behind it. */
  let local = new Float64Array(0)
  let forward = new Float64Array(0)
  let backward = new Float64Array(0)
  /** How likely each label on the path is, in the places that were weighed: `weighedFrom … weighedTo` of `weighed`. */
  let likely = new Float64Array(0)
  let weighed: Uint8Array | undefined
  let weighedFrom = 0
  let weighedTo = 0

  /** The lattice over the sentence at hand. */
  let lattice: Lattice = { first: new Int32Array(1), labels: new Uint8Array(0) }

  /** Viterbi's algorithm. */
  function bestPath(scores: Int32Array, length: number): Uint8Array {
    const path = new Uint8Array(length)
    if (length === 0) return path
    weighed = undefined
    lattice = findLattice(scores, length, 0)
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
    lattice = findLattice(scores, path.length, slack)
    const labels = lattice.first[path.length]!
    if (local.length < labels) {
      local = new Float64Array(2 * labels)
      forward = new Float64Array(2 * labels)
      backward = new Float64Array(2 * labels)
    }
    if (likely.length < path.length) likely = new Float64Array(2 * path.length)
  }

  /** The forward-backward algorithm, over these places and those around them up to where no doubt is left. */
  function weigh(scores: Int32Array, path: Uint8Array, first: number, end: number): void {
    const labelsBefore = lattice.first
    weighedFrom = first
    weighedTo = end
    while (weighedFrom > 0 && isOpen(weighedFrom, path)) weighedFrom--
    while (weighedTo < path.length && isOpen(weighedTo - 1, path)) weighedTo++
    for (let i = weighedFrom; i < weighedTo; i++) {
      if (isOpen(i, path)) goForward(scores, path, i)
      else {
        local[labelsBefore[i]!] = 1
        forward[labelsBefore[i]!] = 1
      }
    }
    for (let i = weighedTo - 1; i >= weighedFrom; i--) {
      if (isOpen(i, path)) likely[i] = goBack(path, i)
      else {
        backward[labelsBefore[i]!] = 1
        likely[i] = 1
      }
    }
  }

  /** Inside a sentence, where one label is left, all masses are 1. */
  function isOpen(i: number, path: Uint8Array): boolean {
    return i === 0 || i === path.length - 1 || lattice.first[i + 1]! - lattice.first[i]! > 1
  }

  /** Fills in `local` and `forward` of place `i`. */
  function goForward(scores: Int32Array, path: Uint8Array, i: number): void {
    const { first, labels: running } = lattice
    const reference = scores[i * count + path[i]!]!
    let sum = 0
    for (let to = first[i]!; to < first[i + 1]!; to++) {
      const label = running[to]!
      const border = (i === 0 ? starts[label]! : 0) + (i === path.length - 1 ? ends[label]! : 0)
      local[to] = Math.exp((scores[i * count + label]! - reference + border) * scale)
      let mass = i === 0 ? 1 : 0
      if (i > 0) {
        for (let from = first[i - 1]!; from < first[i]!; from++) {
          mass += forward[from]! * step[running[from]! * count + label]!
        }
      }
      forward[to] = mass * local[to]!
      sum += forward[to]!
    }
    for (let to = first[i]!; to < first[i + 1]!; to++) forward[to]! /= sum
  }

  /** Fills in `backward` of place `i`; returns how likely the label on `path` is. */
  function goBack(path: Uint8Array, i: number): number {
    const { first, labels: running } = lattice
    const last = i === path.length - 1
    let total = 0
    let sum = 0
    let chosen = 0
    for (let from = first[i]!; from < first[i + 1]!; from++) {
      let mass = last ? 1 : 0
      if (!last) {
        const steps = running[from]! * count
        for (let to = first[i + 1]!; to < first[i + 2]!; to++) {
          mass += step[steps + running[to]!]! * local[to]! * backward[to]!
        }
      }
      backward[from] = mass
      total += mass
      const both = forward[from]! * mass
      sum += both
      if (running[from] === path[i]) chosen = both
    }
    for (let from = first[i]!; from < first[i + 1]!; from++) backward[from]! /= total
    return chosen / sum
  }

  return { bestPath, leastProbability }
}
