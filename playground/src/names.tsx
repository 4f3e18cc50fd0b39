import type { Analysis, NamedThing } from '../../src/document.js'
import { showPlace } from './place.js'

/** People, countries, organizations and places with every mention. */
export function Names({ analysis }: { analysis: Analysis }) {
  const { people, countries, organizations, places } = analysis.article
  const nothing = people.length + countries.length + organizations.length + places.length === 0
  return (
    <section class="names" aria-label="Names">
      {nothing && <p class="quiet">No names found in the article's own text.</p>}
      <Group title="People" layer="people" things={people} note={(person) => person.positions.join('; ')} />
      <Group title="Countries" layer="places" things={countries} note={(country) => country.code} />
      <Group
        title="Organizations"
        layer="organizations"
        things={organizations}
        note={(organization) => organization.acronym ?? ''}
      />
      <Group title="Places" layer="places" things={places} note={() => ''} />
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
  if (things.length === 0) return null
  return (
    <div class={`group layer-${layer}`}>
      <h3>{title}</h3>
      <ul>
        {things.map((thing) => (
          <li key={thing.name}>
            <b>{thing.name}</b> <small>{note(thing)}</small>
            <span class="mentions">
              {thing.mentions.map((mention, i) => (
                <button
                  type="button"
                  class="place"
                  key={mention.start}
                  title={`${mention.text}, show in the text`}
                  onClick={() => showPlace(mention.start)}
                >
                  {mention.text === thing.name ? i + 1 : mention.text}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
