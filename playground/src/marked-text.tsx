import type { ComponentChildren, JSX } from 'preact'
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useNear } from './growing.js'
import { item, panel, walkItems } from './keys.js'
import { LAYERS, type Layer, type Line, type Mark, type PlainLine, type Stretch } from './marks.js'
import { offerStretch } from './place.js'
import type { Reading } from './protocol.js'
import { ask } from './reader.js'
import { LanguageContext, useWords } from './words.js'

/** The text with its marks. A stretch is plain words until it comes near; then it gets its marks from the worker. */
export function MarkedText({ reading }: { reading: Reading }) {
  const words = useWords()
  const [layers, setLayers] = useState<readonly Layer[]>(LAYERS)
  const { tip, handlers } = useTip()
  const toggle = (layer: Layer) =>
    setLayers(LAYERS.filter((other) => layers.includes(other) !== (other === layer)))
  return (
    <div class="text">
      <div class="switches" role="toolbar" aria-label={words.layersShown} onKeyDown={walkItems}>
        {LAYERS.map((layer, i) => (
          <label key={layer} class={`switch layer-${layer}`}>
            <input
              type="checkbox"
              {...item}
              tabIndex={i === 0 ? 0 : -1}
              checked={layers.includes(layer)}
              onChange={() => toggle(layer)}
            />
            {words.layers[layer]}
          </label>
        ))}
      </div>
      <section
        class="page"
        aria-label={words.markedText}
        lang={reading.article.language === 'und' ? '' : reading.article.language}
        {...panel}
        {...handlers}
      >
        {reading.stretches.map((stretch, i) => (
          <StretchOfText
            key={`${reading.id}-${i}`}
            reading={reading}
            number={i}
            stretch={stretch}
            layers={layers}
          />
        ))}
        {tip}
      </section>
    </div>
  )
}

interface StretchProps {
  readonly reading: Reading
  readonly number: number
  readonly stretch: Stretch
  readonly layers: readonly Layer[]
}

function StretchOfText({ reading, number, stretch, layers }: StretchProps) {
  const { lines, isDrawn, draw, element } = useMarks({ reading, number, stretch, layers })
  const start = stretch.lines[0]!.start
  useEffect(() => offerStretch(start, draw), [start, draw])
  useNear(element, () => isDrawn || draw(), [draw, isDrawn])
  return useMemo(
    () => (
      <div
        ref={element}
        class="stretch"
        data-stretch={start}
        style={{ '--lines': lines.reduce((sum, { text }) => sum + Math.ceil(text.length / 70) + 1, 0) }}
      >
        {lines.map((line) => (
          <TextLine key={line.start} line={line} />
        ))}
      </div>
    ),
    [lines],
  )
}

/** The stretch's lines, with marks once `draw` has fetched them; they are fetched anew when the layers shown change. */
function useMarks({ reading, number, stretch, layers }: StretchProps) {
  const element = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<{ layers: readonly Layer[]; lines: readonly Line[] } | undefined>()
  const isDrawn = drawn?.layers === layers
  const draw = useCallback(async () => {
    if (isDrawn) return
    const lines = await ask('lines', { reading: reading.id, stretch: number, layers }).catch(() => undefined)
    if (lines === undefined) return
    setDrawn({ layers, lines })
    await new Promise(requestAnimationFrame)
  }, [reading, number, layers, isDrawn])
  return { element, isDrawn, draw, lines: (drawn?.lines ?? stretch.lines) as readonly (Line | PlainLine)[] }
}

function TextLine({ line }: { line: Line | PlainLine }) {
  const Element = line.heading ? 'h2' : 'p'
  return (
    <Element data-start={line.start} tabIndex={-1}>
      {'marks' in line ? renderRange(line, line.start, line.end, line.marks) : line.text}
    </Element>
  )
}

/** Text and marks of a range of a line; the marks are nested and in order, those inside another follow it. */
function renderRange(
  line: PlainLine,
  start: number,
  end: number,
  marks: readonly Mark[],
): ComponentChildren[] {
  const textOf = (from: number, to: number) => line.text.slice(from - line.start, to - line.start)
  const parts: ComponentChildren[] = []
  let at = start
  for (let i = 0; i < marks.length; ) {
    const mark = marks[i]!
    let next = i + 1
    while (next < marks.length && marks[next]!.start < mark.end) next++
    if (at < mark.start) parts.push(textOf(at, mark.start))
    parts.push(
      <mark
        key={`${mark.start}-${mark.kind}`}
        class={`mark layer-${mark.layer}`}
        data-start={mark.start}
        data-kind={mark.kind}
        data-detail={mark.detail}
        {...item}
      >
        {renderRange(line, mark.start, mark.end, marks.slice(i + 1, next))}
      </mark>,
    )
    at = mark.end
    i = next
  }
  if (at < end) parts.push(textOf(at, end))
  return parts
}

/** One tip for the whole text: below the mark that is pointed at or reached by keyboard. */
function useTip() {
  const words = useWords()
  const language = useContext(LanguageContext)
  const [mark, setMark] = useState<HTMLElement | undefined>()
  const show = (event: JSX.TargetedEvent<HTMLElement>) =>
    setMark((event.target as Element).closest<HTMLElement>('.mark') ?? undefined)
  const hide = () => setMark(undefined)
  const box = mark?.isConnected ? mark.getBoundingClientRect() : undefined
  const tip = (
    <div
      class="tip"
      role="status"
      lang={language}
      hidden={!box}
      style={box && { top: `${box.bottom + 4}px`, left: `${Math.min(box.left, innerWidth - 260)}px` }}
    >
      <b>{mark?.dataset.kind}</b>{' '}
      {mark?.dataset.detail || (mark?.matches('.layer-quotes') && words.speakerNotSure)}
    </div>
  )
  const handlers = {
    onPointerOver: show,
    onPointerLeave: hide,
    onFocusIn: show,
    onFocusOut: hide,
  }
  useEffect(() => {
    if (!mark) return
    addEventListener('scroll', hide, { passive: true })
    return () => removeEventListener('scroll', hide)
  }, [mark])
  return { tip, handlers }
}
