import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { runLoad } from '../../benchmarks/load.js'

it('loses no request and grows no memory while it is restarted under load', async () => {
  const { answered, lost, restarts, codes, memory } = await runLoad({
    seconds: 20,
    leastRestarts: 3,
    restartEvery: 3,
    clients: 6,
  })
  const [early, late] = memory
  console.log(`${answered} answers, ${restarts} restarts, ${early} MB early, ${late} MB at the end`)
  expect(lost).toEqual([])
  expect(new Set(codes)).toEqual(new Set([0]))
  expect(restarts).toBeGreaterThanOrEqual(3)
  expect(answered).toBeGreaterThan(50)
  expect(late).toBeLessThan(early * 1.5 + 50)
})

/** What the Dockerfile says, in words for a shell or for a process. */
function readDockerfile() {
  const lines = readFileSync('Dockerfile', 'utf8').split('\n')
  const after = (word: string) =>
    lines
      .find((line) => line.startsWith(word))!
      .slice(word.length)
      .trim()
  const json = (text: string): string[] => JSON.parse(text.slice(text.indexOf('[')))
  return {
    run: after('RUN '),
    user: after('USER '),
    health: json(after('HEALTHCHECK ')),
    command: json(after('CMD ')),
  }
}

const hasDocker =
  spawnSync('docker', ['info']).status === 0 &&
  spawnSync('docker', ['pull', '-q', 'node:24-alpine']).status === 0

it('runs from its Dockerfile without root, is healthy, and ends with code 0', async () => {
  const { run, user, health, command } = readDockerfile()
  expect(user).toBe('node')
  const folder = mkdtempSync(join(tmpdir(), 'pewarta-image-'))
  execFileSync('npm', ['pack', '--pack-destination', hasDocker ? '.' : folder])
  if (hasDocker) {
    execFileSync('docker', ['build', '-q', '-t', 'pewarta-test', '.'])
    const id = execFileSync('docker', ['run', '-d', 'pewarta-test'], { encoding: 'utf8' }).trim()
    const state = () =>
      execFileSync('docker', ['inspect', '-f', '{{.State.Health.Status}}', id], { encoding: 'utf8' }).trim()
    for (let tries = 0; tries < 60 && state() !== 'healthy'; tries++) await sleep(1000)
    expect(state()).toBe('healthy')
    execFileSync('docker', ['stop', id])
    const code = execFileSync('docker', ['inspect', '-f', '{{.State.ExitCode}}', id], {
      encoding: 'utf8',
    }).trim()
    execFileSync('docker', ['rm', id])
    for (const name of readdirSync('.')) if (/^pewarta-.*\.tgz$/.test(name)) rmSync(name)
    expect(code).toBe('0')
    return
  }
  // The same steps by hand.
  execFileSync('bash', ['-euo', 'pipefail', '-c', run], { cwd: folder })
  const service = spawn(command[0]!, command.slice(1), {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const ended = new Promise((resolve) => service.once('exit', resolve))
  const isHealthy = () => spawnSync(health[0]!, health.slice(1)).status === 0
  for (let tries = 0; tries < 60 && !isHealthy(); tries++) await sleep(500)
  expect(isHealthy()).toBe(true)
  service.kill('SIGTERM')
  expect(await ended).toBe(0)
  rmSync(folder, { recursive: true })
})
