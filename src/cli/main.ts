#!/usr/bin/env node
import { pewarta } from './pewarta.js'
import { endWithItsStreams } from './streams.js'

endWithItsStreams()
process.exitCode = await pewarta(process.argv.slice(2))
