import { useMemo } from 'preact/hooks'
import { Growing, Some } from './growing.js'
import { item, panel } from './keys.js'
import { showPlace } from './place.js'
import type { Reading, Saying } from './protocol.js'
import { useWords } from './words.js'

/** Who speaks, how much, and each quote to be shown in the text. */
export function Voices({ reading }: { reading: Reading }) {
  const words = useWords()
  const { voices } = reading.article
  const sayings = useMemo(() => bySpeaker(reading.sayings), [reading])
  return (
    <section class="names" aria-label={words.voices} {...panel}>
      {voices.length === 0 && <p class="quiet">{words.noVoices}</p>}
      <div class="group layer-quotes">
        <ul>
          <Growing
            items={voices}
            size={20}
            draw={(voice) => (
              <li key={voice.name}>
                <b>{voice.name}</b> <small>{[...voice.positions, words.words(voice.words)].join('; ')}</small>
                <span class="mentions">
                  <Some
                    items={sayings.get(voice.name) ?? []}
                    size={12}
                    draw={({ start, stance }) => (
                      <button
                        type="button"
                        class="place"
                        key={start}
                        title={words.showInText}
                        onClick={() => showPlace(start)}
                        {...item}
                      >
                        {stance ?? words.says}
                      </button>
                    )}
                  />
                </span>
              </li>
            )}
          />
        </ul>
      </div>
    </section>
  )
}

function bySpeaker(sayings: readonly Saying[]): ReadonlyMap<string, readonly Saying[]> {
  const groups = new Map<string, Saying[]>()
  for (const saying of sayings) {
    if (saying.speaker === undefined) continue
    const group = groups.get(saying.speaker)
    if (group) group.push(saying)
    else groups.set(saying.speaker, [saying])
  }
  return groups
}
