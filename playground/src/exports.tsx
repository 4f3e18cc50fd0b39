import { useState } from 'preact/hooks'
import type { Exports } from './protocol.js'

/** The analysis in other programs' formats, to be copied. */
export function ExportPanel({ exports }: { exports: Exports }) {
  const formats = Object.keys(exports) as (keyof Exports)[]
  const [format, setFormat] = useState<keyof Exports>('JSON-LD')
  const [said, setSaid] = useState('')
  const copy = async () => {
    await navigator.clipboard.writeText(exports[format])
    setSaid(`${format} copied`)
  }
  return (
    <section class="exports" aria-label="Exports">
      <div class="bar">
        <label>
          Format{' '}
          <select
            value={format}
            onChange={(event) => {
              setFormat(event.currentTarget.value as keyof Exports)
              setSaid('')
            }}
          >
            {formats.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <button type="button" onClick={copy}>
          Copy
        </button>
        <output>{said}</output>
      </div>
      <pre tabIndex={0}>{exports[format]}</pre>
    </section>
  )
}
