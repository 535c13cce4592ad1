import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { parsePlainXml, parseXml } from '../../../../src/hosts/file/ooxml/parse-xml.js';

/** What is told of a document: tags with their namespaces, and texts joined; null where it is refused. */
function told(read: (say: (what: string) => void, text: (text: string) => void) => void): string | null {
  const said: string[] = [];
  let joined = '';
  const say = (what: string): void => {
    if (joined.trim() !== '') said.push(joined);
    joined = '';
    said.push(what);
  };
  try {
    read(say, (text) => (joined += text));
  } catch {
    return null;
  }
  return said.join('\n');
}

interface Tag {
  readonly local: string;
  readonly uri: string;
}

function opened({ local, uri }: Tag, attributes: readonly (Tag & { readonly value: string })[]): string {
  return [
    `<${uri} ${local}`,
    ...attributes.map((one) => `${one.uri} ${one.local}=${JSON.stringify(one.value)}`),
  ].join();
}

function ours(xml: string): string | null {
  return told((say, text) => {
    parseXml(xml, {
      open: (tag) => say(opened(tag, tag.attributes)),
      text,
      close: ({ local, uri }) => say(`>${uri} ${local}`),
    });
  });
}

/** The library beside it, strict too. */
function theirs(xml: string): string | null {
  return told((say, text) => {
    const parser = new SaxesParser({ xmlns: true, position: false });
    parser.on('opentag', (tag) => say(opened(tag, Object.values(tag.attributes))));
    parser.on('closetag', ({ local, uri }) => say(`>${uri} ${local}`));
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(xml).close();
  });
}

const SOUND = [
  '<a/>',
  '<a b="1" c=\'2\' >x</a >',
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<r xmlns="u" xmlns:p="q"><p:a p:b="1" c="&lt;&#65;&#x4e2d;">t&amp;t<![CDATA[<x>]]>\r\n</p:a><!-- c - c --><?pi x?><b/></r>\n',
  '<!DOCTYPE r [<!ENTITY a "b>">]><r>a</r>',
  '\ufeff<r>\n</r>',
  '<r xmlns:x="1"><x:y xmlns:x="2" x:z="3"/><x:y/><z xmlns=""/></r>',
  '<r a=" x\ty\r\nz &#10;"/>',
  '<中文 属="性">文</中文>',
  '<r>😀</r>',
  '<r xml:lang="zh"><![CDATA[]]]]></r>',
];
const CROOKED = [
  ...[
    '<r><?a:b?></r>',
    '<r><?ab',
    '<r><?a+?></r>',
    '<r><!--\u0001--></r>',
    '<r><![CDATA[\u0001]]></r>',
    '<r a="\u0001"/>',
  ],
  ...['<!DOCTYPE r \u0001><r/>', '<r xmlns:a="1" a:b="" c:d=""/>', '<r a ="1" a= "2"/>', '<r/', '<r a', '<r a="1'],
  ...['', ' ', 'x', '<r', '<r>', '</r>', '<r/><r/>', '<r/>x', '<r><a></r></a>', '< r/>', ' <?xml version="1.0"?><r/>'],
  ...['<r a=1/>', '<r a="<"/>', '<r a="1"b="2"/>', '<r a="1" a="2"/>', '<r a="&x;"/>', '<r  / >'],
  ...['<r>]]></r>', '<r>&nbsp;</r>', '<r>a & b</r>', '<r>&#0;</r>', '<r>&#xD800;</r>', '<r>\u0001</r>', '<r>&#65</r>'],
  ...['<p:r/>', '<r a:b="1"/>', '<r xmlns:a=""/>', '<r><a:b:c xmlns:a="1"/></r>', '<!-- a -- b --><r/>', '<?xml?><r/>'],
  ...['<r><!DOCTYPE r></r>', '<r><?xml version="1.0"?></r>', '<![CDATA[x]]><r/>'],
];
/** What makes or unmakes markup. */
const SIGNS = ['<', '>', '/', '"', "'", '=', '&', ';', ' ', ':', 'xmlns', '-', '!', ']', '<!--', '-->', '\0', '中'];

describe('XML is read as a strict library reads it:', () => {
  for (const xml of SOUND)
    it(xml, () => {
      assert.notEqual(ours(xml), null);
      assert.equal(ours(xml), theirs(xml));
    });

  for (const xml of CROOKED) it(`${JSON.stringify(xml)} is refused`, () => assert.equal(ours(xml), null));

  // saxes lets anything stand in a DOCTYPE; no decoder gives halves of a sign
  const changed = SOUND.filter((xml) => !/DOCTYPE|😀/u.test(xml));

  it('whatever is put into it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...changed),
        fc.array(fc.tuple(fc.nat(200), fc.nat(2), fc.constantFrom(...SIGNS)), { minLength: 1, maxLength: 3 }),
        (sound, changes) => {
          const xml = changes.reduce((text, [at, cut, sign]) => text.slice(0, at) + sign + text.slice(at + cut), sound);
          assert.equal(ours(xml), theirs(xml));
        },
      ),
      { numRuns: 2_000, seed: 1 },
    );
  });
});

describe('XML of any size', () => {
  const long = 'x'.repeat(5_000_000);

  for (const [what, xml] of [
    ['comment', `<r><!-- ${long} --></r>`],
    ['DOCTYPE', `<!DOCTYPE r [${long}"${long}"]><r/>`],
    ['text', `<r>${long}</r>`],
    ['attribute', `<r a="${long}"/>`],
  ] as const)
    it(`is read to its end: a long ${what}`, () => assert.notEqual(ours(xml), null));

  it('is refused where it nests as no document does', () => {
    const nested = (depth: number): string => '<r>'.repeat(depth) + '</r>'.repeat(depth);
    assert.notEqual(ours(nested(1_000)), null);
    assert.equal(ours(nested(10_001)), null);
  });

  it('is refused where a tag has more attributes than any document has', () => {
    const tag = (count: number): string => `<r ${Array.from({ length: count }, (_, at) => `a${at}=""`).join(' ')}/>`;
    assert.notEqual(ours(tag(1_000)), null);
    assert.equal(ours(tag(10_001)), null);
  });
});

describe('a tag as it is written', () => {
  it('is told with the place behind it', () => {
    const places: unknown[] = [];
    parsePlainXml('<w:p a="1">x<w:r/></w:p>', (position) => ({
      open: ({ name, attributes, isSelfClosing }) => places.push([name, { ...attributes }, isSelfClosing, position()]),
      close: ({ name }) => places.push([name, position()]),
    }));
    assert.deepEqual(places, [
      ['w:p', { a: '1' }, false, 11],
      ['w:r', {}, true, 18],
      ['w:r', 18],
      ['w:p', 24],
    ]);
  });
});
