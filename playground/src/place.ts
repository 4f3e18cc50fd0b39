/** How each stretch of the text that is on the page draws its marks, by where it begins. */
const stretches = new Map<number, () => Promise<void>>()

/** A stretch says how it is drawn, and takes it back when it leaves the page. */
export function offerStretch(start: number, draw: () => Promise<void>): () => void {
  stretches.set(start, draw)
  return () => {
    if (stretches.get(start) === draw) stretches.delete(start)
  }
}

/** Leads from a value to its place in the text, drawn first where it is not yet, and shows it there. */
export async function showPlace(start: number): Promise<void> {
  const begin = Math.max(...[...stretches.keys()].filter((at) => at <= start))
  await stretches.get(begin)?.()
  let nearest: HTMLElement | undefined
  for (const place of document.querySelectorAll<HTMLElement>(`[data-stretch="${begin}"] [data-start]`)) {
    if (Number(place.dataset.start) > start) break
    nearest = place
  }
  if (!nearest) return
  nearest.scrollIntoView({ block: 'center' })
  nearest.focus({ preventScroll: true })
  nearest.classList.remove('flash')
  requestAnimationFrame(() => nearest.classList.add('flash'))
}
