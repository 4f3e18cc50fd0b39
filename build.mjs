/**
 * Makes `dist`: the modules and types for bundlers and browsers, and one bundle for Node, for each file more is
 * milliseconds of a first analysis. Packages that only batch, serve, report, pages and the command line use are bundled
 * into `dist/vendor`, so that who installs the package for `analyze` gets none of them to install; their licences are in
 * `dist/vendor/LICENSES.txt`.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, posix, relative, resolve } from 'node:path'
import { build } from 'esbuild'

/** What is installed beside the package, and found there by every build. */
const INSTALLED = ['compromise']

/** What is bundled, by the runtimes it is for. */
const VENDORS = {
  browser: ['feedsmith', 'htmlparser2', 'hono', 'hono/compress', 'hono/cors'],
  node: [
    '@hono/node-server',
    '@observablehq/plot',
    'csv-parse',
    'fzstd',
    'hyparquet',
    'hyparquet-writer',
    'linkedom',
    'prom-client',
    'tinyglobby',
  ],
}
const VENDOR_NAMES = Object.values(VENDORS).flat()
const vendorFile = (name) => name.replaceAll(/[@/]/g, '-').replace(/^-/, '')

/** Rooms whose modules need packages that are not installed: only their bundles and types are published. */
const BUNDLED_ROOMS = ['batch', 'cli', 'server']

/** esbuild holds Node 20.0's tables of Unicode for too old, and would make a pattern with `\p{L}` anew at each call. */
const supported = { 'regexp-unicode-property-escapes': true }
const usual = {
  supported,
  bundle: true,
  format: 'esm',
  logLevel: 'warning',
  metafile: true,
  legalComments: 'none',
}
/** Long names and blanks cost a first analysis too: the engine reads every character. The modules beside stay readable. */
const node = { ...usual, platform: 'node', target: 'node20', splitting: true, minify: true }
const web = { ...usual, platform: 'browser', target: 'es2022' }

rmSync('dist', { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
})
dropModules()
useVendorsInModules()

const made = await Promise.all([
  build({
    ...node,
    entryPoints: {
      index: 'src/index.ts',
      page: 'src/page/index.ts',
      feed: 'src/feed/index.ts',
      english: 'src/english/index.ts',
      batch: 'src/batch/index.ts',
      server: 'src/server/index.ts',
      thread: 'src/batch/thread.ts',
      cli: 'src/cli/main.ts',
    },
    outdir: 'dist/node',
    external: INSTALLED,
    /** Comparing by a collation costs a first analysis 20 ms, and `fastest-levenshtein` does not need it. */
    define: { 'Intl.Collator': 'undefined' },
    plugins: [useVendors('../vendor'), shareData()],
  }),
  /** For workers, Deno and bundlers: the core's own modules, and the service beside them. */
  build({
    ...web,
    entryPoints: ['src/server/index.ts'],
    outdir: 'dist/server',
    plugins: [useVendors('../vendor'), leaveCore()],
  }),
  bundleVendors(web, VENDORS.browser),
  bundleVendors(
    {
      ...node,
      /** Packages in CommonJS ask for modules of Node by `require`, which modules have not. */
      banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    },
    VENDORS.node,
  ),
])
for (const folder of ['dist/node', 'dist/lexicon/generated']) writeInAscii(folder)
writeFileSync('dist/vendor/LICENSES.txt', licences(made.map(({ metafile }) => metafile)))

function dropModules() {
  for (const room of BUNDLED_ROOMS) {
    for (const file of readdirSync(`dist/${room}`, { recursive: true, encoding: 'utf8' })) {
      const isPublic = file.endsWith('.d.ts') && (room === 'batch' || file === 'index.d.ts')
      if (/\.(?:js|d\.ts)$/.test(file) && !isPublic) rmSync(`dist/${room}/${file}`)
    }
  }
  rmSync('dist/cli', { recursive: true })
}

function useVendorsInModules() {
  const names = VENDOR_NAMES.map((name) => name.replaceAll('/', '\\/')).join('|')
  const imports = new RegExp(`(\\bfrom |\\bimport\\()(['"])(${names})\\2`, 'g')
  for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue
    const code = readFileSync(`dist/${file}`, 'utf8')
    const folder = `${relative(dirname(file), '.').replaceAll('\\', '/')}/vendor`
    const mended = code.replace(
      imports,
      (_, before, quote, name) => `${before}${quote}${folder}/${vendorFile(name)}.js${quote}`,
    )
    if (mended !== code) writeFileSync(`dist/${file}`, mended)
  }
}

/**
 * What is beyond ASCII as escapes, which mean the same in strings, templates and expressions: one `–` makes the engine
 * keep and read a whole file at two bytes a character.
 */
function writeInAscii(folder) {
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.js')) continue
    const code = readFileSync(`${folder}/${file}`, 'utf8')
    if (/\\[^\0-\x7f]/.test(code)) throw new Error(`${file} has a backslash before a character beyond ASCII.`)
    const escaped = code.replace(
      /[^\0-\x7f]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    if (escaped !== code) writeFileSync(`${folder}/${file}`, escaped)
  }
}

function bundleVendors(options, names) {
  const entryPoints = Object.fromEntries(names.map((name) => [vendorFile(name), name]))
  return build({ ...options, entryPoints, outdir: 'dist/vendor', minify: true })
}

/** Bundled packages are imported from their folder. */
function useVendors(folder) {
  return {
    name: 'use-vendors',
    setup({ onResolve }) {
      onResolve({ filter: /^[^.]/ }, ({ path }) =>
        VENDOR_NAMES.includes(path)
          ? { path: `${folder}/${vendorFile(path)}.js`, external: true }
          : undefined,
      )
    },
  }
}

/** Large tables are in the package once: the bundle for Node imports the modules that are published as they are. */
function shareData() {
  return {
    name: 'share-data',
    setup({ onResolve }) {
      onResolve({ filter: /\/generated\/[^/]+\.js$/ }, ({ path, importer }) => {
        const file = resolve(dirname(importer), path)
        if (statSync(file.replace(/\.js$/, '.ts')).size < 100_000) return undefined
        return { path: posix.join('..', relative('src', file).replaceAll('\\', '/')), external: true }
      })
    },
  }
}

/** Modules of rooms that are published as they are stay imports. */
function leaveCore() {
  const isBundled = (file) => BUNDLED_ROOMS.some((room) => file.startsWith(resolve('src', room)))
  return {
    name: 'leave-core',
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, importer, kind }) => {
        const file = resolve(dirname(importer), path)
        if (kind === 'entry-point' || !file.startsWith(resolve('src')) || isBundled(file)) return undefined
        return { path: posix.join('..', relative('src', file).replaceAll('\\', '/')), external: true }
      })
    },
  }
}

/** Name, version and licence of each package that is in a bundle. */
function licences(metafiles) {
  const folders = new Set()
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const input of Object.keys(inputs)) {
        const [, folder] = /^(.*?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input) ?? []
        if (folder) folders.add(folder)
      }
    }
  }
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry))
    const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : `Licence: ${license}`
    return `${name} ${version} (${license})\n\n${text}\n`
  })
  const rule = `\n${'-'.repeat(80)}\n\n`
  return `Packages whose code is in the bundles of this package, and their licences.\n${rule}${parts.join(rule)}`
}
