/**
 * `npm run pack`: sorts every `dictionaries/NAME.txt` in place and writes it, front-coded, as the module
 * `src/lexicon/generated/NAME.ts`, which exports `data` for `decodeWordList`; the dictionaries of names become one
 * module, `names.ts`, but for those that news seldom names: `seldom-names.ts`. Of the verbs of speech, dates have a list of
 * their own.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import {
  dictionaryFile,
  dictionaryNames,
  GENERATED,
  generatedFile,
  packDictionary,
  packVerbsBehindSpeech,
  readDictionary,
  writeDictionary,
} from './dictionaries.js'
import { isNameDictionary, packNames, packSeldomNames } from './name-dictionaries.js'

mkdirSync(GENERATED, { recursive: true })
for (const name of dictionaryNames()) {
  const dictionary = readDictionary(readFileSync(dictionaryFile(name), 'utf8'))
  writeFileSync(dictionaryFile(name), writeDictionary(dictionary))
  if (!isNameDictionary(name)) writeFileSync(generatedFile(name), packDictionary(name, dictionary))
  if (name === 'speech-verbs')
    writeFileSync(generatedFile('date-speech-verbs'), packVerbsBehindSpeech(dictionary))
  console.log(`${name}: ${dictionary.entries.length} entries`)
}
const names = packNames()
writeFileSync(generatedFile('names'), names)
writeFileSync(generatedFile('seldom-names'), packSeldomNames())
console.log(`names: ${names.length} characters packed`)
