import type { Block } from '../layout/block.js'
import type { Labelled } from '../layout/labels.js'

/** What the labels of a page's own lines say; a label in the story or in a list of other stories is not the page's. */
export function labelledValues(blocks: readonly Block[]): readonly Labelled[] {
  return blocks.flatMap(({ labels, role }) =>
    role === 'related' || role === 'comment' || role === 'headline' || role === 'body' ? [] : labels,
  )
}
