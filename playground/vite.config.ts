import { defineConfig } from 'vite'

/** A static page: `npm run playground` serves it, `npm run playground:build` writes playground/dist. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: { target: 'es2022', chunkSizeWarningLimit: 4000 },
  worker: { format: 'es' },
  server: { fs: { allow: ['..'] } },
})
