/**
 * `npm run check:regexes`: can a text make a regular expression slow? Every literal in src/ and every expression that
 * src/ builds while it reads the fixtures is checked by recheck. One that is slow on long strings must stand in `BOUNDS`
 * with the longest string it is ever given, and recheck's own attack of that length must not be felt.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { check, type Diagnostics } from 'recheck'
import { parseSync } from 'vite'

interface Expression {
  readonly where: string
  readonly pattern: string
  readonly flags: string
}

/** Longest string that the expressions of a file are tried on, and what sees to it. */
const BOUNDS: Readonly<Record<string, readonly [longest: number, because: string]>> = {
  'article/body.ts': [60, '`closingInitials` looks at the last 60 characters'],
  'article/contacts.ts': [400, 'labels, bylines and furniture are lines of at most 400 characters'],
  'article/initials.ts': [400, 'labels, bylines and furniture are lines of at most 400 characters'],
  'article/photographers.ts': [400, 'labels, bylines and furniture are lines of at most 400 characters'],
  'article/source.ts': [400, 'labels, bylines and furniture are lines of at most 400 characters'],
  'article/unlabelled-names.ts': [400, 'labels, bylines and furniture are lines of at most 400 characters'],
  'article/declared-people.ts': [2000, 'LONGEST_VALUE of page/fields.ts'],
  'feed/index.ts': [200, 'an author of a feed is read that far'],
  'entity/places/place-codes.ts': [24, 'REACH before a name'],
  'entity/words/lost-spaces.ts': [60, 'LONGEST'],
  'layout/clutter.ts': [180, 'LONGEST_LINK'],
  'layout/run-on-credits.ts': [400, 'LONGEST_CREDITS'],
  'layout/dateline.ts': [200, 'a dateline ends within 60 characters of its line'],
  'layout/dictionaries.ts': [400, '`readLine` calls longer lines prose'],
  'layout/site-name.ts': [2000, 'LONGEST_VALUE of page/fields.ts'],
  'layout/labels.ts': [400, '`readLine` calls longer lines prose'],
  'layout/line-kinds.ts': [400, '`readLine` calls longer lines prose'],
  'layout/names.ts': [2000, 'LONGEST_VALUE of page/fields.ts'],
  'article/section.ts': [400, '`readLine` calls longer lines prose'],
  'layout/times.ts': [60, 'REACH'],
  'date/cues.ts': [60, 'the slices before a match'],
  'date/known.ts': [200, 'a holiday as the rules read it: a few words'],
  'page/decode.ts': [4096, 'the head of a page'],
  'page/labelled-boxes.ts': [40, 'LONGEST'],
  'root/clitics.ts': [40, 'LONGEST_WORD'],
  'entity/people/glued-names.ts': [60, 'LONGEST_GLUED'],
  'entity/linking/link.ts': [400, 'a name is of a few tokens'],
  'store/letter-pattern.ts': [
    400,
    'the plain forms of patterns of layout/ and article/, which are given lines of that length',
  ],
}
const FELT_MILLISECONDS = 20
const MILLISECONDS_TO_CHECK = 60_000

const expressions = new Map<string, Expression>()
const add = (where: string, pattern: string, flags: string) => {
  expressions.set(`/${pattern}/${flags}`, { where, pattern, flags })
}

for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).sort()) {
  if (!file.endsWith('.ts') || file.includes('generated')) continue
  addLiterals(file, parseSync(file, readFileSync(`src/${file}`, 'utf8')).program)
}
await addBuilt()

let slow = 0
for (const { where, pattern, flags } of expressions.values()) {
  const found = await check(pattern, flags, { timeout: MILLISECONDS_TO_CHECK })
  const trouble = troubleOf(where, found, new RegExp(pattern, flags))
  if (trouble === undefined) continue
  slow++
  console.error(`src/${where}: /${pattern}/${flags}\n  ${trouble}`)
}
console.log(`${expressions.size} regular expressions, ${slow} slow`)
process.exitCode = slow > 0 ? 1 : 0

function addLiterals(file: string, node: unknown): void {
  if (typeof node !== 'object' || node === null || node instanceof RegExp) return
  if ('regex' in node && 'raw' in node) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string }
    add(file, pattern, flags)
  }
  addLetterPattern(file, node as Partial<Template>)
  for (const part of Object.values(node)) addLiterals(file, part)
}

interface Template {
  readonly type: string
  readonly tag: { callee?: { name?: string }; arguments?: { value: string }[] }
  readonly quasi: { quasis: { value: { raw: string } }[] }
}

/** `` letterPattern('u')`\p{L}` ``, which is no literal. */
function addLetterPattern(file: string, { type, tag, quasi }: Partial<Template>): void {
  if (type !== 'TaggedTemplateExpression' || tag?.callee?.name !== 'letterPattern') return
  add(file, quasi!.quasis[0]!.value.raw, tag.arguments![0]!.value)
}

/** Expressions that are put together from strings: whatever is built from here on is noted. */
async function addBuilt(): Promise<void> {
  const Native = RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given) {
      const built: RegExp = Reflect.construct(target, given)
      const at = new Error().stack?.split('\n').find((line) => line.includes('/src/'))
      if (at !== undefined)
        add(at.replace(/^.*\/src\//, '').replace(/[?:].*$/, ''), built.source, built.flags)
      return built
    },
  })
  const { analyze } = await import('../src/index.js')
  const { readPage } = await import('../src/page/index.js')
  for (const file of readdirSync('fixtures/articles', { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:txt|html)$/.test(file)) continue
    const text = readFileSync(`fixtures/articles/${file}`, 'utf8')
    if (file.endsWith('.txt')) analyze(text, { writtenOn: '2023-05-02' })
    else readPage(text)
  }
  globalThis.RegExp = Native
}

/** Why a long text could make it slow, unless what it is given is too short to be felt. */
function troubleOf(where: string, found: Diagnostics, expression: RegExp): string | undefined {
  if (found.status === 'safe') return undefined
  if (found.status === 'unknown') return `unknown: ${found.error.kind}`
  const [longest, because] = BOUNDS[where] ?? [1_000_000, 'nothing bounds it']
  const { pumps, suffix } = found.attack
  const room = longest - suffix.length - pumps.reduce((sum, { prefix }) => sum + prefix.length, 0)
  const pumped = pumps.map(
    ({ prefix, pump }) => prefix + pump.repeat(Math.max(1, room / pumps.length / pump.length)),
  )
  const attack = (pumped.join('') + suffix).slice(0, longest)
  if (BOUNDS[where] !== undefined) {
    const times = [1, 2, 3, 4, 5].map(() => {
      const started = performance.now()
      attack.replace(expression, '')
      return performance.now() - started
    })
    if (Math.min(...times) < FELT_MILLISECONDS) return undefined
  }
  return `${found.complexity.summary} on ${found.attack.pattern}; at most ${longest} characters, because ${because}`
}
