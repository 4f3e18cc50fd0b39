const AROUND = /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/g

/**
 * JSON as pages carry it: line feeds inside strings are blanks, and a comma before a closing bracket is forgiven.
 * `undefined` where it is broken otherwise.
 */
export function readJson(json: string): unknown {
  const text = json.replace(AROUND, '').replace(/[\u0000-\u001f]+/g, ' ')
  try {
    return JSON.parse(text)
  } catch {
    try {
      return JSON.parse(withoutTrailingCommas(text))
    } catch {
      return undefined
    }
  }
}

/** `{"name": "Rina", }` → `{"name": "Rina" }`; commas inside strings stay. */
const withoutTrailingCommas = (json: string) =>
  json.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g, (part) => (part === ',' ? '' : part))
