import type { Misspelling } from '../../src/document.js'
import { Growing } from './growing.js'
import { item, panel } from './keys.js'
import { showPlace } from './place.js'
import { useWords } from './words.js'

/** What is written in a non-standard way or mistyped, with what was meant. */
export function Spelling({ remarks }: { remarks: readonly Misspelling[] }) {
  const words = useWords()
  return (
    <section class="spelling" aria-label={words.spelling} {...panel}>
      {remarks.length === 0 && <p class="quiet">{words.nothingToRemark}</p>}
      <ul>
        <Growing
          items={remarks}
          size={40}
          draw={({ start, text, suggestions, reason, confidence }) => (
            <li key={start}>
              <button type="button" class="place" onClick={() => showPlace(start)} {...item}>
                {text}
              </button>
              <span>
                → <b>{suggestions.join(', ')}</b>
              </span>
              <small class="basis">
                {reason} · {Math.round(confidence * 100)} %
              </small>
            </li>
          )}
        />
      </ul>
    </section>
  )
}
