import { describe, expect, it } from '@jest/globals';
import { isObjectType } from 'graphql';
import { shapes } from '../../src/graphql/registry.ts';
import { servedSchema } from '../../src/graphql/schema.ts';
import type { Field } from '../../src/ask/selection.ts';

const schema = servedSchema();
const asked = (name: string): Field => ({ key: name, name, types: new Set(), args: {}, fields: [] });

/** Types that are read from a node of their own. */
const read = Object.keys(shapes).filter((name) => {
  const type = schema.getType(name);
  return isObjectType(type) && type.getInterfaces().some((each) => each.name === 'Node');
});

describe('the registry', () => {
  it.each(read)('says for every field of %s where it comes from', (name) => {
    const type = schema.getType(name);
    const shape = shapes[name];
    if (!isObjectType(type) || !shape) throw new Error(`${name} is no type.`);
    const unknown = Object.keys(type.getFields()).filter((field) => {
      const stored = shape.line.includes(field) || shape.groups.some((group) => group.fields.includes(field));
      const led = shape.references([asked(field)]).length > 0;
      return !stored && !led && shape.lists[field] === undefined;
    });
    expect(unknown).toEqual([]);
  });

  it('reads every noun and the assertion', () => {
    expect(read).toHaveLength(13);
  });
});
