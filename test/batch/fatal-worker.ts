import { answerTasks } from '../../src/batch/threads.js'
import { bytesOf, createRenderer, type Rendered, type Task } from '../../src/batch/worker.js'

const renderTask = createRenderer()

answerTasks(renderOrDie, bytesOf)

/** The real worker, but some words are fatal to it. */
async function renderOrDie(task: Task): Promise<Rendered> {
  await renderTask({ ...task, records: [] })
  for (const [index, { document }] of task.records.entries()) {
    Atomics.store(task.progress, 0, index)
    if (document?.text?.includes('MATI')) process.exit(7)
    if (document?.text?.includes('MEMORI')) eatMemory()
    while (document?.text?.includes('MACET'));
  }
  return renderTask(task)
}

function eatMemory(): never {
  const eaten: unknown[] = []
  for (;;) eaten.push({ eaten: [eaten.length] })
}
