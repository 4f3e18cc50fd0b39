/** The fixtures of the project, as samples to start from: invented articles in the layouts of real outlets. */
const files = import.meta.glob('../../fixtures/articles/*.{txt,html}', { query: '?raw', import: 'default' })

export interface Sample {
  readonly name: string
  readonly group: 'Pasted text' | 'HTML'
  load(): Promise<string>
}

export const samples: readonly Sample[] = Object.entries(files).map(([path, load]) => ({
  name: titleOf(path),
  group: path.endsWith('.html') ? 'HTML' : 'Pasted text',
  load: load as () => Promise<string>,
}))

export const GROUPS = ['Pasted text', 'HTML'] as const

/** What the page shows before anything is pasted. */
export const firstSample = samples.find(({ name }) => name === 'Asean bandung') ?? samples[0]

/** `.../jsonld-modern.html` → `Jsonld modern`. */
function titleOf(path: string): string {
  const words = path.replace(/^.*\/|\.\w+$/g, '').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
