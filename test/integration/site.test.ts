import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, serveFolder } from './chromium.js'

let browser: Browser
let server: Server
let page: Page
let url: string
const complaints: string[] = []

beforeAll(async () => {
  if (!existsSync('docs/site/playground/index.html')) execFileSync('npm', ['run', 'docs'])
  ;({ url, server } = await serveFolder('docs/site'))
  browser = await launchChromium()
  page = await browser.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  expect(complaints).toEqual([])
})

describe('the site of the docs', () => {
  it('leads from the first page to guides, to the API and to the playground', async () => {
    await page.goto(url)
    const links = await page
      .locator('.site-menu a, .col-sidebar a')
      .evaluateAll((all) => all.map((a) => a.textContent))
    for (const name of ['dates', 'entities', 'pewarta/page', 'Playground']) expect(links).toContain(name)
    await page.click('.site-menu a:has-text("Playground")')
    await page.waitForSelector('.card')
  })

  it('finds guides and functions', async () => {
    await page.goto(url)
    await page.click('#tsd-search-trigger')
    for (const [wanted, found] of [
      ['findDates', 'findDates'],
      ['hijri', 'dates'],
    ] as const) {
      await page.fill('#tsd-search-input', wanted)
      await page.waitForSelector(`#tsd-search-results a:has-text("${found}")`)
    }
  })

  it('has no link inside it that leads nowhere', async () => {
    const seen = new Set<string>()
    const broken: string[] = []
    const open = [url]
    while (open.length > 0) {
      const address = open.pop()!
      const answer = await fetch(address)
      if (!answer.ok) broken.push(address.slice(url.length))
      else if (address.endsWith('/') || address.endsWith('.html')) {
        for (const [, href] of (await answer.text()).matchAll(/<a [^>]*?href="([^"#]+)/g)) {
          const next = new URL(href!, address).href
          if (!next.startsWith(url) || next.startsWith(`${url}playground/`) || seen.has(next)) continue
          seen.add(next)
          open.push(next)
        }
      }
    }
    expect(broken).toEqual([])
    expect(seen.size).toBeGreaterThan(100)
  })
})
