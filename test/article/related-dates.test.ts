import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'

const PAGE = `Pasar Ikan Muara Angke Ramai

Pasar ikan di Muara Angke, Jakarta Utara, ramai sejak kemarin karena harga turun.

Pedagang berharap pembeli terus datang sampai akhir pekan ini.

Recent Posts

Harga Cabai Turun di Pasar Induk

2 hours ago
`

describe('the dates of other stories', () => {
  const readValue = (text: string, options: object) =>
    analyze(PAGE, options).dates.find((date) => date.text === text)?.value

  it('keep their offset without a time of reading, whatever the story’s own time', () => {
    expect(readValue('2 hours ago', { writtenOn: '2024-03-12T09:00+07:00' })).toBe('-PT2H')
    expect(readValue('kemarin', { writtenOn: '2024-03-12T09:00+07:00' })).toBe('2024-03-11')
  })

  it('count from the time of reading', () => {
    const options = { writtenOn: '2024-03-12T09:00+07:00', readOn: '2024-05-20T10:00+07:00' }
    expect(readValue('2 hours ago', options)).toMatch(/^2024-05-20T08/)
  })
})
