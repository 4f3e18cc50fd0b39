import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { billOfMaterials, bundledNames, notesOf } from '../../release.js'

it('lists what is installed and what is bundled, and nothing else', () => {
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx']
  const all = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 1e9 }))
  const bundled = bundledNames(readFileSync('dist/vendor/LICENSES.txt', 'utf8'))
  const { components, dependencies, metadata } = billOfMaterials(all, bundled)
  const names = components.map(({ name }) => name)
  for (const name of ['compromise', 'franc', 'fast-levenshtein', 'hono', 'linkedom', 'feedsmith'])
    expect(names).toContain(name)
  for (const name of bundled) expect(names).toContain(name)
  for (const name of ['vitest', 'natural', 'sastrawijs', 'typescript']) expect(names).not.toContain(name)
  expect(metadata.component['bom-ref']).toMatch(/^pewarta@/)
  const refs = new Set(components.map((component) => component['bom-ref']))
  for (const { dependsOn = [] } of dependencies) for (const ref of dependsOn) expect(refs).toContain(ref)
})

it('takes the notes of a version, and says what to do where there are none', () => {
  const changelog = '# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.1.0 (2026-01-02)\n\n### A\n\n- First.\n'
  expect(notesOf('0.1.0', changelog)).toBe('### A\n\n- First.')
  expect(() => notesOf('0.2.0', changelog)).toThrow('CHANGELOG.md has no section "## 0.2.0"')
})
