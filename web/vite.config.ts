import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    // No inline script: the page's policy lets only files run.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
  },
  server: {
    port: 4601,
    proxy: { '^/(v1|v1alpha1|embed|docs|openapi\\.json|config\\.json)': 'http://127.0.0.1:4600' },
  },
})
