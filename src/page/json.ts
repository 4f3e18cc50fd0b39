const BEFORE = ['<!--', '/*<![CDATA[*/', '<![CDATA[']
const BEHIND = ['-->', '/*]]>*/', ']]>']

/**
 * JSON as pages carry it: line feeds inside strings are blanks, and a comma before a closing bracket is forgiven.
 * `undefined` where it is broken otherwise.
 */
export function readJson(json: string): unknown {
  const text = unwrapped(json).replace(/[\u0000-\u001f]+/g, ' ')
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

/** Without the comment or the CDATA section around it. */
function unwrapped(json: string): string {
  let text = json.trim()
  const before = BEFORE.find((mark) => text.startsWith(mark))
  if (before !== undefined) text = text.slice(before.length)
  if (text.endsWith(';')) text = text.slice(0, -1).trimEnd()
  const behind = BEHIND.find((mark) => text.endsWith(mark))
  return behind === undefined ? text : text.slice(0, -behind.length)
}

/** `{"name": "Rina", }` → `{"name": "Rina" }`; commas inside strings stay. */
const withoutTrailingCommas = (json: string) =>
  json.replace(/"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|,(?=\s*[}\]])/g, (part) => (part === ',' ? '' : part))
