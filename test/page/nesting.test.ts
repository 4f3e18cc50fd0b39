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

  it('reads on where elements that are left open do not nest', () => {
    const page = `${'<div><b>x</div>'.repeat(600)}<h1>Banjir Surut di Kendal</h1><p>Warga Kendal kembali ke rumah.</p>`
    expect(readPage(page).headline?.text).toBe('Banjir Surut di Kendal')
  })

  it('reads on behind an element without content at the deepest level', () => {
    const page = `${'<div>'.repeat(512)}<br><h1>Banjir Surut di Kendal</h1><p>Warga Kendal kembali ke rumah.</p>`
    expect(readPage(page).headline?.text).toBe('Banjir Surut di Kendal')
  })

  it('makes a page of a million unclosed elements readable', () => {
    const page = `<h1>Banjir Surut di Kendal</h1><p>Warga Kendal kembali ke rumah pada Selasa pagi.</p>`
    expect(readPage(page + '<div>'.repeat(1_000_000)).headline?.text).toBe('Banjir Surut di Kendal')
  })
})
