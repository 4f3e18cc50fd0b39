import { useEffect, useState } from 'preact/hooks'
import { Card } from './card.js'
import { ExportPanel } from './exports.js'
import { type Draft, fromFragment, toFragment } from './link.js'
import { MarkedText } from './marked-text.js'
import { Names } from './names.js'
import { type Reading, readText } from './reader.js'
import { firstSample, GROUPS, samples } from './samples.js'
import { Spelling } from './spelling.js'
import { Timeline } from './timeline.js'
import { Tokens } from './tokens.js'
import { Voices } from './voices.js'

const PAUSE = 120

export function App() {
  const [draft, setDraft] = useState<Draft>({ text: '', writtenOn: '' })
  const { reading, error, busy } = useReading(draft)
  const [said, setSaid] = useState('')

  useEffect(() => {
    fromFragment(location.hash).then((shared) => {
      if (shared) setDraft(shared)
      else firstSample?.load().then((text) => setDraft({ text, writtenOn: '' }))
    })
  }, [])

  const share = async () => {
    history.replaceState(null, '', await toFragment(draft))
    await navigator.clipboard.writeText(location.href)
    setSaid('Link copied')
  }

  return (
    <>
      <header>
        <h1>
          pewarta <small>reads Indonesian news</small>
        </h1>
        <p>Paste a page as text or as HTML. Nothing leaves your browser.</p>
      </header>
      <main>
        <form class="input" onSubmit={(event) => event.preventDefault()}>
          <label for="source">Text or HTML</label>
          <textarea
            id="source"
            spellcheck={false}
            value={draft.text}
            placeholder="Tempel berita di sini"
            onInput={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
          />
          <div class="bar">
            <label>
              Sample{' '}
              <select
                value=""
                onChange={(event) => {
                  const sample = samples.find(({ name }) => name === event.currentTarget.value)
                  sample?.load().then((text) => setDraft({ text, writtenOn: '' }))
                }}
              >
                <option value="">pick one</option>
                {GROUPS.map((group) => (
                  <optgroup key={group} label={group}>
                    {samples
                      .filter((sample) => sample.group === group)
                      .map(({ name }) => (
                        <option key={name}>{name}</option>
                      ))}
                  </optgroup>
                ))}
              </select>
            </label>
            <label>
              Written on{' '}
              <input
                type="datetime-local"
                value={draft.writtenOn}
                onInput={(event) => setDraft({ ...draft, writtenOn: event.currentTarget.value })}
              />
            </label>
            <button type="button" onClick={share}>
              Copy link
            </button>
            <output>{said}</output>
          </div>
          <p class="status" aria-live="polite" aria-busy={busy}>
            {error ??
              (reading
                ? `${reading.analysis.tokens.length} tokens in ${reading.milliseconds.toFixed(0)} ms`
                : 'Reading')}
          </p>
        </form>
        {reading && <Results reading={reading} />}
      </main>
    </>
  )
}

const VIEWS = ['Names', 'Voices', 'Tokens', 'Dates', 'Spelling', 'Exports'] as const

function Results({ reading }: { reading: Reading }) {
  const [view, setView] = useState<(typeof VIEWS)[number]>('Names')
  const { analysis, spelling, exports } = reading
  return (
    <div class="results">
      <MarkedText analysis={analysis} spelling={spelling} />
      <div class="side">
        <Card analysis={analysis} />
        <div class="views">
          <nav class="tabs" aria-label="Layers">
            {VIEWS.map((name) => (
              <button type="button" key={name} aria-pressed={view === name} onClick={() => setView(name)}>
                {name}
                {name === 'Spelling' && spelling.length > 0 && <small> {spelling.length}</small>}
              </button>
            ))}
          </nav>
          {view === 'Tokens' && <Tokens analysis={analysis} />}
          {view === 'Dates' && <Timeline analysis={analysis} />}
          {view === 'Names' && <Names analysis={analysis} />}
          {view === 'Voices' && <Voices analysis={analysis} />}
          {view === 'Spelling' && <Spelling remarks={spelling} />}
          {view === 'Exports' && <ExportPanel exports={exports} />}
        </div>
      </div>
    </div>
  )
}

/** The reading of the draft, a moment after typing pauses; a stale answer is dropped. */
function useReading({ text, writtenOn }: Draft): { reading?: Reading; error?: string; busy: boolean } {
  const [state, setState] = useState<{ reading?: Reading; error?: string }>({})
  const [busy, setBusy] = useState(true)
  useEffect(() => {
    let current = true
    const timer = setTimeout(async () => {
      setBusy(true)
      const answer = await readText(text, writtenOn)
      if (!current) return
      setBusy(false)
      setState((before) => ('error' in answer ? { ...before, error: answer.error } : { reading: answer }))
    }, PAUSE)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text, writtenOn])
  return { ...state, busy }
}
