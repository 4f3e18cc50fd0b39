import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import type { AnalyzeOptions } from '../../src/document.js'

const STORY = `Pasar Ikan Muara Angke Ramai

Pasar ikan di Muara Angke, Jakarta Utara, ramai sejak kemarin karena harga turun.`
const AGED = STORY.replace('\n\n', '\n\n5 jam lalu\n\n')

describe('what the words of a page are counted from', () => {
  const yesterday = (text: string, options: AnalyzeOptions) =>
    analyze(text, options).dates.find((date) => date.text === 'kemarin')?.value

  it.each<[string, string, AnalyzeOptions, string]>([
    ['the address', STORY, { url: 'https://kabarpagi.example/2024/03/12/pasar-ikan' }, '2024-03-11'],
    ['an age', AGED, { readOn: '2024-03-12T10:00+07:00' }, '2024-03-11'],
    [
      'what the caller knows better',
      STORY,
      { url: 'https://kabarpagi.example/2024/03/12/pasar-ikan', writtenOn: '2024-03-13' },
      '2024-03-12',
    ],
    ['nothing, where no day is stated', STORY, { url: 'https://kabarpagi.example/pasar-ikan' }, '-P1D'],
  ])('is %s', (_, text, options, value) => {
    expect(yesterday(text, options)).toBe(value)
  })
})
