import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

/** A fenced block of the page: ```` ```sh ```` is run, ```` ```text ```` is what that printed, one with a name is a file. */
interface Block {
  readonly language: string
  readonly file?: string
  readonly content: string
}

const PAGES = ['docs/with-other-tools.md', 'docs/corpora.md']

const readRecipes = (page: string) => readFileSync(page, 'utf8').split(/^## /m).slice(1).map(readRecipe)

function readRecipe(section: string) {
  const blocks = [...section.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(
    ([, language, file, content]): Block => ({
      language: language!,
      content: content!,
      ...(file && { file }),
    }),
  )
  return { name: section.split('\n')[0]!, blocks }
}

/** A folder in which the page's reader has installed pewarta. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pewarta-tools-'))
  mkdirSync(join(folder, 'bin'))
  writeFileSync(
    join(folder, 'bin/pewarta'),
    `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/node/cli.js')}" "$@"\n`,
  )
  chmodSync(join(folder, 'bin/pewarta'), 0o755)
  writeFileSync(join(folder, 'package.json'), '{"type": "module", "private": true}\n')
  return folder
}

/** Links the checkout as an installed package; npm takes links away that it does not know, so before each command. */
function linkPewarta(folder: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  try {
    symlinkSync(resolve('.'), join(folder, 'node_modules/pewarta'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

describe.each(PAGES)('the recipes of %s', (page) => {
  let folder: string
  beforeAll(() => {
    folder = makeFolder()
  })

  it.each(readRecipes(page))('$name', ({ blocks }) => {
    for (const { file, language, content } of blocks) {
      if (!file) continue
      writeFileSync(join(folder, file), content)
      if (language === 'json')
        for (const text of file.endsWith('.ndjson') ? content.trim().split('\n') : [content]) JSON.parse(text)
    }
    const commands = blocks.filter(({ language, file }) => language === 'sh' && !file)
    const printed = commands.map(({ content }) => {
      linkPewarta(folder)
      return execFileSync('bash', ['-euo', 'pipefail', '-c', content], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` },
      })
    })
    const stated = blocks.filter(({ language, file }) => language === 'text' && !file)
    expect(printed.join('')).toBe(stated.map(({ content }) => content).join(''))
  })
})
