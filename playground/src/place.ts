/** Leads from a value to its place in the text, and shows it there. */
export function showPlace(start: number): void {
  const places = document.querySelectorAll<HTMLElement>('[data-start]')
  let nearest: HTMLElement | undefined
  for (const place of places) {
    if (Number(place.dataset.start) > start) break
    nearest = place
  }
  if (!nearest) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  nearest.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  nearest.focus({ preventScroll: true })
  nearest.classList.remove('flash')
  requestAnimationFrame(() => nearest.classList.add('flash'))
}
