import { auditServer } from 'graphql-http';
import { Broken, type Figures, type Promised } from './promise.ts';
import { apolloSuite } from './support/apolloSuite.ts';
import { service } from './support/service.ts';

const audits = 61;

async function audited(): Promise<Figures> {
  const served = await service();
  try {
    const results = await auditServer({
      url: `${served.url}/graphql`,
      // The guard against foreign pages asks for a header on a GET.
      fetchFn: (url: string, { headers, ...init }: RequestInit = {}) => {
        const all = new Headers(headers);
        all.set('apollo-require-preflight', '1');
        return fetch(url, { ...init, headers: all });
      },
    });
    const failed = results.filter(({ status }) => status !== 'ok');
    const figures = { audits: results.length, passed: results.length - failed.length };
    if (results.length !== audits) throw new Broken(`There are ${results.length} audits, not ${audits}.`, figures);
    if (failed.length > 0)
      throw new Broken(
        failed.map((each) => `${each.id} ${each.name}: ${'reason' in each ? each.reason : ''}`).join('; '),
        figures,
      );
    return figures;
  } finally {
    await served.close();
  }
}

async function check(): Promise<Figures> {
  const figures = await audited();
  const suite = await apolloSuite();
  const all = { ...figures, suitePassed: suite.passed, suiteNotOurs: suite.notOurs };
  if (suite.wrong.length > 0) throw new Broken(suite.wrong.join('; '), all);
  return all;
}

/** GraphQL over HTTP, as the specification and the makers of Apollo have it. */
export const http: Promised = {
  name: 'http',
  promise: `All ${audits} audits of graphql-http pass on the service as it is run, and so does what applies of Apollo’s own tests of web servers.`,
  check,
};
