import { expect, it } from 'vitest'
import { analyze, toMarkdown } from '../../src/index.js'
import { FULL_PAGE } from './pages.js'

it('is the metadata, the headline, the paragraphs and the headings between them', () => {
  const analysis = analyze(FULL_PAGE)
  const { headline, body, subheadings, authors } = analysis.article
  const [, matter, ...blocks] = toMarkdown(analysis).split(/^---$/m).join('\n---').split('\n---')
  const said = Object.fromEntries(
    matter!
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(': ')), JSON.parse(line.slice(line.indexOf(': ') + 2))]),
  )
  expect(said.title).toBe(headline!.text)
  expect(said.authors).toEqual(authors.map(({ name }) => name))
  expect(said.language).toBe('id')
  const lines = blocks.join('').trim().split('\n\n')
  expect(lines[0]).toBe(`# ${headline!.text}`)
  expect(lines).toHaveLength(1 + body.paragraphs.length + subheadings.length)
  for (const { text } of subheadings) expect(lines).toContain(`## ${text}`)
})

it.each([
  ['*penting* dan _miring_', '\\*penting\\* dan \\_miring\\_'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['[tautan](javascript:a)', '\\[tautan\\](javascript:a)'],
])('escapes what the text has of Markdown’s marks: %s', (written, escaped) => {
  const text = `Warga Menanam Bakau\n\nKUPANG - Warga Kupang menanam ${written} seribu bibit bakau di pesisir, Senin (1/5/2023), kata Bupati Sari Lestari kepada wartawan.`
  expect(toMarkdown(analyze(text))).toContain(escaped)
})

it('is no list and no heading where a paragraph begins like one', () => {
  const text =
    'Lima Langkah Menanam Bakau\n\nKUPANG - Warga Kupang menanam seribu bibit bakau di pesisir pada Senin lalu bersama para pelajar.\n\n1. Warga membawa bibit dari kebun desa ke pesisir pada pagi hari bersama-sama.\n\n# Warga menanam bibit itu satu per satu di lumpur sepanjang pesisir hingga petang.'
  expect(toMarkdown(analyze(text))).not.toMatch(/^(?:1\.|# Warga)/m)
})
