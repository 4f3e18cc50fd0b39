import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Analysis, Misspelling } from '../../src/document.js'
import { LAYERS, type Layer, type Line, linesOf, type Mark } from './marks.js'

/** Lines drawn at once; a longer text waits for a press of a button. */
const PAGE = 400

interface MarkedTextProps {
  readonly analysis: Analysis
  readonly spelling: readonly Misspelling[]
}

export function MarkedText({ analysis, spelling }: MarkedTextProps) {
  const [shown, setShown] = useState<ReadonlySet<Layer>>(new Set(LAYERS))
  const [most, setMost] = useState(PAGE)
  const lines = useMemo(() => linesOf(analysis, spelling, shown), [analysis, spelling, shown])
  const toggle = (layer: Layer) => {
    const next = new Set(shown)
    if (!next.delete(layer)) next.add(layer)
    setShown(next)
  }
  return (
    <section class="text" aria-label="Marked text">
      <fieldset class="switches">
        <legend class="hidden">Layers shown</legend>
        {LAYERS.map((layer) => (
          <label key={layer} class={`switch layer-${layer}`}>
            <input type="checkbox" checked={shown.has(layer)} onChange={() => toggle(layer)} />
            {layer}
          </label>
        ))}
      </fieldset>
      <div class="page" lang={analysis.article.language}>
        {lines.slice(0, most).map((line) => (
          <TextLine key={line.start} text={analysis.text} line={line} />
        ))}
      </div>
      {lines.length > most && (
        <button type="button" onClick={() => setMost(most * 4)}>
          Show more of the text
        </button>
      )}
    </section>
  )
}

function TextLine({ text, line }: { text: string; line: Line }) {
  const Element = line.heading ? 'h3' : 'p'
  return (
    <Element data-start={line.start} tabIndex={-1}>
      {renderRange(text, line.start, line.end, line.marks)}
    </Element>
  )
}

/** Text and marks of a range; the marks are nested and in order, those inside another follow it. */
function renderRange(text: string, start: number, end: number, marks: readonly Mark[]): ComponentChildren[] {
  const parts: ComponentChildren[] = []
  let at = start
  for (let i = 0; i < marks.length; ) {
    const mark = marks[i]!
    let next = i + 1
    while (next < marks.length && marks[next]!.start < mark.end) next++
    if (at < mark.start) parts.push(text.slice(at, mark.start))
    parts.push(
      <mark
        key={`${mark.start}-${mark.kind}`}
        class={`mark layer-${mark.layer}`}
        data-start={mark.start}
        data-kind={mark.kind}
        tabIndex={0}
      >
        {renderRange(text, mark.start, mark.end, marks.slice(i + 1, next))}
        <span class="tip" role="note">
          <b>{mark.kind}</b> {mark.detail}
        </span>
      </mark>,
    )
    at = mark.end
    i = next
  }
  if (at < end) parts.push(text.slice(at, end))
  return parts
}
