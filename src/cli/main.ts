#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { analyze } from '../index.js'

const [command, file = '-'] = process.argv.slice(2)
if (command === 'analyze') {
  console.log(JSON.stringify(analyze(readFileSync(file === '-' ? 0 : file, 'utf8')), null, 2))
} else {
  console.error('usage: pewarta analyze [FILE]')
  process.exitCode = 2
}
