/**
 * Remembers what `read` said of the texts asked about lately: words repeat, and most of what is worked out about one
 * follows from it alone. At most twice `most` texts are remembered, so that millions of articles take no more memory than
 * one: whenever `most` have come, those not asked about since the last time are forgotten.
 */
export function remember<V>(most: number, read: (text: string) => V): (text: string) => V {
  let recent: Map<string, V> | undefined
  let before: Map<string, V> | undefined
  return (text) => {
    recent ??= new Map()
    let value = recent.get(text)
    if (value === undefined) {
      // What is read of it may be a piece of it, and holds on to no more than that.
      const own = apart(text)
      value = before?.get(own) ?? read(own)
      if (recent.size >= most) {
        before = recent
        recent = new Map()
      }
      recent.set(own, value)
    }
    return value
  }
}

/** From this length on, an engine keeps a slice of a text as a view of it, and the whole text with it. */
const KEPT_AS_VIEW = 13

/** The same string, holding on to no larger one. */
export function apart(text: string): string {
  return text.length < KEPT_AS_VIEW ? text : ` ${text}`.slice(1)
}
