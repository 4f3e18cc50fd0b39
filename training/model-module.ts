/** The lines of a generated module: strings and names of strings. */
type Line = string

/** A generated module: one string. */
export function toModule(model: string, task: string): string {
  return moduleOf(linesOf(model).map(quoted), task)
}

/** Modules of models that have their line of keys in common: it becomes one of its own, `KEYS_FILE.ts`. */
export function toModulesBesideKeys(
  models: readonly string[],
  task: string,
  keysFile: string,
): { readonly keys: string; readonly models: readonly string[] } {
  const keys = linesOf(models[0]!)[1]!
  if (models.some((model) => linesOf(model)[1] !== keys)) {
    throw new RangeError('Expected models with the same line of keys.')
  }
  return {
    keys: moduleOf([quoted(keys)], task),
    models: models.map((model) => {
      const [head, , ...weights] = linesOf(model).map(quoted)
      return `import KEYS from './${keysFile}.js'\n\n${moduleOf([head!, 'KEYS', ...weights], task)}`
    }),
  }
}

const linesOf = (model: string): string[] => model.trimEnd().split('\n')

const quoted = (line: string): Line => `'${line.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

function moduleOf(lines: readonly Line[], task: string): string {
  return [
    `// Made by training, task ${task}; the first line of a model says from what.`,
    'const model: string =',
    lines.map((line) => `  ${line}`).join(" +\n  '\\n' +\n"),
    'export default model',
    '',
  ].join('\n')
}
