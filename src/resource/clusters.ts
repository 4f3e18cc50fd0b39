import { clusterKey } from './cluster-format.js'
import { casings, leaves, tree, words } from './generated/clusters.js'

export { CASING } from './cluster-format.js'

/**
 * Of every frequent word of raw news: its Brown cluster (words in like company: `bupati`, `gubernur`) and casing.
 * One number a word: `leaf * 8 + casing`, 0 for unknown words; leaves count from 1.
 */
interface Clusters {
  readonly entries: ReadonlyMap<string, number>
  /** Path to each leaf: a 1, then a bit for each branch, most significant first. */
  readonly paths: Float64Array
  readonly depths: Uint8Array
}

let decoded: Clusters | undefined

/** The leaf of the cluster tree that holds `word`, from 1; 0 when the word is too rare. Case and digits do not matter. */
export function clusterOf(word: string): number {
  return (entryOf(word) / 8) | 0
}

/** How raw news writes `word`: a value of {@link CASING}. */
export function casingOf(word: string): number {
  return entryOf(word) & 7
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
  return depth <= bits ? path : Math.floor(path / 2 ** (depth - bits))
}

function entryOf(word: string): number {
  return clusters().entries.get(clusterKey(word)) ?? 0
}

function clusters(): Clusters {
  decoded ??= { entries: decodeWords(), ...decodeTree() }
  return decoded
}

function decodeWords(): Map<string, number> {
  const entries = new Map<string, number>()
  let word = ''
  let at = 0
  for (const coded of words.split(' ')) {
    word = word.slice(0, Number.parseInt(coded[0]!, 36)) + coded.slice(1)
    const leaf = Number.parseInt(leaves.slice(2 * at, 2 * at + 2), 32) + 1
    entries.set(word, leaf * 8 + Number(casings[at++]))
  }
  return entries
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
