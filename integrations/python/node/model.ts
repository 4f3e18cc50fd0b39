import { readFileSync } from 'node:fs'

/** What the schema of an analysis uses of JSON Schema. */
interface Shape {
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number'
  readonly const?: true
  readonly enum?: readonly string[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly $defs?: Readonly<Record<string, Shape>>
}

const SCHEMA = 'schema/analysis.schema.json'
export const MODEL = 'integrations/python/src/pewarta/model.py'

/** Classes whose name is not that of their definition or property with a capital. */
const CLASS_NAMES: Readonly<Record<string, string>> = { date: 'DateMention' }
const PYTHON_KEYWORDS = new Set(['from', 'class', 'import', 'global', 'in', 'is', 'not', 'as'])

const HEADER = `"""The types of an analysis, made from schema/analysis.schema.json by \`npm run build:python\`: do not edit.

Offsets count code points, as Python does: \`\`text[it.start:it.end] == it.text\`\`.
"""

# ruff: noqa: E501
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, Sequence

from ._document import Document, Part

At = Sequence[int]
`

/** The dataclasses of the schema as a Python module. */
export function renderModel(schema: Shape): string {
  const classes: string[] = []
  const names = new Map<string, string>()
  for (const name of Object.keys(schema.$defs ?? {})) names.set(`#/$defs/${name}`, className(name))
  for (const [name, shape] of Object.entries(schema.$defs ?? {}))
    renderClass(className(name), shape, classes, names)
  return `${HEADER}\n\n${[...classes, renderAnalysis(schema, names)].join('\n\n\n')}\n`
}

const className = (name: string) => CLASS_NAMES[name] ?? name[0]!.toUpperCase() + name.slice(1)

const snakeCase = (name: string) => {
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return PYTHON_KEYWORDS.has(snake) ? `${snake}_` : snake
}

/** One dataclass; the objects inside it that have no name of their own come before it. */
function renderClass(name: string, shape: Shape, classes: string[], names: Map<string, string>): void {
  const required = new Set(shape.required ?? [])
  const properties = Object.entries(shape.properties ?? {})
  const ordered = [
    ...properties.filter(([property]) => required.has(property)),
    ...properties.filter(([property]) => !required.has(property)),
  ]
  const spanned = 'start' in (shape.properties ?? {})
  const spanMayMiss = spanned && !required.has('start')
  const fields: string[] = []
  const readers: string[] = []
  for (const [property, given] of ordered) {
    const inner = given.type === 'object' ? className(property) : undefined
    if (inner) renderClass(inner, given, classes, names)
    const optional = !required.has(property)
    const type = typeOf(given, names, inner)
    fields.push(`    ${snakeCase(property)}: ${optional ? `${type} | None = None` : type}`)
    readers.push(
      `            ${readerOf(property, given, { spanned, spanMayMiss, optional, names, inner })},`,
    )
  }
  const span = !spanned
    ? ''
    : spanMayMiss
      ? '        start = end = None\n        if "start" in it:\n            start, end = at[it["start"]], at[it["end"]]\n'
      : '        start, end = at[it["start"]], at[it["end"]]\n'
  classes.push(
    `@dataclass(frozen=True, slots=True, repr=False)\nclass ${name}(Part):\n` +
      (shape.description ? `    """${inCodePoints(shape.description)}"""\n\n` : '') +
      `${fields.join('\n')}\n\n` +
      `    @classmethod\n    def _of(cls, it: dict[str, Any], text: str, at: At) -> ${name}:\n${span}` +
      `        return cls(\n${readers.join('\n')}\n        )`,
  )
}

const inCodePoints = (text: string) =>
  text.replace(
    /^Half-open UTF-16 offsets into `text`.*/,
    'A piece of the text: half-open offsets in code points.',
  )

function typeOf(shape: Shape, names: Map<string, string>, inner: string | undefined): string {
  if (inner) return inner
  if (shape.$ref) return names.get(shape.$ref)!
  if (shape.const) return 'Literal[True]'
  if (shape.enum) return `Literal[${shape.enum.map((value) => `"${value}"`).join(', ')}]`
  if (shape.type === 'array') return `tuple[${typeOf(shape.items!, names, undefined)}, ...]`
  return { string: 'str', integer: 'int', number: 'float', object: 'Any' }[shape.type as 'string']
}

interface Reading {
  readonly spanned: boolean
  /** A text without a place is as the JSON has it: a tag that the page only declares. */
  readonly spanMayMiss: boolean
  readonly optional: boolean
  readonly names: Map<string, string>
  readonly inner: string | undefined
}

/** The expression that reads one property of the JSON `it`. Texts of spans are cut from the text itself. */
function readerOf(
  property: string,
  shape: Shape,
  { spanned, spanMayMiss, optional, names, inner }: Reading,
): string {
  if (spanned && (property === 'start' || property === 'end')) return property
  if (spanned && property === 'text')
    return optional
      ? 'None if start is None else text[start:end]'
      : spanMayMiss
        ? 'it["text"] if start is None else text[start:end]'
        : 'text[start:end]'
  const made = inner ?? (shape.$ref && names.get(shape.$ref))
  if (made && !optional) return `${made}._of(it["${property}"], text, at)`
  if (made) return `${made}._of(it["${property}"], text, at) if "${property}" in it else None`
  if (shape.type === 'array') {
    const item = shape.items?.$ref && names.get(shape.items.$ref)
    const list = item
      ? `tuple([${item}._of(x, text, at) for x in it["${property}"]])`
      : `tuple(it["${property}"])`
    return optional ? `${list} if "${property}" in it else None` : list
  }
  return optional ? `it.get("${property}")` : `it["${property}"]`
}

/** The analysis itself reads a layer when it is asked for it. */
function renderAnalysis(schema: Shape, names: Map<string, string>): string {
  const layers = Object.entries(schema.properties ?? {}).filter(([name]) => name !== 'text')
  const properties = layers.map(([name, shape]) => {
    const item = names.get((shape.items ?? shape).$ref!)!
    const type = shape.items ? `tuple[${item}, ...]` : item
    const read = shape.items ? '_list' : '_one'
    return `    @property\n    def ${name}(self) -> ${type}:\n        return self.${read}("${name}", ${item}._of)  # type: ignore[no-any-return]`
  })
  return (
    'class Analysis(Document):\n    """All layers of one text; each is read when it is first asked for."""\n\n' +
    `    __slots__ = ()\n\n    LAYERS = (${layers.map(([name]) => `"${name}"`).join(', ')})\n\n${properties.join('\n\n')}`
  )
}

export const readSchema = () => JSON.parse(readFileSync(SCHEMA, 'utf8')) as Shape
