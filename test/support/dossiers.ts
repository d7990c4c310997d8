import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileDossiers, readDossiers, type CompileOptions } from '../../seed/dossier/compile.ts';
import { writeLocks } from '../../seed/dossier/writeLocks.ts';
import { sha256 } from '../../src/lib/hash.ts';

/** A text of our own, written from public facts, with one paragraph of curly and one of straight marks. */
export const campDavidText = `President Jimmy Carter of the United States received Menachem Begin of Israel and Anwar Sadat of Egypt at Camp David on 5 September 1978. The talks lasted thirteen days. Egypt’s delegation demanded that Israel leave the whole of Sinai.
According to American officials, Israel offered to give up its airfields there if others are built in the Negev. The text was not yet signed. It rests on “the inadmissibility of the acquisition of territory by war”.
`;

/** The entities that the example shares with other articles. */
export const campDavidRegister = `entities:
  Official:
    carter: { name: Jimmy Carter, aliases: [President Carter] }
    begin: Menachem Begin
    sadat: Anwar Sadat
  Country:
    united-states: { name: United States, iso2: US, iso3: USA }
    israel: Israel
    egypt: Egypt
`;

/** The example of the documentation, sealed by the hash of the text. */
export function campDavidDossier(hash: string = sha256(campDavidText)): string {
  return `article:
  id: camp-david
  title: Thirteen days at Camp David
  sha256: ${hash}
  coded: 2026-11-22
  rights: QUOTATION             # as if it were somebody else's
  furniture: 0                  # lines of page furniture at the top, no part of any sentence
entities:
  Delegation: { egyptian-delegation: Egyptian delegation at Camp David }
  Organization:
    american-officials: { name: American officials, kind: GROUP, named: false }
  Meeting:
    camp-david-talks: { name: Camp David talks, kind: SUMMIT }
  Instrument:
    framework: { name: framework for peace in the Middle East (draft), kind: AGREEMENT }
  Demand:
    sinai: { name: Israeli withdrawal from all of Sinai, issues: [TROOP_WITHDRAWAL, SOVEREIGNTY_TERRITORY] }
  Commitment:
    airfields: { name: give up the airfields in Sinai, issues: [TROOP_WITHDRAWAL] }
uncoded: {}
passages:
  - s: 1
    claims:
      carter for united-states, begin for israel, sadat for egypt ATTENDED camp-david-talks: President Jimmy … Camp David
      camp-david-talks DATE "5 September 1978":
        quote: received Menachem … September 1978
        edtf: 1978-09-05
  - s: 2
    claims:
      camp-david-talks DURATION "thirteen days": lasted thirteen days
  - s: 3
    claims:
      egyptian-delegation DEMANDED sinai: Egypt's delegation … of Sinai
    at: camp-david-talks
  - s: 4
    by: [american-officials]
    claims:
      israel PRESENTED airfields: Israel offered … airfields there
      airfields CONDITION "new ones in the Negev": if others … the Negev
  - s: 5
    claims:
      not framework STATUS "SIGNED": not yet signed
  - s: 6
    claims:
      framework DESCRIBED_AS: “the inadmissibility of the acquisition of territory by war”
`;
}

/** A folder of dossiers for one test, with what is needed to compile it. */
export interface Desk {
  readonly folder: string;
  readonly options: CompileOptions;
  /** The same without the text at hand. */
  readonly withoutTexts: CompileOptions;
  /** The path of a file of an article's dossier. */
  readonly file: (name: string, article?: string) => string;
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Seals what is clean; the findings where it is not. */
  readonly seal: () => ReturnType<typeof readDossiers>;
  readonly compile: (options?: CompileOptions) => ReturnType<typeof compileDossiers>;
  readonly remove: () => Promise<void>;
}

/** What lies on a desk at first; by default the example, not sealed. */
export interface DeskContent {
  readonly dossier?: string;
  readonly register?: string;
  readonly text?: string | Uint8Array;
  readonly article?: string;
}

/** Lays out a dossier with its register and text in a folder of its own; remove it at the end. */
export async function openDesk(content: DeskContent = {}): Promise<Desk> {
  const { dossier, register = campDavidRegister, text = campDavidText, article = 'camp-david' } = content;
  const folder = await mkdtemp(join(tmpdir(), 'dossier-'));
  const file = (name: string, of = article) => join(folder, 'dossiers', of, name);
  const write = async (path: string, words: string | Uint8Array) => {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, words);
  };
  await write(file('dossier.yaml'), dossier ?? campDavidDossier(sha256(text)));
  await write(join(folder, 'register.yaml'), register);
  await write(join(folder, 'texts', 'text.txt'), text);
  const options = {
    roots: [join(folder, 'dossiers')],
    registers: [join(folder, 'register.yaml')],
    articlesDir: join(folder, 'texts'),
  };
  return {
    folder,
    options,
    withoutTexts: { ...options, articlesDir: join(folder, 'none') },
    file,
    write,
    seal: async () => {
      const read = await readDossiers(options, true);
      if (read.findings.length === 0) await writeLocks(read.dossiers);
      return read;
    },
    compile: (other = options) => compileDossiers(other),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
