import type { ComponentChildren } from 'preact'
import type { Analysis, Contributor } from '../../src/document.js'
import { showPlace } from './place.js'

/** What a newsroom files with the story; every value leads to its place in the text. */
export function Card({ analysis }: { analysis: Analysis }) {
  const { article } = analysis
  const published = article.datePublished
  return (
    <section class="card" aria-label="Article">
      {article.section && <Place of={article.section} class="section" />}
      <h2>{article.headline ? <Place of={article.headline} /> : <em>No headline found</em>}</h2>
      {article.lead && <p class="lead">{article.lead.text}</p>}
      <dl>
        <Row term="Page">{article.pageKind === 'article' ? '' : article.pageKind}</Row>
        <Row term="Published">
          {published && (
            <>
              <Place of={{ ...published, text: published.value.replace('T', ' ') }} />{' '}
              <Basis {...published} />
            </>
          )}
        </Row>
        <Row term="Authors">{contributors(article.authors)}</Row>
        <Row term="Editors">{contributors(article.editors)}</Row>
        <Row term="Publisher">
          {article.publisher && <Place of={{ ...article.publisher, text: article.publisher.name }} />}
        </Row>
        <Row term="Dateline">{article.dateline && <Place of={article.dateline} />}</Row>
        <Row term="Topic">{article.topic && `${article.topic.topic} (${article.topic.code})`}</Row>
        <Row term="Keywords">
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
        <Row term="Length">
          {article.wordCount > 0 &&
            `${article.wordCount} words · ${article.readingMinutes} min · ${languageName(article.language)}`}
        </Row>
        <Row term="Related">
          {article.related.length > 0 && (
            <ul>
              {article.related.map(({ headline, age }) => (
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
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code
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
    <button type="button" {...rest} class={`place ${rest.class ?? ''}`} onClick={() => showPlace(start)}>
      {of.text}
    </button>
  )
}
