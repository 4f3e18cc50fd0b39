import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newFolder, toNdjson, writeFile } from '../batch/corpus.js'
import { ended, startPewarta } from './built.js'
import { axeFindings, launchChromium } from './chromium.js'

const HOSTILE = '<script>window.hurt = 1</script><img src="http://127.0.0.1:9/x" onerror="window.hurt = 1">'
const PEOPLE = [
  'Ratna Siregar',
  'Bagus Prasetya',
  'Haruto Nakamura',
  'Dewi Anggraini',
  'Yohanes Tambunan',
  HOSTILE,
]
const BODIES = ['ASEAN', 'Kementerian Luar Negeri', 'Institut Teknologi Bandung', 'Bank Indonesia', 'DPR']
const COUNTRIES = ['Indonesia', 'Jepang', 'Malaysia', 'Thailand', 'Kamboja']
const PLACES = ['ID-JK', '32.73', '32.04', 'ID-PS', '12.71']
const TOPICS = ['politics', 'economy, business and finance', 'sport', HOSTILE]

/** Some of a list, the first ones oftener, and oftener at one time of the year than at another. */
const pick = (list: readonly string[], i: number) =>
  list
    .filter((_, at) => (i * 7919 + at * 104729) % 97 < 60 / (at + 1) + 25 * Math.sin(i / 90 + at))
    .map((name) => ({ name, mentions: [] }))

const results = [
  ...Array.from({ length: 1500 }, (_, i) => ({
    line: i + 1,
    article: {
      wordCount: 300,
      datePublished: { value: new Date(Date.UTC(2023, 0, 1) + ((i * i) % 360) * 86_400_000).toISOString() },
      topic: { topic: TOPICS[((i * i) % 7) % 4] },
      publisher: { name: i % 3 === 0 ? 'Kabar Nusa' : 'Suara Teluk' },
      people: pick(PEOPLE, i),
      organizations: pick(BODIES, i + 13),
      countries: pick(COUNTRIES, i + 29),
      places: pick(PLACES, i + 3).map(({ name }) => ({ name: 'di sini', code: name })),
      voices: pick(PEOPLE, i).map(({ name }, at) => ({ name, positions: [], quotes: at + 1, words: 20 })),
    },
  })),
  { line: 1501, error: { kind: 'broken-json', message: HOSTILE } },
  { line: 1502, error: { kind: 'invalid-utf8', message: '' } },
]

const folder = newFolder()
const report = join(folder, 'report.html')
let browser: Browser

beforeAll(async () => {
  const input = writeFile('results.ndjson', toNdjson(results), folder)
  const { code, stderr } = await ended(startPewarta(['report', input, '--out', report, '--title', HOSTILE]))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  browser = await launchChromium()
})
afterAll(() => browser?.close())

it('is a page with every plot, that runs nothing and fetches nothing', async () => {
  const page = await browser.newPage({ viewport: { width: 1180, height: 900 } })
  const fetched: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(pathToFileURL(report).href)
  expect(fetched).toEqual([pathToFileURL(report).href])
  expect(complaints).toEqual([])
  expect(await page.evaluate('window.hurt')).toBeUndefined()
  expect(await page.locator('script, img').count()).toBe(0)
  expect(await page.locator('h1').textContent()).toBe(HOSTILE)
  expect(await page.locator('h2').allTextContents()).toEqual([
    'Articles over time',
    'Topics',
    'People',
    'Voices',
    'Organizations',
    'Countries',
    'Provinces',
    'Regencies and cities',
    'Named together',
    'Publishers',
    'Records that could not be read',
  ])
  for (const svg of await page.locator('.wide > svg').all()) {
    expect(await svg.getAttribute('role')).toBe('img')
    expect(await svg.getAttribute('aria-label')).toMatch(/\w+.* \d/)
    const { width, height } = (await svg.boundingBox())!
    expect(width).toBeGreaterThan(500)
    expect(height).toBeGreaterThan(60)
  }
  expect(await page.locator('dd').first().textContent()).toBe('1,500')
  const wide = await page.evaluate('document.documentElement.scrollWidth <= innerWidth')
  expect(wide).toBe(true)
})

it.for([
  ['light', 1180],
  ['dark', 1180],
  ['light', 390],
  ['dark', 390],
] as const)('is read by everyone: %s, %i pixels wide', async ([colorScheme, width]) => {
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } })
  await page.goto(pathToFileURL(report).href)
  const shown = page.locator(width < 760 ? '.narrow > svg' : '.wide > svg')
  expect(await shown.count()).toBe(11)
  for (const svg of await shown.all()) {
    const { x, width: drawn } = (await svg.boundingBox())!
    expect(x + drawn).toBeLessThanOrEqual(width)
  }
  // Nothing that is drawn hangs over the edge, and no text is smaller than can be read.
  const faults = await shown.evaluateAll(
    (plots, edge) =>
      plots.flatMap((svg) =>
        [...svg.querySelectorAll('rect, text')].flatMap((mark) => {
          const { left, right } = mark.getBoundingClientRect()
          const size = Number.parseFloat(getComputedStyle(mark).fontSize)
          const scale = svg.getBoundingClientRect().width / Number(svg.getAttribute('width'))
          const isBad = left < 0 || right > edge || (mark.tagName === 'text' && size * scale < 10)
          return isBad ? [`${mark.outerHTML.slice(0, 80)} ${left}-${right} ${size * scale}`] : []
        }),
      ),
    width,
  )
  expect(faults).toEqual([])
  expect(await axeFindings(page)).toEqual([])
  if (process.env.PEWARTA_SCREENSHOT)
    await page.screenshot({
      path: `${process.env.PEWARTA_SCREENSHOT}-${colorScheme}-${width}.png`,
      fullPage: true,
    })
})

it('counts a place for its province, and tells a city from the regency of its name', () => {
  const page = readFileSync(report, 'utf8')
  expect(page).toMatch(/aria-label="Provinces: Jakarta [\d,]+, Jawa Barat /)
  expect(page).toMatch(/aria-label="Regencies and cities: .*Kota Bandung \d/)
  expect(page).toMatch(/aria-label="Regencies and cities: .*Kabupaten Bandung \d/)
})

it('has no infinite or missing coordinates', () => {
  expect(readFileSync(report, 'utf8')).not.toMatch(/NaN|Infinity|undefined/)
})

it('says what is wrong with a file that holds no results', async () => {
  const input = writeFile('other.txt', 'berita biasa\n', folder)
  const { code, stderr } = await ended(startPewarta(['report', input]))
  expect(code).toBe(3)
  expect(stderr).toMatch(/other\.txt, line 1: it is no result of pewarta batch/)
})
