#!/usr/bin/env node
import { pewarta } from './pewarta.js'
import { endQuietlyOnBrokenPipe } from './streams.js'

endQuietlyOnBrokenPipe()
process.exitCode = await pewarta(process.argv.slice(2))
