/**
 * `npx tsx training/area-codes.ts`: writes `dictionaries/area-codes.txt` from idn-area-data: the Ministry of Home Affairs'
 * codes of provinces, regencies and cities, and the districts of a regency and a city that share a name. What stands by hand
 * in the file (other names, ISO codes, doubts) stays.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { bareName } from '../src/lexicon/area-codes.js'
import { letterKey } from '../src/store/letter-key.js'
import { dictionaryFile, readDictionary, writeDictionary } from './dictionaries.js'

const table = (name: string) => {
  const file = new URL(`../node_modules/idn-area-data/data/${name}.csv`, import.meta.url)
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
  return lines.map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')))
}

const provinces = table('provinces').map(([code, name]) => ({ code: code!, name: name! }))
const regencies = table('regencies').map(([code, , name]) => ({
  code: code!,
  name: name!.replace('Administrasi ', ''),
}))
const areas = [...provinces, ...regencies]
const named = new Map<string, string[]>()
for (const { code, name } of areas) {
  const key = letterKey(bareName(name))
  named.set(key, [...(named.get(key) ?? []), code])
}
const districts = new Map<string, string[]>()
for (const [, regency, name] of table('districts')) {
  districts.set(regency!, [...(districts.get(regency!) ?? []), name!])
}

const file = dictionaryFile('area-codes')
const { header, entries } = readDictionary(readFileSync(file, 'utf8'))
const byHand = new Map(entries.map((line) => [line.split('\t')[0]!, line.split('\t')]))
const lines = areas.map(({ code, name }) => {
  const [, names = '', iso = '', doubt = ''] = byHand.get(code) ?? []
  const others = names.split('|').slice(1)
  const shared = named.get(letterKey(bareName(name)))!.length > 1 && code.includes('.')
  const inside = shared ? (districts.get(code) ?? []).join('|') : ''
  return [code, [name, ...others].join('|'), iso, doubt, inside].join('\t').trimEnd()
})
writeFileSync(file, writeDictionary({ header, entries: lines.sort() }))
