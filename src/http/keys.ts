import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

const hashed = (text: string) => createHash('sha256').update(text).digest();

const refusal = {
  errors: [
    {
      message: 'Send one of the keys of this service, with the header Authorization: Bearer <key>.',
      extensions: { code: 'UNAUTHENTICATED' },
    },
  ],
};

/**
 * Lets through whoever sends one of the keys, as `Authorization: Bearer <key>` or `X-API-Key`. Every key is compared,
 * each in the same time whatever was sent.
 */
export function keyCheck(keys: readonly string[], refused: () => void) {
  const known = keys.map(hashed);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const given = hashed(keyIn(request));
    const right = known.map((each) => timingSafeEqual(each, given));
    if (right.includes(true)) return;
    refused();
    await reply
      .code(401)
      .headers({ 'www-authenticate': 'Bearer realm="rapporteur"', 'cache-control': 'no-store' })
      .send(refusal);
  };
}

function keyIn({ headers }: FastifyRequest): string {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  const own = headers['x-api-key'];
  return bearer ?? (typeof own === 'string' ? own : '');
}
