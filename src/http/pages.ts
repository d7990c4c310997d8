import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * What the page may do: talk to this service and nobody else. The code editor writes its line positions as style
 * attributes and its theme as a style element, so styles alone may stand inline; its icons and letters are data URLs.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const pageHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
};

const notBuilt = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="3">
<title>Rapporteur: the page is not built yet</title>
<style>body { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem }</style>
<h1>The page is not built yet</h1>
<p>Rapporteur is running and answers at <code>/graphql</code>, but its page is not there. If nothing is building it at the
moment, run <code>npm run build:explorer</code>. This page looks again every three seconds.</p>
</html>
`;

/** Addresses of the page's views; the page itself reads which one it is. */
const views = ['/search', '/graph', '/timeline', '/dashboard', '/playground', '/entity/*', '/article/*'];

/** What the built page answers at: its root, its file, and its views. */
const pagePath = /^\/(index\.html|search|graph|timeline|dashboard|playground|(entity|article)\/.+)?(\?|$)/;

/** Serves the built page at `/` and at its views: hashed files for ever, everything else asked for anew, packed variants where they exist. */
export function addPages(app: FastifyInstance, explorerDir: string): void {
  app.register(async (pages) => {
    pages.addHook('onRequest', async (_request, reply) => void reply.headers(pageHeaders));
    await pages.register(fastifyStatic, {
      root: explorerDir,
      suppressWarning: true,
      cacheControl: false,
      preCompressed: true,
      dotfiles: 'ignore',
      setHeaders: (reply) => {
        const hashed = reply.request.url.startsWith('/assets/');
        void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    for (const view of views) pages.get(view, (_request, reply) => reply.sendFile('index.html'));
  });
  app.setNotFoundHandler(answerNotFound);
}

function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (request.method === 'GET' && pagePath.test(request.url)) {
    return reply
      .code(503)
      .headers({ 'retry-after': '3', 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(notBuilt);
  }
  return reply
    .code(404)
    .type('text/plain; charset=utf-8')
    .send('There is nothing at this address. The page is at /, the API at /graphql.\n');
}
