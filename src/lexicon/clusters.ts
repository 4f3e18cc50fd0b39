import { readWordTable, type WordTable } from '../store/word-table.js'
import { CASING, clusterKey } from './cluster-format.js'
import { casings, leaves, tree, words } from './generated/clusters.js'

export { CASING } from './cluster-format.js'

/**
 * Of every frequent word of raw news: its Brown cluster (words in like company: `bupati`, `gubernur`) and casing.
 */
interface Clusters {
  readonly words: WordTable
  /** Path to each leaf: a 1, then a bit for each branch, most significant first. */
  readonly paths: Float64Array
  readonly depths: Uint8Array
}

const ZERO = 48
const A = 97

let decoded: Clusters | undefined

/** The leaf of the cluster tree that holds `word`, from 1; 0 when the word is too rare. Case and digits do not matter. */
export function clusterOf(word: string): number {
  return clusterAt(clusterPlace(word))
}

/** The same by the word's `clusterPlace`. */
export function clusterAt(place: number): number {
  return place < 0 ? 0 : digitAt(2 * place) * 32 + digitAt(2 * place + 1) + 1
}

/** How raw news writes `word`: a value of {@link CASING}. */
export function casingOf(word: string): number {
  return casingAt(clusterPlace(word))
}

/** News writes it mostly in small letters: `mobil`. */
export const isMostlySmall = (word: string): boolean => casingOf(word) >= CASING.mostlyLower

/** The same by the word's `clusterPlace`. */
export function casingAt(place: number): number {
  return place < 0 ? CASING.unknown : casings.charCodeAt(place) - ZERO
}

/**
 * The first `bits` branches on the way to `leaf`, behind a leading 1 (so lengths differ); the whole path where it is
 * shorter. 0 for leaf 0. Words that share more of the path are more alike.
 */
export function clusterPath(leaf: number, bits: number): number {
  if (leaf === 0) return 0
  const { paths, depths } = clusters()
  const depth = depths[leaf - 1]!
  const path = paths[leaf - 1]!
  return depth <= bits ? path : Math.floor(path * CUTS[depth - bits]!)
}

/** What cuts the last branches off a path: powers of a half, by how many. */
const CUTS = Float64Array.from({ length: 64 }, (_, branches) => 2 ** -branches)

/** Where the table has `word`, or -1: who asks for its cluster and its casing looks it up once. */
export function clusterPlace(word: string): number {
  return clusters().words.placeOf(clusterKey(word))
}

/** A digit of base 32 in `leaves`. */
function digitAt(at: number): number {
  const code = leaves.charCodeAt(at)
  return code < A ? code - ZERO : code - A + 10
}

function clusters(): Clusters {
  decoded ??= { words: readWordTable(words), ...decodeTree() }
  return decoded
}

function decodeTree(): { paths: Float64Array; depths: Uint8Array } {
  const leaves = (tree.length + 1) / 2
  const paths = new Float64Array(leaves)
  const depths = new Uint8Array(leaves)
  let leaf = 0
  const stack = [{ path: 1, depth: 0 }]
  for (const node of tree) {
    const { path, depth } = stack.pop()!
    if (node === '1') {
      stack.push({ path: path * 2 + 1, depth: depth + 1 }, { path: path * 2, depth: depth + 1 })
    } else {
      paths[leaf] = path
      depths[leaf++] = depth
    }
  }
  return { paths, depths }
}
