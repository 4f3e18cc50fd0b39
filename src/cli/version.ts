import { readFileSync } from 'node:fs'

/** package.json stands two folders above this file, both in the sources and in what is published. */
export const version = (): string =>
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version
