import { connect } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderRecord } from '../../src/batch/render.js'
import { makeReport } from '../../src/batch/report/index.js'
import { analyze, toConllu, toHtml, toSchemaOrg } from '../../src/index.js'
import { readPage } from '../../src/page/index.js'
import type { Service } from '../../src/server/node.js'
import { newFolder, toNdjson, writeFile } from '../batch/corpus.js'
import { type Answer, type Asking, startService } from './service.js'

/**
 * Attacks, and what must come back: the rows of benchmarks/ATTACKS.md, which the last test compares
 * (`npx vitest run test/cli/attacks.test.ts -u` writes it).
 */
const rows: string[][] = []
const TABLE = '../../benchmarks/ATTACKS.md'

let server: Service
let inject: (asking: string | Asking) => Promise<Answer>
let port: number
beforeAll(async () => {
  ;({ server, port, inject } = await startService({ maxBytes: 100_000, timeLimit: 3000 }))
})
afterAll(async () => {
  await server.close()
})

/** What the server says to these bytes, sent as they are, until it closes or has answered `answers` times. */
function say(pieces: readonly (string | Buffer)[], answers = 1, pause = 0): Promise<string> {
  return new Promise((resolve) => {
    let said = ''
    const socket = connect(port, '127.0.0.1', async () => {
      for (const piece of pieces) {
        if (socket.destroyed) return
        socket.write(piece)
        if (pause > 0) await new Promise((next) => setTimeout(next, pause))
      }
    })
    const done = () => {
      socket.destroy()
      resolve(said)
    }
    socket.on('data', (bytes) => {
      said += bytes.toString('latin1')
      if (statusesOf(said).length >= answers && !/^HTTP\/1\.1 100/.test(said)) setTimeout(done, 50)
    })
    socket.on('error', done)
    socket.on('close', done)
  })
}

const statusesOf = (said: string) => [...said.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status!)

const head = (length: number | string, more = '') =>
  `POST /analyze?fields=wordCount HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: ${length}\r\n${more}\r\n`
const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`
const packed = (bytes: Buffer, encoding: string) => [
  head(bytes.length, `Content-Encoding: ${encoding}\r\n`),
  bytes,
]

/** Name, what is sent, the status of each answer; `-` for a closed connection. */
const WIRE: readonly (readonly [attack: string, pieces: () => (string | Buffer)[], status: string])[] = [
  ['a body that stops half way', () => [`${head(100)}ab`], '408'],
  ['headers that never end, a byte at a time', () => ['GET / HTTP/1.1\r\n', ...'x-a: b'], '408'],
  ['a body over the limit', () => [head(200_000), 'x'.repeat(200_000)], '413'],
  ['a body over the limit, in chunks', () => [head('').replace(/Content-Length.*\r\n/, 'Transfer-Encoding: chunked\r\n'), ...Array(20).fill(`2710\r\n${'x'.repeat(10_000)}\r\n`)], '413'],
  ['a gzip bomb of 50 MB', () => packed(gzipSync(Buffer.alloc(50_000_000)), 'gzip'), '413'],
  ['a brotli bomb of 50 MB', () => packed(brotliCompressSync(Buffer.alloc(50_000_000)), 'br'), '413'],
  ['a bomb inside a bomb (`gzip, gzip`)', () => packed(gzipSync(gzipSync(Buffer.alloc(1_000_000))), 'gzip, gzip'), '415'],
  ['gzip that is cut off', () => packed(gzipSync(Buffer.from('Warga Kupang menanam bakau.')).subarray(0, 20), 'gzip'), '400'],
  ['an encoding named `__proto__`', () => packed(Buffer.from('a'), '__proto__'), '415'],
  ['an address of 100 KB', () => [get(`/${'a'.repeat(100_000)}`)], '431'],
  ['a header of 100 KB', () => [get('/health', `x-a: ${'a'.repeat(100_000)}\r\n`)], '431'],
  ['5,000 headers', () => [get('/health', 'x: y\r\n'.repeat(5000))], '200'],
  ['two different lengths', () => [head(1, 'Content-Length: 2\r\n'), 'ab'], '400'],
  ['a length and chunks at once (request smuggling)', () => [head(4, 'Transfer-Encoding: chunked\r\n'), '0\r\n\r\n'], '400'],
  ['a length below zero', () => [head(-1)], '400'],
  ['a length that is no number', () => [head('1e9')], '400'],
  ['a line folded into a header', () => [get('/health', 'x-a: b\r\n c: d\r\n')], '200 or 400'],
  ['a bare line feed in a header', () => ['GET /health HTTP/1.1\nHost: a\n\n'], '400'],
  ['no host', () => ['GET /health HTTP/1.1\r\n\r\n'], '400'],
  ['bytes that are no HTTP', () => [Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3])], '400'],
  ['a request for another protocol', () => [get('/health', 'Connection: Upgrade\r\nUpgrade: websocket\r\n')], '200'],
  ['a proxy request (`CONNECT`)', () => ['CONNECT internal:22 HTTP/1.1\r\nHost: internal:22\r\n\r\n'], '-'],
  ['a path out of the root', () => [get('/../../etc/passwd')], '404'],
  ['the same, percent-encoded', () => [get('/%2e%2e%2f%2e%2e%2fetc%2fpasswd')], '404'],
  ['a path with a NUL', () => [get('/health%00.html')], '404'],
  ['a path that is no percent-encoding', () => [get('/%zz')], '400'],
  ['line breaks in the query (header injection)', () => [get('/health?a=%0d%0aset-cookie:%20a=b')], '200'],
  ['`__proto__` in the query', () => [head(1).replace('fields=wordCount', '__proto__[a]=1'), 'a'], '400'],
  ['60 requests on one line (pipelining)', () => [Array(60).fill(get('/health')).join('')], Array(60).fill('200').join(' ')],
] // biome-ignore format: a table

describe('the service stands', () => {
  it.each(WIRE)('%s', async (attack, pieces, status) => {
    const expected = status.split(' ').filter((word) => word !== 'or')
    const isSlow = attack.includes('a byte at a time')
    const said = await say(pieces(), status.includes('or') ? 1 : expected.length, isSlow ? 200 : 0)
    const statuses = statusesOf(said).filter((code) => code !== '100')
    const found = statuses.length === 0 ? ['-'] : statuses
    if (status.includes('or')) expect(expected).toContain(found[0])
    else expect(found).toEqual(expected)
    expect(said).not.toMatch(/set-cookie|root:|node_modules|\.ts:|at .*\(/i)
    rows.push(['serve', attack, describeStatus(found)])
    expect((await inject('/health')).statusCode).toBe(200)
  })

  const JSON_BODIES: readonly (readonly [attack: string, body: string, status: number])[] = [
    ['lists 40,000 deep', `{"text":"a","x":${'['.repeat(40_000)}${']'.repeat(40_000)}}`, 200],
    [
      'keys that would change all objects',
      '{"text":"a","__proto__":{"hurt":1},"constructor":{"prototype":{"hurt":1}}}',
      200,
    ],
    ['a field named `constructor`', '{"text":"a","fields":"constructor"}', 400],
    ['a field below `__proto__`', '{"text":"a","fields":"article.__proto__.hurt"}', 200],
    ['options of other types', '{"text":"a","writtenOn":{"toString":1},"url":[1]}', 400],
    ['text that is an object with a length', '{"text":{"length":1e9}}', 400],
    ['NUL and control characters', JSON.stringify({ text: 'Warga\u0000 Kupang\u001b[2J\u0007.' }), 200],
    ['half a surrogate pair', '{"text":"Warga \\ud83d Kupang."}', 200],
    ['a byte order mark', '\ufeff{"text":"a"}', 200],
    ['a list instead of an object', `[${'1,'.repeat(10_000)}1]`, 400],
  ]
  it.each(JSON_BODIES)('JSON with %s', async (attack, payload, status) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await inject({ method: 'POST', url: '/analyze', payload, headers })
    expect(answer.statusCode, answer.body.slice(0, 200)).toBe(status)
    expect(({} as { hurt?: number }).hurt).toBeUndefined()
    rows.push(['serve, JSON', attack, describeStatus([`${status}`])])
  })

  it('lets no page of another site read an answer, and no answer run a script', async () => {
    const headers = { 'content-type': 'text/plain', origin: 'https://jahat.example' }
    const payload = '<script>alert(1)</script> Warga Kupang menanam bakau.'
    const answer = await inject({ method: 'POST', url: '/analyze?format=html', payload, headers })
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.headers['content-security-policy']).toBe("default-src 'none'; style-src 'unsafe-inline'")
    expect(answer.body).not.toContain('<script')
    rows.push(['serve', 'a page of another site that asks', 'no leave to read the answer'])
    rows.push(['serve', 'a script in the text, as HTML', 'escaped, and a policy that runs none'])
  })
})

const SCRIPT = '<script>hurt()</script><img src=x onerror=hurt()>"\'&'

describe('what is written stands', () => {
  const elements = (html: string) =>
    [...parseHTML(`<html><body>${html}</body></html>`).document.querySelectorAll('*')].map((node) =>
      node.nodeName.toLowerCase(),
    )
  const handlers = (html: string) =>
    [...parseHTML(`<html><body>${html}</body></html>`).document.querySelectorAll('*')].flatMap((node) =>
      [...node.attributes].map(({ name }) => name).filter((name) => name.startsWith('on')),
    )

  it.each([
    ['a script in the text', `${SCRIPT} Presiden Andi${SCRIPT} tiba di Jakarta${SCRIPT}.`, {}],
    ['the end of a mark in a name', 'Menteri Sari </mark></article><script>hurt()</script> Wulan tiba.', {}],
    ['a script in a label of the caller', 'Presiden Jepang tiba.', { labels: { country: SCRIPT } }],
    ['a script in the headline, which is the title', `${SCRIPT}\n\nWarga Kupang menanam bakau.`, {}],
    ['characters of control', '\u0000\u001b]0;a\u0007 Jakarta \u2028 </p\u0000>', {}],
  ])('toHtml: %s', (attack, text, options) => {
    const html = toHtml(analyze(text), { page: true, ...options })
    expect(elements(html)).not.toContain('script')
    expect(elements(html)).not.toContain('img')
    expect(handlers(html)).toEqual([])
    rows.push(['toHtml', attack, 'escaped'])
  })

  it('readPage and toHtml: a script as the language of the page', () => {
    const page = readPage(`<html lang='"><script>hurt()</script>'><p>Warga Kupang menanam bakau.</p></html>`)
    expect(page.language).not.toMatch(/[<>"]/)
    rows.push(['readPage', 'a script as the language of the page', 'no language'])
  })

  it('readPage: an address that is a script', () => {
    const page = readPage(
      '<link rel="canonical" href="javascript:hurt()"><meta property="og:url" content="javascript:hurt()"><h1>Warga Menanam Bakau</h1><p>Warga Kupang menanam bakau.</p>',
    )
    expect(JSON.stringify(page)).not.toContain('javascript:')
    rows.push(['readPage', 'an address that is a script', 'no address'])
  })

  it('readPage: metadata that would change all objects', () => {
    readPage(
      '<meta name="__proto__" content="a"><script type="application/ld+json">{"@type":"NewsArticle","headline":"a","__proto__":{"hurt":1},"author":{"__proto__":{"hurt":1},"name":"Ani Lestari"}}</script><p>Halo.</p>',
    )
    expect(({} as { hurt?: number }).hurt).toBeUndefined()
    rows.push(['readPage', 'metadata that would change all objects', 'changes none'])
  })

  it('toConllu: line breaks and tabs that would be columns', () => {
    const lines = toConllu(
      analyze('Warga\tKupang\u2028# text = palsu\r\n1\tpalsu\t_ menanam\u0085bakau.'),
    ).split('\n')
    for (const line of lines) expect(line === '' || /^# (?:sent_id|text) = /.test(line) || line.split('\t').length === 10).toBe(true) // biome-ignore format: one claim
    rows.push(['toConllu', 'line breaks and tabs that would be columns', 'ten columns all the same'])
  })

  it('toSchemaOrg: the end of a script in the headline', () => {
    const data = toSchemaOrg(analyze('</script><script>hurt()</script>\n\nWarga Kupang menanam bakau.'))
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
    rows.push([
      'toSchemaOrg',
      'the end of a script in the headline',
      'data, as it was: escape `<` when you write it into a page',
    ])
  })

  it('batch: a headline that is a formula of a spreadsheet', () => {
    const analysis = analyze('=HYPERLINK("http://jahat.example")\n\nWarga Kupang menanam bakau di pesisir.')
    const record = { number: 0, next: { record: 1, line: 0, byte: 0 }, id: '@SUM(1)' } as never
    const csv = renderRecord(record, { analysis }, { format: 'csv', fields: ['text'], strict: false })
    expect(csv).toMatch(/^,'@SUM\(1\),,,"'=HYPERLINK/)
    rows.push(['batch, CSV', 'a headline that is a formula of a spreadsheet', 'an apostrophe before it'])
  })

  it('report: a script in every name', async () => {
    const named = [{ name: SCRIPT, mentions: [] }]
    const results = Array.from({ length: 3 }, (_, i) => ({
      line: i + 1,
      article: {
        wordCount: 1,
        datePublished: { value: `2023-05-0${i + 1}` },
        topic: { topic: SCRIPT },
        publisher: { name: `${SCRIPT}${i}` },
        people: named,
        organizations: named,
        countries: named,
      },
    }))
    const failed = { line: 4, error: { kind: SCRIPT, message: SCRIPT } }
    const path = writeFile('results.ndjson', toNdjson([...results, failed]), newFolder())
    const html = await makeReport(path, SCRIPT)
    expect(elements(html)).not.toContain('script')
    expect(elements(html)).not.toContain('img')
    expect(handlers(html)).toEqual([])
    expect(html).toContain("default-src 'none'")
    rows.push(['report', 'a script in every name', 'escaped, and a policy that runs none'])
  })
})

it('is what benchmarks/ATTACKS.md says', async () => {
  const table = [
    ['on', 'attack', 'what came back'],
    ['---', '---', '---'],
    ...rows.toSorted(([a], [b]) => a!.localeCompare(b!)),
  ]
  const lines = table.map((cells) => `| ${cells.join(' | ')} |`)
  await expect(
    `# Attacks\n\nTried by \`npx vitest run test/cli/attacks.test.ts\`; after each the service answers others.\n\n${lines.join('\n')}\n`,
  ).toMatchFileSnapshot(TABLE)
})

function describeStatus(statuses: readonly string[]): string {
  if (statuses[0] === '-') return 'the connection is closed'
  const [first, ...others] = statuses
  const said = {
    200: 'answered',
    400: 'refused: 400',
    404: 'nothing there: 404',
    408: 'given up: 408',
    413: 'too long: 413',
    415: 'not read: 415',
    431: 'too long: 431',
  }[first!]
  return `${said}${others.length > 0 ? `, ${statuses.length} times and in order` : ''}`
}
