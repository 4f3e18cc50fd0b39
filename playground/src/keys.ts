import type { JSX } from 'preact'

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * One stop of the Tab key for a whole panel: its arrow keys go from item to item (`[data-item]`, drawn with
 * `tabIndex={-1}`), Home and End to the first and last. Where an item is not a link or a button, arrows scroll as ever
 * until one is reached.
 */
export function walkItems(event: JSX.TargetedKeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const step = STEPS[event.key]
  let next: HTMLElement | undefined
  if (step !== undefined) next = items[at < 0 && step < 0 ? items.length - 1 : at + step]
  else if (event.key === 'Home') next = items[0]
  else if (event.key === 'End') next = items.at(-1)
  if (!next || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
}

/** What makes an element such a panel. */
export const panel = { tabIndex: 0, onKeyDown: walkItems } as const

/** What makes an element one of its items. */
export const item = { 'data-item': '', tabIndex: -1 } as const
