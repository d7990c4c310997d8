import type { CheckedDossier } from './checkDossier.ts';

/** What a checked dossier holds, in a few lines for a person. */
export function reportOf(dossier: CheckedDossier): string {
  const { header, article, claims, assertions, coded, uncoded, lock, withText } = dossier;
  const verbs = new Map<string, number>();
  for (const { predicate } of assertions) verbs.set(predicate, (verbs.get(predicate) ?? 0) + 1);
  const used = [...verbs]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([verb, count]) => `${verb} ${count}`);
  const reasons = [...uncoded].map(([number, reason]) => `    ${number}: ${reason}`);
  return [
    `${header.id}: ${article.title}`,
    `  ${claims} claims, ${assertions.length} assertions, ${dossier.entities.length} entities of its own`,
    `  ${article.sentenceCount} sentences: ${coded.length} coded, ${uncoded.size} not coded`,
    ...reasons,
    `  ${(lock.share * 100).toFixed(1)} % of the article kept: ${lock.kept} of ${lock.words} words (${header.rights})`,
    `  checked against ${withText ? 'the text' : 'the lock; the text is not at hand'}`,
    `  ${verbs.size} verbs: ${used.join(', ')}`,
  ].join('\n');
}
