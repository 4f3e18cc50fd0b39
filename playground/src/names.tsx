import type { Article, NamedThing } from '../../src/document.js'
import { Growing, Some } from './growing.js'
import { item, panel } from './keys.js'
import { showPlace } from './place.js'
import { useWords } from './words.js'

/** People, countries, organizations and places with every mention. */
export function Names({ article }: { article: Article }) {
  const words = useWords()
  const { people, countries, organizations, places } = article
  const nothing = people.length + countries.length + organizations.length + places.length === 0
  return (
    <section class="names" aria-label={words.names} {...panel}>
      {nothing && <p class="quiet">{words.noNames}</p>}
      <Group
        title={words.people}
        layer="people"
        things={people}
        note={(person) => person.positions.join('; ')}
      />
      <Group title={words.countries} layer="places" things={countries} note={(country) => country.code} />
      <Group
        title={words.organizations}
        layer="organizations"
        things={organizations}
        note={(organization) => organization.acronym ?? ''}
      />
      <Group title={words.places} layer="places" things={places} note={(place) => place.code ?? ''} />
    </section>
  )
}

interface GroupProps<T extends NamedThing> {
  readonly title: string
  readonly layer: string
  readonly things: readonly T[]
  readonly note: (thing: T) => string
}

function Group<T extends NamedThing>({ title, layer, things, note }: GroupProps<T>) {
  const { showInText } = useWords()
  if (things.length === 0) return null
  return (
    <div class={`group layer-${layer}`}>
      <h3>{title}</h3>
      <ul>
        <Growing
          items={things}
          size={20}
          draw={(thing) => (
            <li key={thing.name}>
              <b>{thing.name}</b> <small>{note(thing)}</small>
              <span class="mentions">
                <Some
                  items={thing.mentions.map((mention, i) => ({ ...mention, number: i + 1 }))}
                  size={12}
                  draw={({ start, text, number }) => (
                    <button
                      type="button"
                      class="place"
                      key={start}
                      title={`${text}, ${showInText}`}
                      onClick={() => showPlace(start)}
                      {...item}
                    >
                      {text === thing.name ? number : text}
                    </button>
                  )}
                />
              </span>
            </li>
          )}
        />
      </ul>
    </div>
  )
}
