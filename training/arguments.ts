/** `FILE:0.5` → the file and its weight. */
export function readWeight(argument: string): { file: string; weight: number } {
  const match = /^(.+):(\d*\.?\d+)$/.exec(argument)
  return match ? { file: match[1]!, weight: Number(match[2]) } : { file: argument, weight: 1 }
}

/** `--train A B C` → `--train A --train B --train C`. */
export function gatherLists(args: readonly string[], ...flags: readonly string[]): string[] {
  const result: string[] = []
  let flag: string | undefined
  let first = true
  for (const arg of args) {
    if (arg.startsWith('--')) {
      flag = flags.includes(arg) ? arg : undefined
      first = true
      result.push(arg)
      continue
    }
    if (flag !== undefined && !first) result.push(flag)
    first = false
    result.push(arg)
  }
  return result
}
