import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/page/index.js'
import { limitNesting } from '../../src/page/nesting.js'

describe('limitNesting', () => {
  it('leaves a page as it is', () => {
    const page = '<div><p>Satu<br><p>Dua <b>tiga</b><ul><li>empat<li>lima</ul></div></section>'
    expect(limitNesting(page.repeat(2000))).toBe(page.repeat(2000))
  })

  it('leaves out what opens and closes below 512 levels, and keeps what it holds', () => {
    const nested = `${'<b>'.repeat(600)}isi${'</b>'.repeat(600)}`
    expect(limitNesting(nested)).toBe(`${'<b>'.repeat(512)}isi${'</b>'.repeat(512)}`)
  })

  it('makes a page of a million unclosed elements readable', () => {
    const page = `<h1>Banjir Surut di Kendal</h1><p>Warga Kendal kembali ke rumah pada Selasa pagi.</p>`
    expect(readPage(page + '<div>'.repeat(1_000_000)).headline?.text).toBe('Banjir Surut di Kendal')
  })
})
