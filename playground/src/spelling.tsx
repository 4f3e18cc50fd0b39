import type { Misspelling } from '../../src/document.js'
import { showPlace } from './place.js'

/** What is written in a non-standard way or mistyped, with what was meant. */
export function Spelling({ remarks }: { remarks: readonly Misspelling[] }) {
  return (
    <section class="spelling" aria-label="Spelling">
      {remarks.length === 0 && <p class="quiet">Nothing to remark.</p>}
      <ul>
        {remarks.map(({ start, text, suggestions, reason, confidence }) => (
          <li key={start}>
            <button type="button" class="place" onClick={() => showPlace(start)}>
              {text}
            </button>
            <span>
              → <b>{suggestions.join(', ')}</b>
            </span>
            <small class="basis">
              {reason} · {Math.round(confidence * 100)} %
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
