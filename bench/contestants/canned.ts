import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** The same bytes for every request: how fast a bare HTTP server of Node's can be at most. */
const body = readFileSync(process.argv[2] ?? '');
const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') process.stdout.write(`listens at http://127.0.0.1:${address.port}\n`);
});
