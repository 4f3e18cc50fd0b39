/**
 * Makes a release in `release/`: the package, the bill of materials of all that ships, and the notes. The version is that of
 * package.json, and CHANGELOG.md has its section. Publishing stays a step of its own: `npm publish release/pewarta-….tgz`.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Component {
  readonly name: string
  readonly 'bom-ref': string
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
}

/** What is read of CycloneDX. */
interface Bom {
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
  readonly metadata: { readonly component: Component }
}

const read = (command: string, args: readonly string[]) =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1e9 })
const run = (command: string, args: readonly string[] = []) =>
  execFileSync(command, args, { stdio: 'inherit' })

/** What CHANGELOG.md says of a version, or of what is unreleased. */
export function notesOf(version: string, changelog: string): string {
  const sections = changelog.split(/^## /m).slice(1)
  const section = sections.find((text) => text.startsWith(`${version}\n`) || text.startsWith(`${version} `))
  if (section === undefined) {
    throw new Error(`CHANGELOG.md has no section "## ${version}". Name what is unreleased so.`)
  }
  return section.slice(section.indexOf('\n')).trim()
}

/** Names of the packages whose code is in the bundles, as `dist/vendor/LICENSES.txt` lists them. */
export const bundledNames = (licences: string): string[] =>
  [...licences.matchAll(/^-{80}\n\n(\S+) \S+ \(/gm)].map(([, name]) => name!)

/**
 * CycloneDX, of the lock file: npm lists every package; kept are those that are installed with this one and those that are
 * bundled. `bom` is what `npm sbom` says.
 */
export function billOfMaterials(bom: Bom, bundled: readonly string[]): Bom {
  const isDevelopment = ({ properties = [] }: Component) =>
    properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true')
  const components = bom.components
    .filter((component) => !isDevelopment(component) || bundled.includes(component.name))
    .map((component) => ({ ...component, scope: 'required' }))
  const kept = new Set([...components, bom.metadata.component].map((component) => component['bom-ref']))
  const dependencies = bom.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }))
  return { ...bom, components, dependencies }
}

function release(): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  if (read('git', ['status', '--porcelain']) !== '') throw new Error('There are changes: commit them first.')
  const notes = notesOf(version, readFileSync('CHANGELOG.md', 'utf8'))
  run('.ci/run')
  rmSync('release', { recursive: true, force: true })
  mkdirSync('release')
  run('npm', ['pack', '--pack-destination', 'release'])
  const bom = JSON.parse(read('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx']))
  const bundled = bundledNames(readFileSync('dist/vendor/LICENSES.txt', 'utf8'))
  writeFileSync('release/bom.cdx.json', `${JSON.stringify(billOfMaterials(bom, bundled), null, 2)}\n`)
  writeFileSync('release/NOTES.md', `${notes}\n`)
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) release()
