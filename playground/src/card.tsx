import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import type { Article, Contributor } from '../../src/document.js'
import { item, panel } from './keys.js'
import { showPlace } from './place.js'
import { LanguageContext, useWords } from './words.js'

/** Characters of a lead that are shown: a page without paragraphs is one long lead. */
const LEAD = 1_000
/** Related stories shown. */
const RELATED = 30

/** What a newsroom files with the story; every value leads to its place in the text. */
export function Card({ article }: { article: Article }) {
  const words = useWords()
  const language = useContext(LanguageContext)
  const published = article.datePublished
  return (
    <section class="card" aria-label={words.article} {...panel}>
      {article.section && <Place of={article.section} class="section" />}
      <h2>{article.headline ? <Place of={article.headline} /> : <em>{words.noHeadline}</em>}</h2>
      {article.lead && <p class="lead">{article.lead.text.slice(0, LEAD)}</p>}
      <dl>
        <Row term={words.page}>{article.pageKind === 'article' ? '' : article.pageKind}</Row>
        <Row term={words.published}>
          {published && (
            <>
              <Place of={{ ...published, text: published.value.replace('T', ' ') }} />{' '}
              <Basis {...published} />
            </>
          )}
        </Row>
        <Row term={words.authors}>{contributors(article.authors)}</Row>
        <Row term={words.editors}>{contributors(article.editors)}</Row>
        <Row term={words.publisher}>
          {article.publisher && <Place of={{ ...article.publisher, text: article.publisher.name }} />}
        </Row>
        <Row term={words.dateline}>{article.dateline && <Place of={article.dateline} />}</Row>
        <Row term={words.topic}>{article.topic && `${article.topic.topic} (${article.topic.code})`}</Row>
        <Row term={words.keywords}>
          {article.keywords.length > 0 && (
            <ul class="chips">
              {article.keywords.map(({ text, mentions }) => (
                <li key={text}>
                  <Place of={{ text, ...(mentions[0] && { start: mentions[0].start }) }} />
                </li>
              ))}
            </ul>
          )}
        </Row>
        <Row term={words.length}>
          {article.wordCount > 0 &&
            `${words.lengthOf(article.wordCount, article.readingMinutes)} · ${languageName(article.language, language)}`}
        </Row>
        <Row term={words.related}>
          {article.related.length > 0 && (
            <ul>
              {article.related.slice(0, RELATED).map(({ headline, age }) => (
                <li key={headline.start}>
                  <Place of={headline} /> {age && <small>{age.text}</small>}
                </li>
              ))}
            </ul>
          )}
        </Row>
      </dl>
    </section>
  )
}

function Row({ term, children }: { term: string; children: ComponentChildren }) {
  if (!children) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function contributors(people: readonly Contributor[]): ComponentChildren {
  if (people.length === 0) return null
  return people.map((person) => (
    <span key={person.name} class="contributor">
      <Place of={{ ...person, text: person.name }} />
      {person.email && <small>{person.email}</small>} <Basis {...person} />
    </span>
  ))
}

/** `id` → `Indonesian`; a code that the browser does not know stays. */
function languageName(code: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

function Basis({ basis, confidence }: { basis: string; confidence: number }) {
  return (
    <small class="basis">
      {basis} · {Math.round(confidence * 100)} %
    </small>
  )
}

/** A value that leads to where it stands, or plain words where it stands nowhere. */
export function Place({ of, ...rest }: { of: { text: string; start?: number }; class?: string }) {
  const { start } = of
  if (start === undefined) return <span {...rest}>{of.text}</span>
  return (
    <button
      type="button"
      {...rest}
      class={`place ${rest.class ?? ''}`}
      onClick={() => showPlace(start)}
      {...item}
    >
      {of.text}
    </button>
  )
}
