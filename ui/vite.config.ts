import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const server = process.env.ECHOCHAT_URL ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    // Every browser that knows CSS `light-dark`; older ones are not served.
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    // One sheet, with the first page: a page that is fetched twice would not fetch its sheet again.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': { target: server, changeOrigin: false } } },
  test: { include: ['src/**/*.test.ts'] },
});
