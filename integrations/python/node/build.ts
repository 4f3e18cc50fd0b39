/** Makes what the Python package is made of: its types, its JavaScript, and the licences of what that holds. */
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { MODEL, readSchema, renderModel } from './model.js'

const HERE = 'integrations/python'
const OUT = `${HERE}/src/pewarta/js`

writeFileSync(MODEL, renderModel(readSchema()))
rmSync(OUT, { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: [`${HERE}/node/server.ts`],
  outdir: OUT,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  define: { 'Intl.Collator': 'undefined' },
  metafile: true,
  logLevel: 'error',
})
writeFileSync(join(OUT, 'package.json'), '{ "type": "module" }\n')
writeFileSync(join(OUT, 'LICENSES.txt'), licencesOf(Object.keys(metafile.inputs)))
for (const name of ['LICENSE', 'NOTICE.md']) copyFileSync(name, join(HERE, name))

/** The licences of every package that a file of the bundle comes from. */
function licencesOf(files: readonly string[]): string {
  const folders = files.map((file) => {
    const ends = [...file.matchAll(/node_modules\/(?:@[^/]+\/)?[^/]+/g)].map((it) => it.index + it[0].length)
    return ends
      .map((end) => file.slice(0, end))
      .findLast((folder) => existsSync(join(folder, 'package.json')))
  })
  const sections = [...new Set(folders)]
    .filter((folder) => folder !== undefined)
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
      const text =
        file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : ''
      return `${name} ${version}: ${license}\n\n${text}`
    })
  return `The JavaScript beside this file holds code of these packages.\n\n${sections.join('\n\n---\n\n')}\n`
}
