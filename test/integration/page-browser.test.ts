import { readdirSync, readFileSync } from 'node:fs'
import { type BuildResult, build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnalyzeOptions } from '../../src/document.js'
import { readPage } from '../../src/page/index.js'
import { launchChromium } from './chromium.js'

const FOLDER = 'fixtures/articles/'
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'))

let browser: Browser
let page: Page
let worker: BuildResult<{ write: false }>

/** `pewarta/page` as a bundler for browsers takes it: on `DOMParser`, without a parser of its own. */
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
  expect(Object.keys(metafile.inputs).filter((file) => file.includes('htmlparser2'))).toEqual([])
  worker = await build({
    stdin: {
      contents:
        "import { readPage } from './src/page/index.ts'; onmessage = ({ data }) => postMessage(readPage(data))",
      resolveDir: '.',
    },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    minify: true,
    write: false,
  })
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

/** `pewarta/page/worker` in a web worker, which has no `DOMParser`. */
describe('pewarta/page/worker in a web worker', () => {
  it.each(PAGES)('reads %s as in Node', async (name) => {
    const html = readFileSync(FOLDER + name, 'utf8')
    const { outputFiles } = worker
    const read = await page.evaluate(
      ([code, source]) =>
        new Promise((resolve, reject) => {
          const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
          const reader = new Worker(url)
          reader.onmessage = ({ data }) => resolve(data)
          reader.onerror = ({ message }) => reject(new Error(message))
          reader.postMessage(source)
        }),
      [outputFiles[0]!.text, html] as const,
    )
    expect(read).toEqual(readPage(html))
  })
})
