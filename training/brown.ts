/**
 * Brown clustering (Brown et al. 1992; the windowed algorithm of Liang 2005): words that stand beside the same
 * neighbours end up in one cluster, and clusters in one binary tree. `bupati` and `gubernur` share a long path,
 * `Susanti` and `Wijaya` another.
 *
 * Nothing is random: the same counts give the same tree.
 */

/** Pairs of neighbouring words: `left[k]` is followed `count[k]` times by `right[k]`. Words are ranked by frequency. */
export interface Bigrams {
  readonly left: Int32Array
  readonly right: Int32Array
  readonly count: Int32Array
}

export interface Clustering {
  /** Word → leaf of the tree, leaves numbered from left to right. */
  readonly leafOf: Int32Array
  /** The tree in preorder: `1` a branch, `0` a leaf. */
  readonly tree: string
}

type Tree = number | readonly [Tree, Tree]

export function clusterWords(wordCounts: Int32Array, bigrams: Bigrams, clusters: number): Clustering {
  const words = wordCounts.length
  const slots = clusters + 1
  const h = entropyTable(wordCounts.reduce((sum, count) => sum + count, 0))
  const g = (a: number, b: number) => (a === 0 || b === 0 ? 0 : h[a]! + h[b]! - h[a + b]!)
  const pair = new Int32Array(slots * slots)
  const total = new Int32Array(slots)
  const loss = new Float64Array(slots * slots)
  const active: number[] = []
  const slotOf = new Int32Array(words).fill(-1)
  const members: number[][] = Array.from({ length: slots }, () => [])
  const neighbours = neighboursOf(words, bigrams)

  const row = (slot: number) => pair.slice(slot * slots, (slot + 1) * slots)
  const column = (slot: number) => {
    const values = new Int32Array(slots)
    for (const other of active) values[other] = pair[other * slots + slot]!
    return values
  }

  function lossOf(s: number, t: number): number {
    let sum = 0
    for (const j of active) {
      if (j === s || j === t) continue
      const sj = pair[s * slots + j]!
      if (sj !== 0) sum += g(sj, pair[t * slots + j]!)
      const js = pair[j * slots + s]!
      if (js !== 0) sum += g(js, pair[j * slots + t]!)
    }
    const ss = pair[s * slots + s]!
    const st = pair[s * slots + t]!
    const ts = pair[t * slots + s]!
    const tt = pair[t * slots + t]!
    return sum + h[ss]! + h[st]! + h[ts]! + h[tt]! - h[ss + st + ts + tt]! - 2 * g(total[s]!, total[t]!)
  }

  /** Adds `sign` times what one slot's counts (`values[u]` beside u) mean for the loss of every other pair. */
  function spread(values: Int32Array, except: readonly number[], sign: number) {
    const held = active.filter((slot) => values[slot] !== 0 && !except.includes(slot))
    for (let a = 0; a < held.length; a++) {
      const u = held[a]!
      const hu = h[values[u]!]!
      for (let b = 0; b < a; b++) {
        const v = held[b]!
        const delta = sign * (hu + h[values[v]!]! - h[values[u]! + values[v]!]!)
        if (u < v) loss[u * slots + v]! += delta
        else loss[v * slots + u]! += delta
      }
    }
  }

  function measure(slot: number) {
    for (const other of active) {
      if (other === slot) continue
      loss[Math.min(slot, other) * slots + Math.max(slot, other)] = lossOf(slot, other)
    }
  }

  function add(word: number, slot: number) {
    slotOf[word] = slot
    members[slot] = [word]
    total[slot] = wordCounts[word]!
    pair.fill(0, slot * slots, (slot + 1) * slots)
    for (let other = 0; other < slots; other++) pair[other * slots + slot] = 0
    for (const [other, count] of neighbours.after(word)) {
      const to = slotOf[other]!
      if (to >= 0) pair[slot * slots + to]! += count
    }
    for (const [other, count] of neighbours.before(word)) {
      const from = slotOf[other]!
      if (from >= 0 && other !== word) pair[from * slots + slot]! += count
    }
    active.push(slot)
    spread(row(slot), [slot], 1)
    spread(column(slot), [slot], 1)
    measure(slot)
  }

  /** Merges slot `t` into `s`; `t` is free afterwards. */
  function merge(s: number, t: number) {
    const both = [s, t]
    for (const slot of both) {
      spread(row(slot), both, -1)
      spread(column(slot), both, -1)
    }
    for (let j = 0; j < slots; j++) pair[s * slots + j]! += pair[t * slots + j]!
    for (let j = 0; j < slots; j++) pair[j * slots + s]! += pair[j * slots + t]!
    total[s]! += total[t]!
    for (const word of members[t]!) slotOf[word] = s
    members[s]!.push(...members[t]!)
    members[t] = []
    active.splice(active.indexOf(t), 1)
    spread(row(s), [s], 1)
    spread(column(s), [s], 1)
    measure(s)
  }

  function cheapest(): [number, number] {
    let best = Number.POSITIVE_INFINITY
    let pairOfSlots: [number, number] = [0, 0]
    for (const u of active) {
      for (const v of active) {
        if (u < v && loss[u * slots + v]! < best) {
          best = loss[u * slots + v]!
          pairOfSlots = [u, v]
        }
      }
    }
    return pairOfSlots
  }

  let free = clusters
  for (let word = 0; word < words; word++) {
    if (word < clusters) {
      add(word, word)
      continue
    }
    add(word, free)
    const [s, t] = cheapest()
    merge(s, t)
    free = t
  }
  const leaves = new Map<number, number[]>()
  const trees = new Map<number, Tree>()
  for (const slot of active) {
    trees.set(slot, slot)
    leaves.set(slot, [...members[slot]!])
  }
  while (active.length > 1) {
    const [s, t] = cheapest()
    trees.set(s, [trees.get(s)!, trees.get(t)!])
    merge(s, t)
  }
  return numberLeaves(trees.get(active[0]!)!, leaves, words)
}

function numberLeaves(root: Tree, members: Map<number, number[]>, words: number): Clustering {
  const leafOf = new Int32Array(words)
  let tree = ''
  let leaf = 0
  const stack: Tree[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (typeof node === 'number') {
      for (const word of members.get(node)!) leafOf[word] = leaf
      leaf++
      tree += '0'
    } else {
      tree += '1'
      stack.push(node[1], node[0])
    }
  }
  return { leafOf, tree }
}

/** n log n for every count there can be. */
function entropyTable(largest: number): Float64Array {
  const table = new Float64Array(largest + 1)
  for (let n = 1; n <= largest; n++) table[n] = n * Math.log(n)
  return table
}

function neighboursOf(words: number, { left, right, count }: Bigrams) {
  const after: [number, number][][] = Array.from({ length: words }, () => [])
  const before: [number, number][][] = Array.from({ length: words }, () => [])
  for (let k = 0; k < left.length; k++) {
    after[left[k]!]!.push([right[k]!, count[k]!])
    before[right[k]!]!.push([left[k]!, count[k]!])
  }
  return { after: (word: number) => after[word]!, before: (word: number) => before[word]! }
}
