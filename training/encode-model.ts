import { ALPHABET, BASE, checksum, type ModelHead, TRANSITION_ZERO, ZERO } from '../src/crf/model.js'

const NO_ROW = -1

/** What a trainer has learned, before its weights become small integers. */
export interface TrainedModel {
  readonly head: Pick<ModelHead, 'task' | 'labels' | 'corpora' | 'seed' | 'keyBits'> & {
    score?: NonNullable<ModelHead['score']>
    domain?: string
  }
  /** Key of each feature, in any order. */
  readonly keys: ArrayLike<number>
  /** `features × labels`. */
  readonly weights: Float32Array
  /** `from × to`, then start and end of each label. */
  readonly transitions: Float32Array
}

/**
 * Writes a model file. `step` is the weight that becomes 1; what rounds to 0 is left out. The keys of `others` are written
 * even where this model has no weight for them: models with the same others have one line of keys.
 */
export function encodeModel(model: TrainedModel, step = 0.1, others: readonly TrainedModel[] = []): string {
  const count = model.head.labels.length
  if (count > ZERO) throw new RangeError(`A model has at most ${ZERO} labels, these are ${count}.`)
  const own = rowsWithWeights(model, step)
  const bare = others
    .flatMap((other) => [...rowsWithWeights(other, step).keys()])
    .filter((key) => !own.has(key))
  const rows = [...own, ...[...new Set(bare)].map((key) => [key, NO_ROW] as const)]
  rows.sort(([a], [b]) => a - b)
  const meanStep = 2 ** model.head.keyBits / Math.max(1, rows.length)
  const lowBits = Math.min(18, Math.max(6, 6 * Math.floor(Math.log2(meanStep) / 6)))

  const keys: string[] = []
  const labels: string[] = []
  const weights: string[] = []
  let before = 0
  for (const [key, row] of rows) {
    keys.push(encodeStep(key - before, lowBits))
    before = key
    if (row === NO_ROW) {
      labels.push(ALPHABET[2 * count]!)
      continue
    }
    const filled = Array.from({ length: count }, (_, l) => l).filter(
      (l) => quantize(model.weights[row * count + l]!, step) !== 0,
    )
    filled.forEach((l, i) => {
      labels.push(ALPHABET[i === filled.length - 1 ? l + count : l]!)
      weights.push(ALPHABET[quantize(model.weights[row * count + l]!, step) + ZERO]!)
    })
  }
  const transitions = Array.from(model.transitions, (weight) => {
    const shifted = Math.max(0, Math.min(BASE * BASE - 1, Math.round(weight / step) + TRANSITION_ZERO))
    return ALPHABET[Math.floor(shifted / BASE)]! + ALPHABET[shifted % BASE]!
  })
  const body = [keys.join(''), labels.join(''), weights.join(''), transitions.join('')].join('\n')
  const head: ModelHead = {
    format: 'pewarta sequence model',
    version: 1,
    ...model.head,
    lowBits,
    scale: step,
    features: own.size,
    ...(rows.length > own.size && { keys: rows.length }),
    weights: weights.length,
    checksum: checksum(body),
  }
  return `${JSON.stringify(head)}\n${body}\n`
}

/** The row of each key that has a weight. */
function rowsWithWeights({ head, keys, weights }: TrainedModel, step: number): ReadonlyMap<number, number> {
  const count = head.labels.length
  const rows = new Map<number, number>()
  for (let row = 0; row < keys.length; row++) {
    for (let l = 0; l < count; l++) {
      if (quantize(weights[row * count + l]!, step) !== 0) {
        rows.set(keys[row]!, row)
        break
      }
    }
  }
  return rows
}

function quantize(weight: number, step: number): number {
  return Math.max(-ZERO, Math.min(ZERO, Math.round(weight / step)))
}

function encodeStep(value: number, lowBits: number): string {
  let chars = ''
  for (let shift = 0; shift < lowBits; shift += 6) chars += ALPHABET[Math.floor(value / 2 ** shift) & 63]
  let high = Math.floor(value / 2 ** lowBits)
  for (; high >= BASE - 1; high -= BASE - 1) chars += ALPHABET[BASE - 1]
  return chars + ALPHABET[high]
}
