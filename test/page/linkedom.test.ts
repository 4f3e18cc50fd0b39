import { readdirSync, readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { createPageReader, type DomDocument, readPage } from '../../src/page/index.js'

const FOLDER = 'fixtures/pages/'
const PAGES = readdirSync(FOLDER).filter((file) => file.endsWith('.html'))

describe('a DOM of the user’s own, linkedom’s', () => {
  const reader = createPageReader((html) => parseHTML(html).document as unknown as DomDocument)

  it.each(PAGES)('reads %s as the package does', (file) => {
    const html = readFileSync(FOLDER + file, 'utf8')
    expect(reader.readPage(html)).toEqual(readPage(html))
  })
})
