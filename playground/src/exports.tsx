import { useEffect, useState } from 'preact/hooks'
import { FORMATS, type Format, type Reading } from './protocol.js'
import { ask } from './reader.js'
import { useWords } from './words.js'

/** Characters of an export that are shown; all of them are copied. */
const SHOWN = 12_000

/** The analysis in other programs' formats, to be copied. */
export function ExportPanel({ reading }: { reading: Reading }) {
  const words = useWords()
  const [format, setFormat] = useState<Format>('JSON-LD')
  const [written, setWritten] = useState('')
  const [said, setSaid] = useState('')
  useEffect(() => {
    let current = true
    setSaid('')
    ask('exported', { reading: reading.id, format }).then(
      (text) => current && setWritten(text),
      () => {},
    )
    return () => {
      current = false
    }
  }, [reading, format])
  const copy = async () => {
    await navigator.clipboard.writeText(written)
    setSaid(words.copied(format))
  }
  return (
    <div class="exports">
      <div class="bar">
        <label>
          {words.format}{' '}
          <select value={format} onChange={(event) => setFormat(event.currentTarget.value as Format)}>
            {FORMATS.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <button type="button" onClick={copy} disabled={written === ''}>
          {words.copy}
        </button>
        <output>{said}</output>
      </div>
      {written.length > SHOWN && <p class="quiet">{words.beginning(written.length.toLocaleString())}</p>}
      <section aria-label={format} tabIndex={0}>
        <pre>{written.slice(0, SHOWN)}</pre>
      </section>
    </div>
  )
}
