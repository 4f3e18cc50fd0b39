import { expect, it } from 'vitest'
import { decodePage } from '../../src/page/index.js'

const PAGE = '<html><head><meta charset="utf-16"></head><body>Banjir “rendam” Palu</body></html>'
const utf16 = (text: string) =>
  new Uint8Array(new Uint16Array(Array.from(text, (c) => c.charCodeAt(0))).buffer)

it('reads UTF-16 with its mark and without', () => {
  expect(decodePage(utf16(`\ufeff${PAGE}`))).toBe(PAGE)
  expect(decodePage(utf16(PAGE))).toBe(PAGE)
  expect(decodePage(utf16(PAGE).map((_, i, bytes) => bytes[i ^ 1]!))).toBe(PAGE)
})

it('reads a page in UTF-8 that says it is UTF-16', () => {
  expect(decodePage(new TextEncoder().encode(PAGE))).toBe(PAGE)
})

it('reads the quotation marks of Windows-1252', () => {
  expect(decodePage(Uint8Array.from([0x93, 0x41, 0x94]))).toBe('“A”')
})
