import type { ReactNode } from 'react';
import {
  MoreActorsDocument,
  MoreAnsweredDocument,
  MoreAnswersDocument,
  MoreBeneficiariesDocument,
  MoreBesideDocument,
  MoreClaimsDocument,
  MoreClausesDocument,
  MoreCommitmentsDocument,
  MoreDemandsDocument,
  MoreEncountersDocument,
  MoreMeetingsDocument,
  type Trust,
} from '../operations.ts';
import { ask } from '../views/ask.ts';
import { nextOf, Pages, type Page } from '../views/pages.tsx';
import type { Thing } from './entityView.tsx';
import {
  ActorTable,
  BesideTable,
  ClaimTable,
  CommitmentTable,
  DemandTable,
  EncounterTable,
  MeetingTable,
} from './rows.tsx';

interface SectionWords {
  /** Its place on the page. */
  readonly key: string;
  readonly title: string;
  /** What is said when there is nothing to list. */
  readonly empty: string;
  /** What is listed. */
  readonly noun: string;
}

/** A list of a thing's page. */
export interface Section extends SectionWords {
  readonly total: number;
  readonly list: ReactNode;
}

interface Connection<Edge> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly Edge[];
}
interface Reply<Edge> {
  readonly entity: { readonly page: Connection<Edge> } | { readonly page?: never } | null;
}
type FetchPage<Edge> = (after: string | null, signal?: AbortSignal) => Promise<Reply<Edge>>;
type Waiting = () => Promise<Section>;

/** Makes the lists of one thing: words, what fetches a page, and what shows its rows. */
function listMaker(signal: AbortSignal) {
  return <Edge,>(
      words: SectionWords,
      fetchPage: FetchPage<Edge>,
      show: (edges: readonly Edge[]) => ReactNode,
    ): Waiting =>
    async () => {
      const first = await fetchPage(null, signal);
      const list = (
        <Pages
          first={pageOf(first)}
          fetchPage={async (after) => pageOf(await fetchPage(after))}
          noun={words.noun}
          total={first.entity?.page?.totalCount ?? 0}
        >
          {show}
        </Pages>
      );
      return { ...words, total: first.entity?.page?.totalCount ?? 0, list };
    };
}

function pageOf<Edge>({ entity }: Reply<Edge>): Page<Edge> {
  return entity?.page ? { rows: entity.page.edges, next: nextOf(entity.page.pageInfo) } : { rows: [], next: null };
}

/** The lists that fit a thing, in the order of its page, each to be fetched. */
export function sectionsOf({ id, __typename }: Thing, trust: Trust, signal: AbortSignal): readonly Waiting[] {
  const lists = listsOf(id, __typename === 'Official' ? 'them' : 'it', trust, signal);
  switch (__typename) {
    case 'Official':
    case 'Country':
    case 'Organization':
      return [...lists.ofActor, lists.said, ...lists.ofAll];
    case 'Delegation':
      return [lists.actors('Members', 'No member is stated.'), ...lists.ofActor, lists.said, ...lists.ofAll];
    case 'Meeting':
      return [
        lists.actors('Attended', 'Nobody is stated to have attended.'),
        lists.commitments('Promised there', 'No promise is said to have been made there.'),
        lists.demands('Asked for there', 'No demand is said to have been made there.'),
        ...lists.ofAll,
      ];
    case 'Instrument':
      return [lists.actors('Parties', 'No party is stated.'), lists.clauses, lists.answered, ...lists.ofAll];
    case 'Commitment':
      return [
        lists.actors('Undertaken by', 'Nobody is stated to have undertaken it.'),
        lists.beneficiaries,
        lists.answered,
        ...lists.ofAll,
      ];
    case 'Demand':
      return [lists.actors('Asked for by', 'Nobody is stated to have asked for it.'), lists.answers, ...lists.ofAll];
    default:
      return lists.ofAll;
  }
}

function listsOf(id: string, it: 'it' | 'them', trust: Trust, signal: AbortSignal) {
  const list = listMaker(signal);
  const own = { id, trust };
  const commitments = (title: string, empty: string) =>
    list(
      { key: 'commitments', title, empty, noun: 'promises' },
      (after, until) => ask(MoreCommitmentsDocument, { ...own, after }, until),
      (edges) => <CommitmentTable edges={edges} />,
    );
  const demands = (title: string, empty: string) =>
    list(
      { key: 'demands', title, empty, noun: 'demands' },
      (after, until) => ask(MoreDemandsDocument, { ...own, after }, until),
      (edges) => <DemandTable edges={edges} />,
    );
  return { commitments, demands, ...nounLists(id, trust, signal), ofActor: actorLists(), ofAll: commonLists() };

  function actorLists(): readonly Waiting[] {
    return [
      list(
        { key: 'meetings', title: 'Meetings', empty: 'No meeting is stated.', noun: 'meetings' },
        (after, until) => ask(MoreMeetingsDocument, { ...own, after }, until),
        (edges) => <MeetingTable edges={edges} />,
      ),
      list(
        { key: 'counterparts', title: 'Met with', empty: `Nobody is stated to have met ${it}.`, noun: 'counterparts' },
        (after, until) => ask(MoreEncountersDocument, { ...own, after }, until),
        (edges) => <EncounterTable edges={edges} {...own} />,
      ),
      commitments('Promised', 'No promise is stated.'),
      demands('Asked for', 'No demand is stated.'),
      list(
        { key: 'texts', title: 'Texts', empty: `No text is stated beside ${it}.`, noun: 'texts' },
        (after, until) => ask(MoreBesideDocument, { ...own, after, kinds: ['INSTRUMENT'] }, until),
        (edges) => <BesideTable edges={edges} />,
      ),
    ];
  }

  function commonLists(): readonly Waiting[] {
    return [
      list(
        {
          key: 'said-of',
          title: `Said about ${it}`,
          empty: `No claim that you believe is about ${it}.`,
          noun: 'claims',
        },
        (after, until) => ask(MoreClaimsDocument, { ...own, after, as: ['SUBJECT', 'OBJECT'] }, until),
        (edges) => <ClaimTable edges={edges} />,
      ),
      list(
        { key: 'beside', title: `Everything beside ${it}`, empty: `Nothing stands beside ${it}.`, noun: 'things' },
        (after, until) => ask(MoreBesideDocument, { ...own, after, kinds: null }, until),
        (edges) => <BesideTable edges={edges} />,
      ),
    ];
  }
}

/** The lists that only some nouns have. */
function nounLists(id: string, trust: Trust, signal: AbortSignal) {
  const list = listMaker(signal);
  const own = { id, trust };
  return {
    actors: (title: string, empty: string) =>
      list(
        { key: 'actors', title, empty, noun: 'actors' },
        (after, until) => ask(MoreActorsDocument, { ...own, after }, until),
        (edges) => <ActorTable edges={edges} />,
      ),
    beneficiaries: list(
      { key: 'beneficiaries', title: 'Said to serve', empty: 'Nobody is said to be served by it.', noun: 'actors' },
      (after, until) => ask(MoreBeneficiariesDocument, { ...own, after }, until),
      (edges) => <ActorTable edges={edges} />,
    ),
    clauses: list(
      { key: 'clauses', title: 'Clauses', empty: 'No clause is stated.', noun: 'clauses' },
      (after, until) => ask(MoreClausesDocument, { ...own, after }, until),
      (edges) => <CommitmentTable edges={edges} />,
    ),
    answered: list(
      { key: 'answered', title: 'Demands it answers', empty: 'It is not said to answer any demand.', noun: 'demands' },
      (after, until) => ask(MoreAnsweredDocument, { ...own, after }, until),
      (edges) => <DemandTable edges={edges} />,
    ),
    answers: list(
      { key: 'answers', title: 'Answered by', empty: 'No answer is stated.', noun: 'answers' },
      (after, until) => ask(MoreAnswersDocument, { ...own, after }, until),
      (edges) => <BesideTable edges={edges} />,
    ),
    said: list(
      { key: 'said', title: 'Said', empty: 'No article passes on any words.', noun: 'claims' },
      (after, until) => ask(MoreClaimsDocument, { ...own, after, as: ['SPEAKER'] }, until),
      (edges) => <ClaimTable edges={edges} />,
    ),
  };
}
