/**
 * Objects and lists of one shape. V8 compiles what reads sentences, names or tokens for the shapes it has met, and once
 * more when another comes; a run over a corpus spends a tenth of its time on that where each text brings new ones.
 */

/**
 * `object` and more fields, as a new object.
 *
 * `{ ...object, field }` says the same, but V8 gives every object so made a hidden class of its own: whatever reads
 * sentences or names made like that, in text after text, is compiled again and again. Literals that begin with a field
 * of their own, and those that only replace fields, have no such fault. Where one function alone reads the object, a
 * spread is the quicker: the readings of `findDates` are made so.
 */
export function withFields<T extends object, const More extends object>(object: T, more: More): T & More {
  return Object.assign({}, object, more)
}

/** A list without items that is of one shape with lists of objects; `[]` is of that of small numbers. */
export function emptyList<T extends object>(): readonly T[] {
  const list = [{} as T]
  list.pop()
  return list
}

/**
 * `list.map(by)` for lists that many functions read. `map` itself gives a packed array while it is called, and one
 * "with holes" once it is compiled into its caller: two shapes of the same list.
 */
export function mapped<T, U>(list: readonly T[], by: (item: T, index: number) => U): U[] {
  const results: U[] = []
  for (let i = 0; i < list.length; i++) results.push(by(list[i]!, i))
  return results
}

/**
 * What `by` says of each item that it says something of: `flatMap`, without the list for each item and the slow call by
 * which the engine adds what it returns.
 */
export function gathered<T, U>(list: readonly T[], by: (item: T) => U | undefined): U[] {
  const results: U[] = []
  for (let i = 0; i < list.length; i++) {
    const result = by(list[i]!)
    if (result !== undefined) results.push(result)
  }
  return results
}

/** Adds to the list that the map has for the key, or begins one. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
