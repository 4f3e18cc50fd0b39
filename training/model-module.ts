/** A generated module: one string. */
export function toModule(model: string, task: string): string {
  const lines = model.trimEnd().split('\n')
  const head = lines[0]!.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  return [
    `// Made by training, task ${task}; the first line says from what.`,
    'const model: string =',
    [head, ...lines.slice(1)].map((line) => `  '${line}'`).join(" +\n  '\\n' +\n"),
    'export default model',
    '',
  ].join('\n')
}
