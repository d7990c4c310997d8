import { access, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Finding } from '../finding.ts';
import type { BundleRecord } from '../records.ts';
import { checkDossier, type CheckedDossier } from './checkDossier.ts';
import { Findings, nowhere } from './findings.ts';
import { readEntities, type Declared, type Names } from './names.ts';
import { readSource } from './source.ts';
import { readTexts } from './texts.ts';
import { take } from './shapeFindings.ts';
import { registerTop } from './shape.ts';
import { readYaml } from './yamlTree.ts';

/** What is compiled, and with which copies of texts. */
export interface CompileOptions {
  /** Folders that hold one folder per article; a folder with a dossier of its own is taken as that article's. */
  readonly roots: readonly string[];
  /** Files of entities that articles share. */
  readonly registers: readonly string[];
  /** Copies of articles' texts, found by their SHA-256; need not exist. */
  readonly articlesDir: string;
}

/** Everything that was read of dossiers and registers. */
export interface ReadDossiers {
  readonly findings: readonly Finding[];
  readonly register: Names;
  /** By article id; those that could be read. */
  readonly dossiers: readonly CheckedDossier[];
}

/**
 * Compiles dossiers to the records that the loader reads: the register's entities in use by id, then for each article by
 * id its own line, its entities and its assertions in text order. With any finding there are no records. Never throws
 * for what stands in a file.
 */
export async function compileDossiers(
  options: CompileOptions,
): Promise<{ findings: readonly Finding[]; records: readonly BundleRecord[] }> {
  const { findings, register, dossiers } = await readDossiers(options, false);
  if (findings.length > 0) return { findings, records: [] };
  const shared = recordsOf([...register.values()].filter(({ mentioned }) => mentioned)).sort(byId);
  const articles = dossiers.flatMap(({ article, entities, assertions }) => [
    article,
    ...recordsOf(entities),
    ...assertions,
  ]);
  return { findings, records: [...shared, ...articles] };
}

/** Reads and checks all dossiers, against their texts where these are at hand; while sealing, locks are not compared. */
export async function readDossiers(options: CompileOptions, sealing: boolean): Promise<ReadDossiers> {
  const findings = new Findings();
  const register = await readRegisters(options.registers, findings);
  const { folders, whole } = await foldersOf(options.roots, findings);
  const texts = await readTexts(options.articlesDir, folders);
  const dossiers: CheckedDossier[] = [];
  const seen = new Map<string, string>();
  let all = whole;
  for (const folder of folders) {
    const id = basename(resolve(folder));
    const earlier = seen.get(id);
    if (earlier !== undefined) {
      findings.add(
        join(folder, 'dossier.yaml'),
        nowhere,
        `${id} has a second dossier`,
        `keep one; the other is ${earlier}`,
      );
      continue;
    }
    seen.set(id, folder);
    const { read, dossier } = await checkDossier(folder, id, { register, texts, sealing }, findings);
    all &&= read;
    if (dossier) dossiers.push(dossier);
  }
  checkShared(register, dossiers, all, findings);
  checkMeetings(register, dossiers, findings);
  checkConflicts(dossiers, findings);
  dossiers.sort((a, b) => (a.header.id < b.header.id ? -1 : 1));
  return { findings: findings.list, register, dossiers };
}

async function readRegisters(files: readonly string[], findings: Findings): Promise<Names> {
  const register: Names = new Map();
  const ids = new Map<string, Declared>();
  for (const file of files) {
    const source = await readSource(file, findings);
    const root = source && readYaml(source, findings);
    if (source === undefined || root === undefined) continue;
    take(registerTop, { source, node: root, what: 'the register', fields: ['entities'] }, findings);
    for (const [key, declared] of readEntities(source, root.entries.get('entities')?.value, findings)) {
      const earlier = register.get(key) ?? ids.get(declared.id);
      if (earlier) {
        const message = `${key} is declared twice: here and in line ${earlier.place.line} of ${earlier.file}`;
        findings.add(file, declared.place, message, 'an entity is declared once; remove one');
      }
      register.set(key, declared);
      ids.set(declared.id, declared);
    }
  }
  return register;
}

/** Whole: all dossiers were found; where one article was asked for, others may mention what it does not. */
async function foldersOf(roots: readonly string[], findings: Findings): Promise<{ folders: string[]; whole: boolean }> {
  const folders: string[] = [];
  let whole = true;
  for (const root of roots) {
    if (await isThere(join(root, 'dossier.yaml'))) {
      folders.push(root);
      whole = false;
      continue;
    }
    const entries = await readdir(root, { withFileTypes: true }).catch(() => undefined);
    whole &&= entries !== undefined;
    if (entries === undefined) findings.add(root, nowhere, 'is no folder of dossiers', 'check the path');
    const names = (entries ?? []).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    folders.push(...names.map(({ name }) => join(root, name)).sort());
  }
  return { folders, whole };
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function checkShared(register: Names, dossiers: readonly CheckedDossier[], all: boolean, findings: Findings): void {
  const own = new Set(dossiers.flatMap(({ entities }) => entities.map(({ id }) => id)));
  for (const { key, noun, id, file, place, mentioned } of register.values()) {
    if (!mentioned && all)
      findings.add(file, place, `${noun} ${key} is mentioned by no dossier`, 'remove it from the register');
    if (own.has(id))
      findings.add(file, place, `the id ${id} is a dossier's too`, 'remove the entity from that dossier');
  }
}

/** A meeting that nobody attended and that has no status says nothing of whether it was held. */
function checkMeetings(register: Names, dossiers: readonly CheckedDossier[], findings: Findings): void {
  const known = new Set(dossiers.flatMap(({ standing }) => [...standing]));
  for (const { key, noun, id, file, place, mentioned } of [
    ...register.values(),
    ...dossiers.flatMap(({ entities }) => entities),
  ]) {
    if (noun !== 'Meeting' || !mentioned || known.has(id)) continue;
    const advice = `add a claim of who attended it, or ${key} STATUS "HELD", "PLANNED" or "CANCELLED"`;
    findings.add(file, place, `Meeting ${key} has neither STATUS nor an attendance`, advice);
  }
}

/** Ends of conflicts in articles that are not at hand are joined when these are loaded. */
function checkConflicts(dossiers: readonly CheckedDossier[], findings: Findings): void {
  const keysOf = new Map(dossiers.map(({ header, keys }) => [header.id, keys]));
  for (const { file, conflicts } of dossiers) {
    for (const { ref, place } of conflicts) {
      const [article = '', key = ''] = ref.split('#');
      const keys = keysOf.get(article);
      if (keys === undefined || keys.has(key)) continue;
      const near = [...keys.keys()].join(', ') || 'none';
      findings.add(file, place, `no claim of ${article} has the key ${key}`, `use a key of one of its claims: ${near}`);
    }
  }
}

function recordsOf(declared: readonly Declared[]) {
  return declared.map(({ record }) => record).filter((record) => record !== undefined);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
