/**
 * `npm run learn [STAGE ...]`: all that training writes, in the order in which one stage reads what another wrote, from the
 * corpora beside the project to the packed modules. A stage whose corpus is missing is named and left out.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const DATA = '../shared/data/'
const NEWS_2019 = `${DATA}raw/click-id-2019.txt.gz`
const NEWS_TODAY = `${DATA}raw-modern/README.md`
const TAGGED_NEWS = `${DATA}keyphrases/news-tags-2024-2025.ndjson.gz`
const CSUI = `${DATA}ud/id_csui-ud-train.conllu`
const GSD = `${DATA}ud/id_gsd-ud-dev.conllu`
const GSD_OLD = `${DATA}ud/id_gsd-ud-train.v2.0.conllu.gz`
const EXCERPTS = `${DATA}language/dsl-id-ms.tsv`
const IDNER = `${DATA}ner/idner-news-2k.train.conll`
const IDNER_DEV = `${DATA}ner/idner-news-2k.dev.conll`
const NAME_MARKS = 'training/marks/names-2022-2026.txt'
const NERGRIT = `${DATA}ner/nergrit-full.first80.conll.gz`

interface Stage {
  readonly name: string
  /** What it reads beside the project. */
  readonly corpora: readonly string[]
  readonly command: string
}

const STAGES: readonly Stage[] = [
  { name: 'area-codes', corpora: [], command: 'tsx training/area-codes.ts' },
  { name: 'roots', corpora: [NEWS_2019, CSUI, GSD], command: 'tsx training/roots.ts' },
  { name: 'lexicon', corpora: [NEWS_2019, EXCERPTS, GSD], command: 'tsx training/lexicon.ts' },
  { name: 'clusters', corpora: [NEWS_2019], command: `tsx training/clusters.ts ${NEWS_2019}` },
  { name: 'place-words', corpora: [NEWS_2019], command: 'tsx training/place-words.ts' },
  { name: 'text-kinds', corpora: [NEWS_2019, CSUI, GSD], command: 'tsx training/text-kinds.ts' },
  { name: 'lexicalised', corpora: [CSUI, GSD], command: 'tsx training/lexicalised.ts' },
  { name: 'lemmas', corpora: [CSUI], command: 'tsx training/lemmas.ts' },
  { name: 'pack', corpora: [], command: 'tsx training/pack.ts' },
  {
    name: 'tagger',
    corpora: [CSUI, GSD, GSD_OLD],
    command: `tsx training/tagger.ts --news ${CSUI} --reference ${GSD} --old ${GSD_OLD}:0.6`,
  },
  {
    name: 'recogniser',
    corpora: [IDNER, IDNER_DEV, NERGRIT, NEWS_TODAY],
    command: `tsx training/recogniser.ts --train ${IDNER} --train ${IDNER_DEV} --train ${NERGRIT} --marks ${NAME_MARKS} --out src/lexicon/generated/recogniser.ts`,
  },
  { name: 'english-words', corpora: [], command: 'tsx training/english-words.ts' },
  { name: 'spelling-customs', corpora: [NEWS_2019], command: 'tsx training/spelling-customs.ts' },
  { name: 'spelling', corpora: [NEWS_2019, NERGRIT], command: 'tsx training/spelling.ts' },
  {
    name: 'keywords',
    corpora: [NEWS_2019, NEWS_TODAY, TAGGED_NEWS],
    command: 'tsx training/keywords.ts --write',
  },
  { name: 'topics', corpora: [NEWS_2019, NEWS_TODAY], command: 'tsx training/topics.ts --write' },
  { name: 'pack again', corpora: [], command: 'tsx training/pack.ts' },
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !STAGES.some((stage) => stage.name === name))
if (unknown.length > 0) {
  console.error(`no stage ${unknown.join(', ')}; there are: ${STAGES.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

for (const { name, corpora, command } of STAGES) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const missing = corpora.filter((file) => !existsSync(file))
  if (missing.length > 0) {
    console.log(`${name}: left out, for there is no ${missing.join(', ')}`)
    continue
  }
  console.log(`${name}: ${command}`)
  const { status } = spawnSync('npx', command.split(' '), { stdio: 'inherit' })
  if (status !== 0) {
    console.error(`${name} failed; mend it and go on with: npm run learn -- ${name} ...`)
    process.exit(1)
  }
}
