import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { nodeArgs } from '../../bin/nodeArgs.ts';

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

  it('runs the service by Node as npm start and npm run serve do', () => {
    const node = ['node', ...nodeArgs];
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(scripts['start']).toBe(`exec ${node.join(' ')} bin/start.ts`);
    expect(scripts['serve']).toBe(`exec ${node.join(' ')} bin/serve.ts`);
    expect(read('Dockerfile').trimEnd().split('\n').at(-1)).toBe(
      `CMD [${[...node, 'bin/start.ts'].map((arg) => `"${arg}"`).join(', ')}]`,
    );
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
