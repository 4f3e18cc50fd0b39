import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyze, toConllu } from '../../src/index.js'
import { createServer, type Service } from '../../src/server/node.js'
import { type Answer, type Asking, startService } from './service.js'

const TEXT = 'Presiden berangkat ke Jepang.'
let server: Service
let inject: (asking: string | Asking) => Promise<Answer>
let port: number

beforeAll(async () => {
  ;({ server, port, inject } = await startService({ maxBytes: 10_000, timeLimit: 2000 }))
})
afterAll(async () => {
  await server.close()
})

const post = (payload: string | Buffer, headers: Record<string, string>, query = '') =>
  inject({ method: 'POST', url: `/analyze${query}`, payload, headers })
const plain = { 'content-type': 'text/plain' }
const json = { 'content-type': 'application/json' }

describe('POST /analyze', () => {
  it('reads text', async () => {
    const { statusCode, json } = await post(TEXT, plain)
    expect(statusCode).toBe(200)
    expect(json()).toEqual(JSON.parse(JSON.stringify(analyze(TEXT))))
  })

  it('reads JSON with options', async () => {
    const answer = await post(JSON.stringify({ text: TEXT, fields: 'wordCount' }), json)
    expect(answer.json()).toEqual({ wordCount: analyze(TEXT).article.wordCount })
  })

  it('reads HTML', async () => {
    const answer = await post(
      `<html><body><article><p>${TEXT}</p></article>`,
      { 'content-type': 'text/html' },
      '?fields=text',
    )
    expect(answer.json().text).toContain(TEXT)
  })

  it('writes other formats', async () => {
    expect((await post(TEXT, plain, '?format=conllu')).body).toBe(toConllu(analyze(TEXT)))
    expect((await post(TEXT, plain, '?format=schema-org')).json()['@context']).toBe('https://schema.org')
  })

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('unpacks %s', async (encoding, pack) => {
    const answer = await post(
      pack(Buffer.from(TEXT)),
      { ...plain, 'content-encoding': encoding },
      '?fields=text',
    )
    expect(answer.json()).toEqual({ text: TEXT })
  })

  it('reads other character sets by their names', async () => {
    const headers = { 'content-type': 'text/plain; charset=windows-1252' }
    expect((await post(Buffer.from([0x43, 0x61, 0x66, 0xe9]), headers, '?fields=text')).json()).toEqual({
      text: 'Café',
    })
  })

  const refusals: [string, string | Buffer, Record<string, string>, string, number, string][] = [
    ['no type', TEXT, {}, '', 415, 'unknown-type'],
    ['an image', TEXT, { 'content-type': 'image/png' }, '', 415, 'unknown-type'],
    ['broken JSON', '{"text":', json, '', 400, 'broken-json'],
    ['a list', '[]', json, '', 400, 'broken-json'],
    ['JSON without text', '{}', json, '', 400, 'missing-text'],
    ['a date that is none', TEXT, plain, '?writtenOn=kemarin', 400, 'invalid-time'],
    ['an unknown option', TEXT, plain, '?colour=red', 400, 'bad-request'],
    ['an option given twice', TEXT, plain, '?fields=text&fields=dates', 400, 'bad-request'],
    ['an unknown field', TEXT, plain, '?fields=heading', 400, 'invalid-option'],
    ['an unknown format', '{"text":"a","format":"constructor"}', json, '', 400, 'invalid-option'],
    ['bytes that are no UTF-8', Buffer.from([0xe9]), plain, '', 400, 'invalid-text'],
    [
      'an unknown character set',
      TEXT,
      { 'content-type': 'text/plain; charset=klingon' },
      '',
      415,
      'unknown-charset',
    ],
    [
      'an unknown compression',
      TEXT,
      { ...plain, 'content-encoding': 'gzip, gzip' },
      '',
      415,
      'unknown-encoding',
    ],
    ['gzip that is none', TEXT, { ...plain, 'content-encoding': 'gzip' }, '', 400, 'bad-request'],
    ['a body over the limit', 'x'.repeat(10_001), plain, '', 413, 'too-long'],
    [
      'a small body that unpacks to a huge one',
      gzipSync(Buffer.alloc(5_000_000)),
      { ...plain, 'content-encoding': 'gzip' },
      '',
      413,
      'too-long',
    ],
    ['a page that takes too long', 'MACET', plain, '', 503, 'too-slow'],
    ['a page that ends its worker', 'MATI', plain, '', 500, 'worker-died'],
  ]
  it.each(refusals)('refuses %s', async (_, payload, headers, query, status, kind) => {
    const answer = await post(payload, headers, query)
    expect({ status: answer.statusCode, kind: answer.json().error?.kind }).toEqual({ status, kind })
    expect(answer.json().error.message).not.toBe('')
  })

  it('answers others while a long page is read, and after', async () => {
    const slow = post('MACET', plain)
    expect((await inject('/health')).json()).toEqual({ status: 'ok', version: '0' })
    expect((await slow).statusCode).toBe(503)
    expect((await post(TEXT, plain)).statusCode).toBe(200)
  })
})

describe('several texts in a request', () => {
  const pages = [
    { id: 7, text: TEXT },
    { id: 'b', text: '' },
    { id: 'c' },
    { id: 'd', text: TEXT, writtenOn: 'kemarin' },
    { id: 'e', text: 'MATI' },
  ]

  it('are answered in order; each has its result or its error', async () => {
    const answer = await post(JSON.stringify([...pages, TEXT]), json, '?fields=wordCount')
    expect(answer.statusCode).toBe(200)
    const { wordCount } = analyze(TEXT).article
    expect(answer.json()).toMatchObject([
      { id: 7, result: { wordCount } },
      { id: 'b', result: { wordCount: 0 } },
      { id: 'c', error: { kind: 'missing-text' } },
      { id: 'd', error: { kind: 'invalid-time' } },
      { id: 'e', error: { kind: 'worker-died' } },
      { result: { wordCount } },
    ])
  })

  it('come as lines and go as lines', async () => {
    const lines = `${JSON.stringify(pages[0])}\n${JSON.stringify(TEXT)}\n`
    const answer = await post(lines, { 'content-type': 'application/x-ndjson' }, '?format=schema-org')
    expect(answer.headers['content-type']).toBe('application/x-ndjson')
    const [first, second] = answer.body.trimEnd().split('\n')
    expect(JSON.parse(first!)).toMatchObject({ id: 7, result: { '@context': 'https://schema.org' } })
    expect(JSON.parse(second!)).toMatchObject({ result: { '@context': 'https://schema.org' } })
  })

  it.each([
    ['more than the limit', Array(101).fill('a'), '', 413, 'too-long'],
    ['a format that cannot be listed', ['a'], '?format=html', 400, 'invalid-option'],
    ['numbers', [1], '', 400, 'broken-json'],
  ])('are refused: %s', async (_, list, query, status, kind) => {
    const answer = await post(JSON.stringify(list), json, query)
    expect({ status: answer.statusCode, kind: answer.json().error.kind }).toEqual({ status, kind })
  })
})

describe('a newsroom', () => {
  it('gets an answer packed as it asks', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/analyze`, {
      method: 'POST',
      body: TEXT.repeat(100),
      headers: { ...plain, 'accept-encoding': 'gzip' },
    })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(((await answer.json()) as { text: string }).text).toBe(TEXT.repeat(100))
  })

  it('lets the pages read answers that it names, and no others', async () => {
    const open = createServer({
      version: '0',
      workers: 1,
      memory: 256,
      maxBytes: 1000,
      timeLimit: 1000,
      cors: ['https://redaksi.example'],
    })
    const allowed = async (origin: string, method: string) => {
      const headers = { origin, 'access-control-request-method': 'POST' }
      const { headers: got } = await open.fetch(new Request('http://a/health', { method, headers }))
      return got.get('access-control-allow-origin')
    }
    expect(await allowed('https://redaksi.example', 'GET')).toBe('https://redaksi.example')
    expect(await allowed('https://redaksi.example', 'OPTIONS')).toBe('https://redaksi.example')
    expect(await allowed('https://lain.example', 'GET')).toBe(null)
    await open.close()
  })

  it('reads numbers at /metrics as Prometheus does', async () => {
    await post(TEXT, plain)
    const answer = await inject('/metrics')
    expect(answer.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/)
    expect(answer.body).toMatch(/^pewarta_pages_total\{outcome="read"\} \d+$/m)
    expect(answer.body).toMatch(/^pewarta_request_seconds_count\{path="\/analyze",status="200"\} \d+$/m)
    expect(answer.body).toMatch(/^process_resident_memory_bytes \d+$/m)
  })

  it('is told what was meant by an option that is none', async () => {
    const answer = await post(TEXT, plain, '?written_on=2023-05-02')
    expect(answer.json().error.message).toBe('There is no option "written_on". Did you mean writtenOn?')
    expect((await post(TEXT, plain, '?format=xml')).json().error).toEqual({
      kind: 'invalid-option',
      message: '"format" is "xml": choose one of json, conllu, html, ninjs, schema-org, markdown.',
    })
  })
})

describe('the service', () => {
  it('describes itself', async () => {
    const { openapi, paths } = (await inject('/openapi.json')).json()
    expect(openapi).toBe('3.1.0')
    expect(Object.keys(paths)).toEqual(['/analyze', '/health', '/metrics', '/openapi.json'])
  })

  it('says what there is, and by which method', async () => {
    expect((await inject('/tiada')).statusCode).toBe(404)
    const wrong = await inject('/analyze')
    expect([wrong.statusCode, wrong.headers.allow]).toEqual([405, 'POST'])
  })

  it('gives up on a client that sends its request too slowly', async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(
          'POST /analyze HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nab',
        )
      })
      let said = ''
      socket.on('data', (bytes) => {
        said += bytes
      })
      socket.on('close', () => resolve(said))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 408/)
    expect(JSON.parse(answer.split('\r\n\r\n')[1]!).error).toMatchObject({
      kind: 'too-late',
      message: expect.stringContaining('send it whole'),
    })
  })

  it('refuses headers without end', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { 'x-long': 'x'.repeat(20_000) }
      httpRequest({ port, host: '127.0.0.1', headers }, (answer) => resolve(answer.statusCode))
        .on('error', reject)
        .end()
    })
    expect(status).toBe(431)
  })
})
