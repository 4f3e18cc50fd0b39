import { workerData } from 'node:worker_threads'
import { answerTasks } from './threads.js'
import { bytesOf, createRenderer } from './worker.js'

/** What a worker thread of the pool runs; its `workerData` is the user's own knowledge. */
answerTasks(createRenderer(workerData), bytesOf)
