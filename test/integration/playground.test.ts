import type { Server } from 'node:http'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, serveFolder } from './chromium.js'

const ARTICLE = `Ekonomi

Harga Beras Turun, Pedagang Lega

Jakarta - Menteri Perdagangan Raka Suryanata mengatakan harga beras turun 2,5 persen pada Senin (1/5/2023).

"Stok kami cukup sampai akhir tahun," kata Raka di Jakarta.

Indonesia mengimpor beras dari Vietnam dan Thailand.

Editor: Sinta Wulandari`

let browser: Browser
let server: Server
let url: string

beforeAll(async () => {
  await build({ root: 'playground', configFile: 'playground/vite.config.ts', logLevel: 'error' })
  ;({ url, server } = await serveFolder('playground/dist'))
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** Opens the playground; anything the console complains of fails the test that opened it. */
async function openPage(
  options: BrowserContextOptions = {},
  fragment = '',
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(url + fragment)
  await page.waitForSelector('.card')
  return { page, complaints }
}

async function paste(page: Page, text: string): Promise<void> {
  await page.fill('#source', text)
  await page.waitForTimeout(300)
  await page.waitForSelector('.status[aria-busy=false]')
}

describe('the playground', () => {
  it('reads a pasted article', async () => {
    const { page, complaints } = await openPage()
    await paste(page, ARTICLE)
    expect(await page.textContent('.card h2')).toBe('Harga Beras Turun, Pedagang Lega')
    expect(await page.textContent('.card dl')).toContain('Sinta Wulandari')
    expect(await page.textContent('.names')).toContain('Vietnam')
    expect(complaints).toEqual([])
  })

  it('reads a pasted HTML page', async () => {
    const { page, complaints } = await openPage()
    const body = ARTICLE.split('\n\n')
      .slice(2, 5)
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')
    await paste(
      page,
      `<!doctype html><html><head><title>Harga Beras Turun</title></head><body><article><h1>Harga Beras Turun</h1>${body}</article></body></html>`,
    )
    await page.waitForFunction(() =>
      document.querySelector('.card h2')?.textContent?.includes('Harga Beras Turun'),
    )
    expect(complaints).toEqual([])
  })

  it('shows how a word is built when it is pointed at', async () => {
    const { page } = await openPage()
    await paste(page, ARTICLE)
    await page.click('.tabs >> text=Tokens')
    await page.hover('.token:has-text("mengimpor")')
    await page.waitForFunction(() => document.querySelector('.anatomy .root')?.textContent === 'impor')
  })

  it('leads from a name to its place in the text', async () => {
    const { page } = await openPage()
    await paste(page, ARTICLE)
    await page.click('.names li:has-text("Vietnam") .place')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Vietnam')
  })

  it('remarks on spelling, and leads to its place', async () => {
    const { page } = await openPage()
    await paste(page, `${ARTICLE}\n\nJusteru stok dirumah cukup, kata mereka.`)
    await page.click('.tabs >> text=Spelling')
    expect(await page.textContent('.spelling li:has-text("dirumah")')).toContain('di rumah')
    await page.click('.spelling .place:has-text("dirumah")')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('dirumah')
  })

  it('copies JSON-LD', async () => {
    const { page } = await openPage()
    await paste(page, ARTICLE)
    await page.click('.tabs >> text=Exports')
    await page.click('.exports >> text=Copy')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(JSON.parse(copied)).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Harga Beras Turun, Pedagang Lega',
    })
  })

  it('puts the text into a link and takes it out again', async () => {
    const { page } = await openPage()
    await paste(page, ARTICLE)
    await page.click('text=Copy link')
    await page.waitForSelector('text=Link copied')
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const { page: other } = await openPage({}, link.slice(url.length))
    expect(await other.inputValue('#source')).toBe(ARTICLE)
  })

  it('fits a phone', async () => {
    const { page, complaints } = await openPage({ viewport: { width: 360, height: 740 }, isMobile: true })
    await paste(page, ARTICLE)
    const { width, content } = await page.evaluate(() => ({
      width: window.innerWidth,
      content: document.documentElement.scrollWidth,
    }))
    expect(content).toBeLessThanOrEqual(width)
    expect(complaints).toEqual([])
  })

  it('runs no script of a hostile text', async () => {
    const { page, complaints } = await openPage()
    await paste(
      page,
      `<img src=x onerror="window.hacked=1">\n\n${ARTICLE}\n\n"><script>window.hacked=1</script>`,
    )
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(complaints).toEqual([])
  })

  it('answers while typing on an article of a thousand words', async () => {
    const { page } = await openPage()
    await paste(page, Array.from({ length: 20 }, () => ARTICLE).join('\n\n'))
    const before = await page.textContent('.status')
    const started = Date.now()
    await page.locator('#source').press('End')
    await page.keyboard.type(' lagi', { delay: 20 })
    await page.waitForFunction((old) => document.querySelector('.status')?.textContent !== old, before)
    expect(Date.now() - started).toBeLessThan(2_000)
  })
})
