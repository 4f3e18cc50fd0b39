import { readFileSync } from 'node:fs'

/** The package's own folder stands two above this file, in the sources, in `dist/cli` and in the bundle `dist/node`. */
const PACKAGE = new URL('../../', import.meta.url)

export const version = (): string =>
  JSON.parse(readFileSync(new URL('package.json', PACKAGE), 'utf8')).version

/** The article that `pewarta demo` reads. */
export const SAMPLE = new URL('fixtures/articles/asean-bandung.txt', PACKAGE)
