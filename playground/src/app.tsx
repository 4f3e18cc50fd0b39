import type { JSX } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { Card } from './card.js'
import { ExportPanel } from './exports.js'
import { item, walkItems } from './keys.js'
import { type Draft, fromFragment, toFragment } from './link.js'
import { MarkedText } from './marked-text.js'
import { Names } from './names.js'
import type { Reading } from './protocol.js'
import { ask } from './reader.js'
import { firstSample, GROUPS, samples } from './samples.js'
import { Spelling } from './spelling.js'
import { Timeline } from './timeline.js'
import { Tokens } from './tokens.js'
import { Voices } from './voices.js'
import {
  firstLanguage,
  keepLanguage,
  LANGUAGES,
  type Language,
  LanguageContext,
  useWords,
  WORDS,
} from './words.js'

const PAUSE = 120

export function App() {
  const [language, setLanguage] = useState(firstLanguage)
  useEffect(() => keepLanguage(language), [language])
  return (
    <LanguageContext.Provider value={language}>
      <a class="skip" href="#results">
        {WORDS[language].skip}
      </a>
      <Header language={language} setLanguage={setLanguage} />
      <Main />
    </LanguageContext.Provider>
  )
}

interface HeaderProps {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
}

function Header({ language, setLanguage }: HeaderProps) {
  const words = useWords()
  return (
    <header>
      <div>
        <h1>
          pewarta <small>{words.subtitle}</small>
        </h1>
        <p>{words.promise}</p>
      </div>
      <select
        aria-label={words.language}
        value={language}
        onChange={(event) => setLanguage(event.currentTarget.value as Language)}
      >
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </header>
  )
}

function Main() {
  const words = useWords()
  const [draft, setDraft] = useState<Draft>({ text: '', writtenOn: '' })
  const { reading, error, busy } = useReading(draft)

  useEffect(() => {
    fromFragment(location.hash).then((shared) => {
      if (shared) setDraft(shared)
      else firstSample.load().then((text) => setDraft({ text, writtenOn: '' }))
    })
  }, [])

  return (
    <main>
      <form class="input" onSubmit={(event) => event.preventDefault()}>
        <label for="source">{words.source}</label>
        <textarea
          id="source"
          spellcheck={false}
          value={draft.text}
          placeholder={words.placeholder}
          onInput={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
          onPaste={(event) => {
            if (pasteLong(event)) setDraft({ ...draft, text: event.currentTarget.value })
          }}
        />
        <Controls draft={draft} setDraft={setDraft} />
        <p class="status" aria-live="polite" aria-busy={busy}>
          {error ??
            (reading
              ? words.tokensIn(reading.tokens.toLocaleString(), reading.milliseconds.toFixed(0))
              : words.reading)}
        </p>
      </form>
      <div id="results" tabIndex={-1}>
        {reading && <Results reading={reading} />}
      </div>
    </main>
  )
}

/** Characters from which a paste is put in at once: a browser's own way, which can be undone, takes long for so many. */
const LONG_PASTE = 20_000

function pasteLong(event: JSX.TargetedClipboardEvent<HTMLTextAreaElement>): boolean {
  const pasted = event.clipboardData?.getData('text/plain') ?? ''
  if (pasted.length < LONG_PASTE) return false
  event.preventDefault()
  const area = event.currentTarget
  area.setRangeText(pasted, area.selectionStart, area.selectionEnd, 'end')
  return true
}

interface ControlsProps {
  readonly draft: Draft
  readonly setDraft: (draft: Draft) => void
}

function Controls({ draft, setDraft }: ControlsProps) {
  const words = useWords()
  const language = useContext(LanguageContext)
  const [said, setSaid] = useState(false)
  const share = async () => {
    history.replaceState(null, '', await toFragment(draft))
    await navigator.clipboard.writeText(location.href)
    setSaid(true)
  }
  return (
    <div class="bar">
      <label>
        {words.sample}{' '}
        <select
          value=""
          onChange={(event) => {
            const sample = samples.find(({ file }) => file === event.currentTarget.value)
            sample?.load().then((text) => setDraft({ text, writtenOn: '' }))
          }}
        >
          <option value="">{words.pick}</option>
          {GROUPS.map((group) => (
            <optgroup key={group} label={words[group]}>
              {samples
                .filter((sample) => sample.group === group)
                .map(({ file, name }) => (
                  <option key={file} value={file}>
                    {name[language]}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        {words.writtenOn}{' '}
        <input
          type="text"
          class="time"
          placeholder="2023-05-02T09:00"
          value={draft.writtenOn}
          onInput={(event) => setDraft({ ...draft, writtenOn: event.currentTarget.value.trim() })}
        />
      </label>
      <button type="button" onClick={share}>
        {words.copyLink}
      </button>
      <output>{said && words.linkCopied}</output>
    </div>
  )
}

const VIEWS = ['names', 'voices', 'tokens', 'dates', 'spelling', 'exports'] as const

function Results({ reading }: { reading: Reading }) {
  const words = useWords()
  const [view, setView] = useState<(typeof VIEWS)[number]>('names')
  const { article, dates, spelling } = reading
  return (
    <div class="results">
      <MarkedText reading={reading} />
      <div class="side">
        <Card article={article} />
        <div class="views">
          <div class="tabs" role="tablist" aria-label={words.views} onKeyDown={walkItems}>
            {VIEWS.map((name) => (
              <button
                type="button"
                role="tab"
                key={name}
                {...item}
                tabIndex={view === name ? 0 : -1}
                aria-selected={view === name}
                aria-controls="view"
                onClick={() => setView(name)}
              >
                {words[name]}
                {name === 'spelling' && spelling.length > 0 && <small> {spelling.length}</small>}
              </button>
            ))}
          </div>
          <div id="view" role="tabpanel" aria-label={words[view]}>
            {view === 'tokens' && <Tokens reading={reading} />}
            {view === 'dates' && <Timeline dates={dates} />}
            {view === 'names' && <Names article={article} />}
            {view === 'voices' && <Voices reading={reading} />}
            {view === 'spelling' && <Spelling remarks={spelling} />}
            {view === 'exports' && <ExportPanel reading={reading} />}
          </div>
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
      const answer = await ask('reading', { text, ...(writtenOn && { writtenOn }) }).then(
        (reading) => ({ reading }),
        (error: Error) => ({ error: error.message }),
      )
      if (!current) return
      setBusy(false)
      setState((before) => ('error' in answer ? { ...before, ...answer } : answer))
    }, PAUSE)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text, writtenOn])
  return { ...state, busy }
}
