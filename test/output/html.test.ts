import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/document.js'
import { analyze, toHtml } from '../../src/index.js'
import { nestMarks } from '../../src/output/nest-marks.js'
import { HOSTILE } from '../hostile.js'

const span = (text: string, part: string, from = 0) => {
  const start = text.indexOf(part, from)
  return { start, end: start + part.length, text: part }
}

function analysed(text: string, layers: Partial<Analysis>): Analysis {
  return { ...analyze(text), entities: [], dates: [], quotes: [], ...layers }
}

const visible = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<small[^>]*>.*?<\/small>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('toHtml', () => {
  const text = 'Ia tiba di Phnom Penh, Kamboja, pada Senin (1/5/2023).'

  it('says in words what a mark is', () => {
    const country = {
      ...span(text, 'Kamboja'),
      kind: 'country',
      name: 'Kamboja',
      code: 'KH',
      confidence: 1,
    } as const
    const date = { ...span(text, 'Senin (1/5/2023)'), type: 'DATE', value: '2023-05-01' } as const
    const html = toHtml(analysed(text, { entities: [country], dates: [date] }))
    expect(html).toMatch(
      /<mark class="pewarta-country"[^>]*>Kamboja<small[^>]*> \[country KH\]<\/small><\/mark>/,
    )
    expect(html).toMatch(/>Senin \(1\/5\/2023\)<small[^>]*> \[date 2023-05-01\]/)
  })

  it('takes other words for the kinds', () => {
    const country = { ...span(text, 'Kamboja'), kind: 'country', code: 'KH', confidence: 1 } as const
    expect(toHtml(analysed(text, { entities: [country] }), { labels: { country: 'negara' } })).toContain(
      '[negara KH]',
    )
  })

  it('keeps a position around the organization in it', () => {
    const words = 'Gubernur Bank Indonesia hadir.'
    const position = { ...span(words, 'Gubernur Bank Indonesia'), kind: 'position', confidence: 1 } as const
    const bank = { ...span(words, 'Bank Indonesia'), kind: 'organization', confidence: 1 } as const
    const html = toHtml(analysed(words, { entities: [position, bank] }))
    expect(html).toMatch(
      /pewarta-position[^>]*>Gubernur <mark class="pewarta-organization"[^>]*>Bank Indonesia<small/,
    )
  })

  it('cuts a quote at the end of its paragraph', () => {
    const words = '"Kami siap.\n\nKami pergi," katanya.'
    const quote = { ...span(words, '"Kami siap.\n\nKami pergi,"'), kind: 'direct', confidence: 1 } as const
    const html = toHtml(analysed(words, { quotes: [quote] }))
    expect(html.match(/<q /g)).toHaveLength(2)
    expect(html.match(/<\/q>/g)).toHaveLength(2)
  })

  it('writes headings for the headline and a page with a title', () => {
    const page = toHtml(
      analyze('Banjir Surut\n\nWarga kembali ke rumah masing-masing setelah banjir surut.'),
      { page: true },
    )
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain('<h1>Banjir Surut</h1>')
    expect(page).toContain('<title>Banjir Surut</title>')
  })

  it('lets no hostile text become markup', () => {
    const attack = '<img src=x onerror=alert(1)> "\'><script>alert(1)</script> &lt;b&gt;'
    const mark = { ...span(attack, attack), kind: 'person', name: '"><script>', confidence: 1 } as const
    const html = toHtml(analysed(attack, { entities: [mark] }), { page: true, labels: { person: '<b>' } })
    expect(html).not.toMatch(/<script|<img|<b>/)
  })

  it.each(HOSTILE.filter((text) => text.trim() !== '').map((text) => [text]))(
    'shows all of %j',
    (hostile) => {
      expect(visible(toHtml(analyze(hostile))).replace(/\s+/g, '')).toBe(hostile.replace(/\s+/g, ''))
    },
  )
})

describe('nestMarks', () => {
  it('gives marks that never cross and cover what was marked', () => {
    const range = fc
      .tuple(fc.nat(30), fc.nat(10))
      .map(([start, length]) => ({ start, end: start + length + 1 }))
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (marks) => {
        const line = { start: 0, end: 50 }
        const nested = nestMarks(marks, [line])
        const crossing = nested.filter((a) =>
          nested.some((b) => a.start < b.start && b.start < a.end && a.end < b.end),
        )
        expect(crossing).toEqual([])
        const covered = (ranges: readonly { start: number; end: number }[]) =>
          Array.from(
            { length: 50 },
            (_, at) => ranges.filter(({ start, end }) => start <= at && at < end).length,
          )
        expect(covered(nested)).toEqual(covered(marks))
      }),
    )
  })
})
