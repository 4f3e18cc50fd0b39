/**
 * JSON that every reader takes. `JSON.stringify` writes half a surrogate pair as an escape (`"\ud83d"`), for which DuckDB,
 * pyarrow and jq refuse a whole file; here it is U+FFFD, as it is wherever such a string becomes UTF-8.
 */
export function toJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent)
  if (!json.includes('\\ud')) return json
  return json.replaceAll(/\\(?:ud[89a-f][0-9a-f]{2}|[\s\S])/g, (escaped) =>
    escaped.length > 2 ? '\ufffd' : escaped,
  )
}
