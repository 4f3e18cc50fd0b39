import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'
import { createHandler } from '../../src/server/index.js'

const TEXT = 'Presiden berangkat ke Jepang.'
const plain = { 'content-type': 'text/plain' }

describe('createHandler', () => {
  const { fetch } = createHandler({ version: '7', maxBytes: 1000, maxTexts: 2, cors: ['*'] })
  const post = (body: BodyInit, headers: Record<string, string> = plain, query = '') =>
    fetch(new Request(`https://a.example/analyze${query}`, { method: 'POST', body, headers }))

  it('answers on the web’s own Request and Response', async () => {
    const answer = await post(TEXT)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(analyze(TEXT))))
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(await (await fetch(new Request('https://a.example/health'))).json()).toEqual({
      status: 'ok',
      version: '7',
    })
  })

  it('reads pages and unpacks gzip', async () => {
    const html = { 'content-type': 'text/html', 'content-encoding': 'gzip' }
    const answer = await post(
      new Uint8Array(gzipSync(`<article><p>${TEXT}</p></article>`)),
      html,
      '?fields=text',
    )
    expect(((await answer.json()) as { text: string }).text).toContain(TEXT)
  })

  it.each([
    ['a body over the limit', 'x'.repeat(1001), plain, 413, 'too-long'],
    [
      'a bomb',
      new Uint8Array(gzipSync(Buffer.alloc(50_000))),
      { ...plain, 'content-encoding': 'gzip' },
      413,
      'too-long',
    ],
    ['what it cannot unpack', 'a', { ...plain, 'content-encoding': 'br' }, 415, 'unknown-encoding'],
    ['too many texts', '["a","b","c"]', { 'content-type': 'application/json' }, 413, 'too-long'],
  ])('refuses %s', async (_, body, headers, status, kind) => {
    const answer = await post(body, headers)
    expect(answer.status).toBe(status)
    expect(((await answer.json()) as { error: { kind: string } }).error.kind).toBe(kind)
  })

  it('keeps no numbers', async () => {
    expect((await fetch(new Request('https://a.example/metrics'))).status).toBe(404)
  })
})
