import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

describe('the image', () => {
  it('runs as a user without rights', () => {
    const last =
      read('Dockerfile')
        .split(/^FROM /m)
        .at(-1) ?? '';
    expect(last).toMatch(/^USER node$/m);
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('CMD ["node"'));
  });

  it('is composed without capabilities, new privileges or a file system to write on, and opens on this machine alone', () => {
    const { services } = parse(read('compose.yml')) as { services: Record<string, Record<string, unknown>> };
    expect(services['rapporteur']).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      ports: [expect.stringMatching(/^127\.0\.0\.1:/)],
    });
    expect(services['neo4j']).not.toHaveProperty('ports');
  });
});
