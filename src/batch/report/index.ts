import { reportPage } from './page.js'
import { summarize } from './summarize.js'

/** A report about the results of a batch run (NDJSON, `.gz` or not) as one self-contained HTML page. */
export async function makeReport(results: string, title: string): Promise<string> {
  return reportPage(await summarize(results), title)
}
