import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Reads GEXF 1.3, needs no other package, and Python 3.11 or newer. */
const version = '3.6.1';
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}node_modules/.cache/networkx-${version}`;
const script = fileURLToPath(new URL('readGexf.py', import.meta.url));

const shape = z.object({
  directed: z.boolean(),
  nodes: z.array(z.tuple([z.string(), z.string(), z.string()])),
  edges: z.int(),
  excerpts: z.array(z.string()),
});

/** Fetches networkx once, beside Node's own packages; without Python the tests that need it fail and say so. */
export function fetchNetworkx(): void {
  if (existsSync(folder)) return;
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const options = ['--quiet', '--disable-pip-version-check', '--no-deps', '--target', half];
  const { status, stderr, error } = spawnSync('python3', ['-m', 'pip', 'install', ...options, `networkx==${version}`], {
    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw new Error(`These tests read graph files back with Python (3.11 or newer, with pip): ${error ?? stderr}`);
  }
  renameSync(half, folder);
}

/** What networkx finds in a GEXF file. */
export function readByNetworkx(gexf: string): z.infer<typeof shape> {
  const { status, stdout, stderr } = spawnSync('python3', [script], {
    input: gexf,
    encoding: 'utf8',
    env: { ...process.env, PYTHONPATH: folder },
  });
  if (status !== 0 || stderr !== '') throw new Error(stderr);
  return shape.parse(JSON.parse(stdout));
}
