import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8')
const notice = read('NOTICE.md')
const manifest = JSON.parse(read('package.json')) as { files: string[]; scripts: Record<string, string> }

/** The comment at the head of a dictionary, as one line. */
const headOf = (file: string) => /^(?:#.*\n)+/.exec(read(file))?.[0].replace(/\n?# ?/g, ' ') ?? ''

const dictionaries = ['dictionaries', 'dictionaries/learned'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|tsv)$/.test(name))
    .map((name) => `${folder}/${name}`),
)

describe('where everything comes from', () => {
  it.each(dictionaries)('%s says it', (file) => {
    const head = headOf(file)
    expect(head).toMatch(/written for this project|own work|source|learned|ministers on public holidays/i)
    if (/CLICK-ID|\bUD\b|CLDR|idn-area-data|cities\.json|idner|NERGrit/.test(head))
      expect(notice).toContain(file)
  })

  it.each(readdirSync('src/lexicon/generated').map((name) => `src/lexicon/generated/${name}`))(
    '%s is made from a dictionary, or NOTICE.md says of what',
    (file) => {
      const dictionary = /from (dictionaries\/[\w/-]+\.\w+)/.exec(read(file).slice(0, 200))?.[1]
      if (dictionary === undefined) expect(notice).toContain(file)
      else expect(headOf(dictionary)).not.toBe('')
    },
  )
})

describe('the package', () => {
  it('runs nothing when it is installed', () => {
    expect(Object.keys(manifest.scripts).filter((name) => /install|^prepare|^prepublish/.test(name))).toEqual(
      [],
    )
  })

  it('carries the notice', () => {
    expect(manifest.files).toContain('NOTICE.md')
  })
})
