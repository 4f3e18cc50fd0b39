import { spawn } from 'node:child_process'
import { vi } from 'vitest'
import { pewarta } from '../../src/cli/pewarta.js'

export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `pewarta` in this process, which is soon done; nothing can be piped in. */
export async function run(...args: readonly string[]): Promise<Finished> {
  const said = { stdout: '', stderr: '' }
  const listen = (name: 'stdout' | 'stderr') =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += text
      return true
    })
  const spies = [listen('stdout'), listen('stderr')]
  try {
    const code = await pewarta(args)
    return { code, ...said }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

/** Runs `pewarta` from the sources in a process of its own, as a shell would. */
export function spawnPewarta(
  args: readonly string[],
  input = '',
  env: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
      env: { ...process.env, ...env },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
