import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { newFolder } from './corpus.js'

/** The worker of fatal-worker.ts; bundled it starts ten times sooner than through tsx. */
export async function bundleFatalWorker(): Promise<URL> {
  const outfile = join(newFolder(), 'worker.mjs')
  await build({
    entryPoints: ['test/batch/fatal-worker.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  })
  return pathToFileURL(outfile)
}
