import { toJson } from '../../batch/json.js'
import type { FeedItem } from '../../feed/index.js'
import { type Command, CommandError, EXIT } from '../command.js'
import { print, readText } from '../streams.js'

export const feedCommand: Command = {
  name: 'feed',
  summary: 'read RSS, Atom, JSON Feed, news sitemaps and posts of WordPress',
  operands: '[FILES or - for standard input]',
  options: {
    json: { type: 'boolean', help: 'one JSON line a story, with its article where the feed has the text' },
    'read-on': { type: 'string', value: 'TIME', help: 'when the feed was read' },
  },
  examples: [
    ['pewarta feed rss.xml', 'one line each: time, headline, authors, section, address'],
    ['curl -s https://example.com/feed | pewarta feed --json -', 'everything, one JSON line a story'],
  ],
  async run(args) {
    const { readFeed, FeedError } = await import('../../feed/index.js')
    const readOn = args.text('read-on')
    for (const file of args.operands.length > 0 ? args.operands : ['-']) {
      const text = await readText(file)
      for (const item of read(text)) await print(`${args.has('json') ? toJson(item) : row(item)}\n`)
    }
    return EXIT.ok

    function read(text: string): readonly FeedItem[] {
      try {
        return readFeed(text, { articles: args.has('json'), ...(readOn !== undefined && { readOn }) }).items
      } catch (error) {
        if (error instanceof FeedError) throw new CommandError(error.message, EXIT.unreadable)
        if (error instanceof RangeError) throw new CommandError(error.message)
        throw error
      }
    }
  },
}

const row = ({ datePublished = '', headline = '', authors, section = '', url = '' }: FeedItem) =>
  [datePublished, headline, authors.join(', '), section, url].join('\t')
