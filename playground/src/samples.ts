/** The fixtures of the project, as samples to start from: invented articles in the layouts of real outlets. */
const files = import.meta.glob('../../fixtures/articles/*.{txt,html}', { query: '?raw', import: 'default' })

export interface Sample {
  readonly name: string
  load(): Promise<string>
}

export const samples: readonly Sample[] = Object.entries(files).map(([path, load]) => ({
  name: path.replace(/^.*\//, ''),
  load: load as () => Promise<string>,
}))
