/** What the schema calls the things that newcomers ask for under other words, by the word in lower case and without its plural. */
const ours: Readonly<Record<string, string>> = {
  accord: 'instruments',
  agreement: 'instruments',
  claim: 'assertions',
  contradiction: 'assertions(filter: {conflicting: true})',
  country: 'actors(kinds: [COUNTRY]), or country(name:) for one',
  delegation: 'actors(kinds: [DELEGATION])',
  document: 'instruments, or articles for sources',
  event: 'meetings(filter: {from:, to:})',
  hearsay: 'trust: {attribution: [HEARSAY]}',
  leader: 'neighbours(predicates: [LEADS])',
  location: 'place',
  met: 'metWith',
  offer: 'proposers of commitments',
  office: "the edge's capacity, or neighbours(predicates: [HOLDS_OFFICE])",
  official: 'actors(kinds: [OFFICIAL]), or official(name:) for one',
  participant: 'attendees',
  path: 'paths',
  people: 'actors(kinds: [OFFICIAL])',
  person: 'actors(kinds: [OFFICIAL]), or official(name:) for one',
  promise: 'commitments',
  proposal: 'proposers of commitments',
  quote: 'evidence of assertions',
  signatory: 'parties',
  signatorie: 'parties',
  source: 'articles, or voices of assertions',
  statement: 'assertions',
  summit: 'meetings(filter: {kinds: [SUMMIT]})',
  topic: 'search(kinds: [TOPIC]), or discussed of a meeting',
  treatie: 'instruments',
  treaty: 'instruments',
  year: 'from and to, or counts(by: YEAR)',
};

/** A sentence that tells the schema's word for the field that an error of validation names; none for words it does not know. */
export function hintOf(message: string): string {
  const asked = /^(?:Cannot query field|Unknown argument|Field) "(\w+)"/.exec(message)?.[1];
  const word = asked?.toLowerCase() ?? '';
  const known = ours[word] ?? ours[word.replace(/s$/, '')];
  if (asked === undefined || known === undefined) return '';
  return ` Here "${asked}" is asked as ${known}.`;
}
