export type Direction = 'opens' | 'closes'

/** Quotation marks; those that open and close alike have no direction. `‚Äú` is one whose encoding was misread. */
export const MARKS: ReadonlyMap<string, Direction | undefined> = new Map([
  ['"', undefined],
  ['“', 'opens'],
  ['„', 'opens'],
  ['«', 'opens'],
  ['``', 'opens'],
  ['‚Äú', 'opens'],
  ['”', 'closes'],
  ['»', 'closes'],
  ["''", 'closes'],
  ['‚Äù', 'closes'],
  // As HTML writes them.
  ['&quot;', undefined],
  ['&#34;', undefined],
  ['&ldquo;', 'opens'],
  ['&#8220;', 'opens'],
  ['&rdquo;', 'closes'],
  ['&#8221;', 'closes'],
])
/** Single marks hold titles and irony as often as speech. */
export const SINGLE: ReadonlyMap<string, Direction | undefined> = new Map([
  ["'", undefined],
  ['‘', 'opens'],
  ['’', 'closes'],
  ['&lsquo;', 'opens'],
  ['&rsquo;', 'closes'],
])
