/** What a line of a page is for. The markup may say so of its lines, and the layout says it of every line. */
export type LineRole =
  | 'headline'
  | 'kicker'
  | 'section'
  | 'breadcrumb'
  | 'subheading'
  | 'body'
  | 'byline'
  | 'published'
  | 'caption'
  | 'tags'
  | 'related'
  | 'comment'
  | 'furniture'

/** What a line looks like on its own, before its neighbours are looked at: some looks are roles already. */
export type LineKind =
  | Extract<LineRole, 'furniture' | 'breadcrumb' | 'section' | 'byline' | 'caption'>
  | 'label'
  | 'time'
  | 'age'
  | 'contact'
  | 'initials'
  | 'name'
  | 'prose'
  | 'short'
