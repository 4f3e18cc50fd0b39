import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyze, toConllu } from '../../src/index.js'
import { startService } from './service.js'

const TEXT = 'Presiden berangkat ke Jepang.'
let server: FastifyInstance
let port: number

beforeAll(async () => {
  ;({ server, port } = await startService({ maxBytes: 10_000, timeLimit: 2000 }))
})
afterAll(() => server.close())

const post = (payload: string | Buffer, headers: Record<string, string>, query = '') =>
  server.inject({ method: 'POST', url: `/analyze${query}`, payload, headers })
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
    expect((await server.inject('/health')).json()).toEqual({ status: 'ok', version: '0' })
    expect((await slow).statusCode).toBe(503)
    expect((await post(TEXT, plain)).statusCode).toBe(200)
  })
})

describe('the service', () => {
  it('describes itself', async () => {
    const { openapi, paths } = (await server.inject('/openapi.json')).json()
    expect(openapi).toBe('3.1.0')
    expect(Object.keys(paths)).toEqual(['/analyze', '/health', '/openapi.json'])
  })

  it('says what there is, and by which method', async () => {
    expect((await server.inject('/tiada')).statusCode).toBe(404)
    const wrong = await server.inject('/analyze')
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
