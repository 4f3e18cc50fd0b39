import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const names = readdirSync('findings').filter((name) => name.endsWith('.sh'))
const readme = readFileSync('findings/README.md', 'utf8')

describe('findings', () => {
  it('stand in the table of their README, each once, and nothing else does', () => {
    const listed = [...readme.matchAll(/\]\(([\w-]+\.sh)\)/g)].map(([, name]) => name)
    expect(listed.toSorted()).toEqual(names.toSorted())
  })

  it.each(names)('%s states package, day, guess, behaviour and output, and compares', (name) => {
    const script = readFileSync(`findings/${name}`, 'utf8')
    for (const label of [
      'Packages',
      'Seen',
      'One would guess',
      'What is so',
      'For Indonesian news',
      'Output',
    ])
      expect(script, label).toMatch(new RegExp(`^# ${label}:`, 'm'))
    expect(script.split('\n').filter((line) => line.startsWith('#   '))).not.toEqual([])
    expect(script).toContain('set -euo pipefail')
    expect(script).toContain('[ "$seen" = "$stated" ] ||')
    expect(script).not.toMatch(/pewarta/i)
    expect(statSync(`findings/${name}`).mode & 0o111).not.toBe(0)
  })
})
