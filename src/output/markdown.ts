import type { Analysis, Article, Span } from '../document.js'

/**
 * The story in Markdown: its metadata as front matter, the headline, the paragraphs with the headings between them.
 * Whatever the text has of Markdown's own marks is escaped.
 */
export function toMarkdown({ article }: Analysis): string {
  const { headline, body, subheadings } = article
  const blocks = [
    ...body.paragraphs.map((span) => ({ span, mark: '' })),
    ...subheadings.map((span) => ({ span, mark: '## ' })),
  ].sort((a, b) => a.span.start - b.span.start)
  return [
    frontMatter(article),
    ...(headline ? [`# ${escapeLine(headline)}`] : []),
    ...blocks.map(({ span, mark }) => mark + escapeLine(span)),
    '',
  ].join('\n\n')
}

/** YAML between rules; a value is a JSON string, which YAML reads too. */
function frontMatter(article: Article): string {
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name)
  const rows: readonly (readonly [name: string, value: unknown])[] = [
    ['title', article.headline?.text],
    ['authors', names(article.authors)],
    ['publisher', article.publisher?.name],
    ['section', article.section?.text],
    ['published', article.datePublished?.value],
    ['modified', article.dateModified?.value],
    ['place', article.dateline?.place],
    ['topic', article.topic?.topic],
    ['subjects', article.topic?.subjects.map(({ subject }) => subject)],
    ['people', names(article.people)],
    ['organizations', names(article.organizations)],
    ['countries', article.countries.map(({ code }) => code)],
    ['keywords', article.keywords.map(({ text }) => text)],
    ['language', article.language],
  ]
  const written = rows
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return ['---', ...written, '---'].join('\n')
}

/** One paragraph is one line: `5. Warga` → `5\. Warga`, `*penting*` → `\*penting\*`. */
function escapeLine({ text }: Span): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line
    .replaceAll(/[\\`*_[\]<>&|~]/g, (mark) => `\\${mark}`)
    .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2')
    .replace(/^(?=[#+=-])/, '\\')
}
