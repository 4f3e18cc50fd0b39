import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { analyze, detectLanguage, findDates, stem, tokenize } from '../src/index.js'

const WRITTEN = { writtenOn: '2023-05-03T09:00+07:00' }

const ASK: Record<string, (text: string) => readonly (string | undefined)[]> = {
  dates: (text) => findDates(text, WRITTEN).map(({ value }) => value),
  roots: (text) => text.split(' ').map(stem),
  tokens: (text) => tokenize(text).map((token) => token.text),
  money: (text) => found(text, 'money').map(({ amount, unit }) => `${amount} ${unit}`),
  people: (text) => found(text, 'person').map(({ name }) => name),
  countries: (text) => found(text, 'country').map(({ code }) => code),
  language: (text) => [detectLanguage(text).language],
}

function found(text: string, kind: string) {
  return analyze(text, WRITTEN).entities.filter((entity) => entity.kind === kind)
}

const rows = readFileSync('docs/with-other-tools.md', 'utf8')
  .split('## Where others stumble')[1]!
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ask') && !line.startsWith('| ---'))
  .map((line) => {
    const [ask, of, says, others] = line
      .slice(1)
      .split('|')
      .map((cell) => cell.trim())
    return { ask: ask!, of: of!.slice(1, -1), says: says!.replaceAll('`', ''), others: others! }
  })

it.each(rows)('$ask of $of', ({ ask, of, says, others }) => {
  expect(ASK[ask]!(of).join(' ')).toBe(says)
  const [, script] = /\(\.\.\/(findings\/[\w-]+\.sh)\)/.exec(others)!
  expect(existsSync(script!), script).toBe(true)
})
