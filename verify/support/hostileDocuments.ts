/** Something that nobody asks in good faith, under a name by which it can be spoken of. */
export interface Hostile {
  readonly name: string;
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

const times = (count: number, text: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => text(index)).join(between);
const geneva = '"place/geneva"';
const sizes = [10, 30, 60, 90];

/** Fragments that spread each other, so that few words ask for very much. */
function fragments(): readonly Hostile[] {
  return sizes.flatMap((size): readonly Hostile[] => {
    const last = (on: string, field: string) => `fragment f${size} on ${on} { ${field} }`;
    const chain = (on: string, body: (next: number) => string) =>
      times(size, (i) => `fragment f${i} on ${on} { ${body(i + 1)} }`);
    const root = (body: (next: number) => string) => `{ ...f0 } ${chain('Query', body)} ${last('Query', 'revision')}`;
    const entity = (body: (next: number) => string) =>
      `{ entity(id: ${geneva}) { ...f0 } } ${chain('Entity', body)} ${last('Entity', 'id')}`;
    return [
      { name: `fragments spread twice, ${size} deep`, query: root((n) => `...f${n} ...f${n}`) },
      { name: `fragments spread inline and by name, ${size} deep`, query: root((n) => `...f${n} ... { ...f${n} }`) },
      {
        name: `fragments in both lists of a page, ${size} deep`,
        query: entity((n) => `neighbours { nodes { ...f${n} } edges { node { ...f${n} } } }`),
      },
      {
        name: `fragments beneath one list, ${size} deep`,
        query: entity((n) => `neighbours(first: 1) { nodes { ...f${n} } }`),
      },
      {
        name: `fragments beneath claims, ${size} deep`,
        query: entity((n) => `assertions { nodes { subject { ...f${n} } object { ...f${n} } } }`),
      },
      {
        name: `fragments on types in turn, ${size} deep`,
        query: entity((n) => `... on Actor { ...f${n} } ... on Node { ...f${n} } ... on Entity { ...f${n} }`),
      },
      {
        name: `fragments that are a circle of ${size}`,
        query: `{ ...f0 } ${times(size, (i) => `fragment f${i} on Query { ...f${(i + 1) % size} }`)}`,
      },
      {
        name: `fragments that each spread all ${size}`,
        query: `{ ...f0 } ${times(Math.min(size, 25), (i) => `fragment f${i} on Query { ${times(Math.min(size, 25), (j) => `...f${j}`)} }`)}`,
      },
      {
        name: `${size} fragments that nobody spreads`,
        query: `{ revision } ${times(size, (i) => `fragment f${i} on Query { revision }`)}`,
      },
      {
        name: `${size} fragments under one name`,
        query: `{ ...f } ${times(size, () => 'fragment f on Query { revision }')}`,
      },
      { name: `${size} fragments that do not exist`, query: `{ ${times(size, (i) => `...none${i}`)} }` },
      {
        name: `${size} fragments on types that do not exist`,
        query: `{ ${times(size, (i) => `... on None${i} { x }`)} }`,
      },
      {
        name: `a circle in introspection of ${size}`,
        query: `{ __schema { types { ...f0 } } } ${times(size, (i) => `fragment f${i} on __Type { ofType { ...f${(i + 1) % size} } fields { type { ...f${(i + 1) % size} } } }`)}`,
      },
    ];
  });
}

/** Documents that are deep, wide, aliased, or conflict with themselves. */
function shapes(): readonly Hostile[] {
  return [50, 200, 400, 2_000, 20_000].flatMap((size): readonly Hostile[] => [
    { name: `${size} braces deep`, query: `${'{a'.repeat(size)}${'}'.repeat(size)}` },
    { name: `${size} braces open`, query: '{a'.repeat(size) },
    { name: `lists ${size} deep`, query: `{ entities(kinds: ${'['.repeat(size)}${']'.repeat(size)}) { totalCount } }` },
    {
      name: `objects ${size} deep`,
      query: `{ meetings(filter: ${'{allOf:'.repeat(size)}1${'}'.repeat(size)}) { totalCount } }`,
    },
    { name: `inline fragments ${size} deep`, query: `{ ${'... {'.repeat(size)} revision ${'}'.repeat(size)} }` },
    {
      name: `demands of demands ${size} deep`,
      query: `{ entity(id: ${geneva}) { ${'... on Demand { partOf {'.repeat(size)} id ${'} }'.repeat(size)} } }`,
    },
    { name: `one field ${size} times`, query: `{ ${'revision '.repeat(size)} }` },
    { name: `a list ${size} times`, query: `{ ${'meetings { nodes { id } } '.repeat(size)} }` },
    { name: `${size} aliases of one field`, query: `{ ${times(size, (i) => `a${i}: revision`)} }` },
    { name: `${size} aliases of a count`, query: `{ ${times(size, (i) => `a${i}: meetings { totalCount }`)} }` },
    { name: `${size} aliases that conflict`, query: `{ ${times(size, (i) => `a: actor(name: "${i}") { id }`)} }` },
    {
      name: `${size} lists that conflict beneath`,
      query: `{ ${times(size, (i) => `meetings { nodes { attendees(first: ${i}) { totalCount } } }`)} }`,
    },
    { name: `${size} unknown fields`, query: `{ ${times(size, (i) => `meeting${i}s`)} }` },
    { name: `${size} unknown arguments`, query: `{ meetings(${times(size, (i) => `firs${i}: 1`)}) { totalCount } }` },
    { name: `${size} unknown directives`, query: `{ revision ${times(size, (i) => `@skp${i}`)} }` },
    { name: `${size} times the same directive`, query: `{ revision ${times(size, () => '@skip(if: false)')} }` },
    { name: `${size} operations`, query: times(size, (i) => `query q${i} { revision }`) },
    { name: `${size} operations without a name`, query: times(size, () => '{ revision }') },
    { name: `${size} variables`, query: `query (${times(size, (i) => `$v${i}: Int`)}) { revision }` },
    {
      name: `${size} variables that are not defined`,
      query: `query q { meetings(filter: {allOf: [${times(size, (i) => `$v${i}`)}]}) { totalCount } }`,
    },
    {
      name: `${size} values of an enum that are none`,
      query: `{ entities(kinds: [${times(size, (i) => `TOPC${i}`)}]) { totalCount } }`,
    },
    { name: `${size} ids in the document`, query: `{ nodes(ids: [${times(size, (i) => `"official/${i}"`)}]) { id } }` },
    {
      name: `${size} numbers out of range`,
      query: `{ entities(kinds: [${times(size, () => '99999999999999999999')}]) { totalCount } }`,
    },
  ]);
}

/** Names, texts and numbers of sizes that nobody needs. */
function tokens(): readonly Hostile[] {
  const huge = (count: number, letter = 'a') => letter.repeat(count);
  return [1_000, 60_000, 250_000, 1_000_000, 10_000_000].flatMap((size): readonly Hostile[] => [
    { name: `a field of ${size} letters`, query: `{ ${huge(size)} }` },
    { name: `an alias of ${size} letters`, query: `{ ${huge(size)}: revision }` },
    {
      name: `an operation name of ${size} letters with undefined variables`,
      query: `query ${huge(size)} { ${times(40, (i) => `a${i}: node(id: $v${i}) { id }`)} }`,
    },
    {
      name: `a type of ${size} letters`,
      query: `{ ${times(3, () => `... on ${huge(Math.floor(size / 3))} { id }`)} }`,
    },
    { name: `a number of ${size} digits`, query: `{ meetings(first: ${huge(size, '9')}) { totalCount } }` },
    { name: `a fraction of ${size} digits`, query: `{ meetings(first: 1.${huge(size, '9')}) { totalCount } }` },
    { name: `a text of ${size} letters`, query: `{ search(text: "${huge(size)}") { nodes { id } } }` },
    {
      name: `a block text of ${size} lines`,
      query: `{ search(text: """${'\\n '.repeat(Math.floor(size / 3))}""") { nodes { id } } }`,
    },
    {
      name: `a text of ${size} escapes`,
      query: `{ search(text: "${'\\u0041'.repeat(Math.floor(size / 6))}") { nodes { id } } }`,
    },
    { name: `a text of ${size} that does not end`, query: `{ search(text: "${huge(size)}` },
    { name: `a comment of ${size} letters`, query: `#${huge(size)}\n{ revision }` },
    { name: `${size} commas`, query: `${huge(size, ',')}{ revision }` },
    { name: `${size} spaces`, query: `${huge(size, ' ')}{ revision }` },
    { name: `${size} times no letter`, query: huge(size, '\u0000') },
    {
      name: `${size} marks upon one letter`,
      query: `{ actor(name: "e${huge(Math.floor(size / 2), '\u0301')}") { id } }`,
    },
    { name: `${size} doves`, query: `{ actor(name: "${'🕊'.repeat(Math.floor(size / 4))}") { id } }` },
    {
      name: `a name of ${size} letters`,
      query: `query ($n: String!) { actor(name: $n) { id } }`,
      variables: { n: huge(size) },
    },
    {
      name: `an id of ${size} letters`,
      query: `query ($i: ID!) { node(id: $i) { id } }`,
      variables: { i: `official/${huge(size)}` },
    },
    {
      name: `a date of ${size} letters`,
      query: `query ($d: EDTF) { meetings(filter: {from: $d}) { totalCount } }`,
      variables: { d: huge(size, '1') },
    },
    {
      name: `a cursor of ${size} letters`,
      query: `query ($c: String) { meetings(after: $c) { totalCount } }`,
      variables: { c: huge(size, 'W') },
    },
    { name: `an unknown variable of ${size} letters`, query: '{ revision }', variables: { [huge(size)]: 1 } },
    {
      name: `a wrong enum of ${size} letters`,
      query: `query ($k: [EntityKind!]) { entities(kinds: $k) { totalCount } }`,
      variables: { k: [huge(size)] },
    },
    { name: `an operation chosen by ${size} letters`, query: '{ revision }', operationName: huge(size) },
  ]);
}

/** Variables that are many or deep. */
function manyValues(): readonly Hostile[] {
  const kinds = 'query ($k: [EntityKind!]) { entities(kinds: $k) { totalCount } }';
  const all = 'query ($a: [ID!]) { meetings(filter: {allOf: $a}) { totalCount } }';
  const whole = 'query ($f: MeetingFilter) { meetings(filter: $f) { totalCount } }';
  const deep = (size: number, open: string, close: string) =>
    JSON.parse(`${open.repeat(size)}1${close.repeat(size)}`) as unknown;
  return [500, 5_000, 50_000].flatMap((size): readonly Hostile[] => [
    { name: `${size} wrong values of a list`, query: kinds, variables: { k: Array.from({ length: size }, () => 1) } },
    {
      name: `${size} ids that nothing has`,
      query: all,
      variables: { a: Array.from({ length: size }, (_, i) => `official/${i}`) },
    },
    {
      name: `${size} times one id`,
      query: all,
      variables: { a: Array.from({ length: size }, () => 'country/ukraine') },
    },
    {
      name: `${size} unknown fields of an input`,
      query: whole,
      variables: { f: Object.fromEntries(Array.from({ length: size }, (_, i) => [`allO${i}`, 'x'])) },
    },
    {
      name: `${size} unknown variables`,
      query: '{ revision }',
      variables: Object.fromEntries(Array.from({ length: size }, (_, i) => [`v${i}`, i])),
    },
    { name: `lists ${size} deep in a variable`, query: kinds, variables: { k: deep(Math.min(size, 2_000), '[', ']') } },
    {
      name: `objects ${size} deep in a variable`,
      query: whole,
      variables: { f: deep(Math.min(size, 2_000), '{"allOf":', '}') },
    },
  ]);
}

/** Values that are not what they should be. */
function oddValues(): readonly Hostile[] {
  const whole = 'query ($f: MeetingFilter) { meetings(filter: $f) { totalCount } }';
  const odd: readonly (readonly [string, unknown])[] = [
    ['a number', 1],
    ['a text', 'x'],
    ['a list', []],
    ['a truth', true],
    ['a list of lists', [[[[]]]]],
    ['nothing', null],
    ['a prototype', JSON.parse('{"__proto__": {"first": 1}}')],
    ['a constructor', { constructor: { prototype: { x: 1 } } }],
    ['toString', { toString: 1, valueOf: 2, hasOwnProperty: 3 }],
  ];
  return [
    ...odd.map(([name, variables]): Hostile => ({
      name: `variables that are ${name}`,
      query: '{ revision }',
      variables,
    })),
    ...odd.map(([name, value]): Hostile => ({
      name: `a filter that is ${name}`,
      query: whole,
      variables: { f: value },
    })),
    ...odd.map(([name, value]): Hostile => ({
      name: `an operation name that is ${name}`,
      query: '{ revision }',
      operationName: value,
    })),
    ...['1e400', '-1', '0', '101', '2147483648', '1.5', 'null', 'true', '"1"', '[1]', '{}', '$x'].map(
      (first): Hostile => ({ name: `first: ${first}`, query: `{ meetings(first: ${first}) { nodes { id } } }` }),
    ),
    ...[
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      '__defineGetter__',
      '__typename',
      '__schema',
    ].map((name): Hostile => ({
      name: `a field and argument ${name}`,
      query: `{ ${name} meetings(${name}: 1, filter: {${name}: 1}) { ${name} } }`,
    })),
  ];
}

/** Things that are valid and ask for as much as introspection gives, or for what does not exist. */
function requests(): readonly Hostile[] {
  const types = (inner: string) => `{ __schema { types { name ${inner} } } }`;
  return [
    {
      name: 'introspection of fields of fields',
      query: types('fields { type { fields { type { name fields { name } } } } }'),
    },
    {
      name: 'introspection of arguments of fields',
      query: types('fields { args { type { fields { args { name type { name } } } } } }'),
    },
    {
      name: 'introspection of enums of fields',
      query: types(
        'fields { type { enumValues { name description } ofType { enumValues { name } } } args { type { enumValues { name } } } }',
      ),
    },
    {
      name: 'introspection of kinds of kinds',
      query: types('possibleTypes { possibleTypes { possibleTypes { name } } }'),
    },
    {
      name: 'introspection of all by ten aliases',
      query: `{ ${times(10, (i) => `a${i}: __schema { types { fields { name args { name } } } }`)} }`,
    },
    { name: 'a mutation', query: 'mutation { load { ok } }' },
    { name: 'a subscription', query: 'subscription { meetings { id } }' },
    { name: 'a deferred fragment', query: '{ ... @defer { revision } }' },
    { name: 'a streamed list', query: '{ meetings { nodes @stream { id } } }' },
    { name: 'a type definition', query: 'type A { a: Int }' },
    { name: 'an empty text', query: '' },
    { name: 'a comment alone', query: '# nothing' },
    { name: 'an empty selection', query: '{ }' },
    { name: 'Cypher', query: 'MATCH (n) DETACH DELETE n' },
    { name: 'SQL', query: "'; DROP TABLE users; --" },
    {
      name: 'a page within pages past the cost',
      query:
        '{ meetings(first: 100) { nodes { attendees(first: 100) { nodes { meetings(first: 100) { nodes { id } } } } } } }',
    },
    {
      name: 'counts within pages',
      query: '{ actors(first: 100) { nodes { meetings { counts(by: MONTH, across: PLACE) { label count } } } } }',
    },
    {
      name: 'wrong pages beneath many things',
      query:
        '{ meetings(first: 100) { nodes { attendees(first: 100) { nodes { meetings(first: 0) { totalCount } } } } } }',
    },
    { name: 'a lone surrogate', query: '{ actor(name: "\\uD800") { id } }' },
    {
      name: 'a lone surrogate in a variable',
      query: 'query ($n: String!) { actor(name: $n) { id } }',
      variables: { n: '\ud800' },
    },
    {
      name: 'a zero byte in a name',
      query: 'query ($n: String!) { actor(name: $n) { id } }',
      variables: { n: 'a\u0000b' },
    },
  ];
}

/** All hostile documents with their variables. */
export function hostileDocuments(): readonly Hostile[] {
  return [...fragments(), ...shapes(), ...tokens(), ...manyValues(), ...oddValues(), ...requests()];
}
