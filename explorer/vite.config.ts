import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { parse } from 'graphql';
import { defineConfig, type Plugin } from 'vite';
import { readExamples } from '../src/lib/examples.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Gives the page `examples`, an array made of the folder's files; a file that is no GraphQL stops the build. */
function exampleLibrary(examplesDir: string): Plugin {
  const name = 'virtual:examples';
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null;
      const examples = await readExamples(examplesDir);
      for (const example of examples) parse(example.query);
      return `export const examples = ${JSON.stringify(examples)};`;
    },
  };
}

/** Lays a packed variant beside every file of text, so that the service need not pack at each request. */
function packedVariants(outDir: string): Plugin {
  const brotli = promisify(brotliCompress);
  const gz = promisify(gzip);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return {
    name: 'packed-variants',
    apply: 'build',
    async closeBundle() {
      const files = await readdir(outDir, { recursive: true });
      for (const file of files.filter((path) => /\.(js|css|html|svg)$/.test(path)).map((path) => join(outDir, path))) {
        const bytes = await readFile(file);
        await writeFile(`${file}.br`, await brotli(bytes, quality));
        await writeFile(`${file}.gz`, await gz(bytes));
      }
    },
  };
}

export default defineConfig({
  root: folder('.'),
  plugins: [react(), exampleLibrary(folder('../examples')), packedVariants(folder('dist'))],
  // Its other build needs Node's buffers.
  resolve: { alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' } },
  build: {
    // The code editor alone is larger than the warning's limit, and is loaded after the page stands.
    chunkSizeWarningLimit: 6_000,
    rolldownOptions: {
      onLog: (level, log, next) => {
        // Hints for a compiler that ran before these packages were published.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
      },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/q': 'http://127.0.0.1:4000' } },
});
