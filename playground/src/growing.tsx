import type { ComponentChildren, RefObject } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'

/** Calls back whenever the element comes near the part of the page that is seen. */
export function useNear(element: RefObject<HTMLElement>, isNear: () => void, deps: readonly unknown[]): void {
  useEffect(() => {
    if (!element.current) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && isNear(), {
      rootMargin: '400px',
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, deps)
}

interface GrowingProps<T> {
  readonly items: readonly T[]
  /** How many are drawn at once. */
  readonly size: number
  readonly draw: (item: T) => ComponentChildren
}

/** A list that is drawn some items at a time, the next when the end of those drawn comes near. */
export function Growing<T>({ items, size, draw }: GrowingProps<T>) {
  const [most, setMost] = useState(size)
  const end = useRef<HTMLLIElement>(null)
  const more = items.length > most
  useEffect(() => setMost(size), [items])
  useNear(end, () => setMost((before) => before + size), [most, more])
  const parts: ComponentChildren[] = []
  for (let from = 0; from < Math.min(most, items.length); from += size)
    parts.push(<Part key={from} items={items} from={from} size={size} draw={draw} />)
  return (
    <>
      {parts}
      {more && <li ref={end} aria-hidden="true" class="end" />}
    </>
  )
}

/** Items drawn once: they stay as they are while others are added. */
function Part<T>({ items, from, size, draw }: GrowingProps<T> & { from: number }) {
  return useMemo(() => <>{items.slice(from, from + size).map(draw)}</>, [items, from])
}

/** The first of many, and a button for as many again. */
export function Some<T>({ items, size, draw }: GrowingProps<T>) {
  const [most, setMost] = useState(size)
  useEffect(() => setMost(size), [items])
  const left = items.length - most
  return (
    <>
      {items.slice(0, most).map(draw)}
      {left > 0 && (
        <button
          type="button"
          class="place"
          data-item=""
          tabIndex={-1}
          onClick={() => setMost(most + 40)}
        >{`+ ${left}`}</button>
      )}
    </>
  )
}
