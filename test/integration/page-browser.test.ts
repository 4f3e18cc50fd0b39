import { readdirSync, readFileSync } from 'node:fs'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnalyzeOptions } from '../../src/document.js'
import { readPage } from '../../src/page/index.js'
import { launchChromium } from './chromium.js'

const FOLDER = 'fixtures/articles/'
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'))

let browser: Browser
let page: Page

/** `pewarta/page` as a bundler for browsers takes it: on `DOMParser`, without linkedom. */
beforeAll(async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/page/browser.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'pewartaPage',
    platform: 'browser',
    write: false,
    metafile: true,
  })
  expect(Object.keys(metafile.inputs).filter((file) => file.includes('linkedom'))).toEqual([])
  browser = await launchChromium()
  page = await browser.newPage()
  await page.addScriptTag({ content: outputFiles[0]!.text })
})

afterAll(() => browser?.close())

describe('pewarta/page in a browser', () => {
  it.each(PAGES)('reads %s as in Node', async (name) => {
    const html = readFileSync(FOLDER + name, 'utf8')
    const { options = {} }: { options?: AnalyzeOptions } = JSON.parse(
      readFileSync(FOLDER + name.replace('.html', '.expected.json'), 'utf8'),
    )
    const read = await page.evaluate(
      ([source, given]) =>
        (globalThis as unknown as { pewartaPage: { readPage: typeof readPage } }).pewartaPage.readPage(
          source,
          given,
        ),
      [html, options] as const,
    )
    expect(read).toEqual(readPage(html, options))
  })
})
