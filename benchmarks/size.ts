/** `npm run size`: each call bundled alone, minified and gzipped; fails where one is over its limit. */
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const KILOBYTE = 1000

/** Limits in kilobytes gzip. They are promises of the README: raise one only with a reason in the CHANGELOG. */
const LIMITS: readonly (readonly [imports: string, limit: number])[] = [
  ['analyze', 1800],
  ['checkSpelling', 300],
  ['stem', 120],
  ['findDates', 40],
  ['tokenize', 15],
]

export async function bundledSize(imports: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${imports} } from './src/index.ts'`, resolveDir: '.', loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length
}

if (import.meta.url === `file://${process.argv[1]}`) {
  for (const [imports, limit] of LIMITS) {
    const size = (await bundledSize(imports)) / KILOBYTE
    const verdict = size <= limit ? 'ok' : 'TOO LARGE'
    if (size > limit) process.exitCode = 1
    console.log(`${imports.padEnd(10)} ${size.toFixed(1).padStart(8)} kB gzip  (limit ${limit})  ${verdict}`)
  }
}
