import type { Analysis } from '../../src/document.js'
import { showPlace } from './place.js'

/** Who speaks, how much, and each quote to be shown in the text. */
export function Voices({ analysis }: { analysis: Analysis }) {
  const { article, quotes } = analysis
  return (
    <section class="names" aria-label="Voices">
      {article.voices.length === 0 && <p class="quiet">Nobody who is named speaks in this text.</p>}
      <div class="group layer-quotes">
        <ul>
          {article.voices.map(({ name, positions, words }) => (
            <li key={name}>
              <b>{name}</b> <small>{[...positions, `${words} words`].join('; ')}</small>
              <span class="mentions">
                {quotes
                  .filter(({ speaker }) => speaker?.name === name)
                  .map(({ start, text, stance }) => (
                    <button
                      type="button"
                      class="place"
                      key={start}
                      title={`${text}, show in the text`}
                      onClick={() => showPlace(start)}
                    >
                      {stance ?? 'says'}
                    </button>
                  ))}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
