import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { SaxesParser } from 'saxes';
import { wpsLists } from '../../.config/package/wps.mjs';
import { BUTTONS, requestedView } from '../../src/commands/ribbon.js';
import { hideTaskPane } from '../../src/hosts/wps/task-pane.js';
import { Crossings, strict } from '../wps-host/strict.js';

const shell = (file: string): string =>
  readFileSync(new URL(`../../src/hosts/wps/shell/${file}`, import.meta.url), 'utf8');

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => assert.fail(error.message));
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes }));
  parser.write(xml).close();
  return tags;
}

interface Shell {
  GongkaiLoaded(): boolean;
  GongkaiPressed(control: { readonly Id: string }): boolean;
  GongkaiImage(): string;
}

/** main.js as WPS runs it, over panes and a storage that all programs of WPS share. */
function running(storage: Map<string, unknown>, program: 'Workbooks' | 'Documents', onBoth = true) {
  const crossings = new Crossings();
  const panes: { address: string; readonly went: string[]; visible: boolean }[] = [];
  const object = (pane: (typeof panes)[number]) =>
    strict('TaskPane', crossings, {
      ID: panes.indexOf(pane) + 1,
      set Visible(value: boolean) {
        pane.visible = value;
      },
      set Width(width: number) {
        assert.ok(width >= 350);
      },
      Navigate: (address: string) => void pane.went.push(address),
    });
  const own = {
    PluginStorage: strict('PluginStorage', crossings, {
      getItem: (key: string) => storage.get(key),
      setItem: (key: string, value: unknown) => void storage.set(key, value),
    }),
    CreateTaskPane: (address: string) => {
      panes.push({ address, went: [], visible: false });
      return object(panes.at(-1)!);
    },
    GetTaskPane: (id: number) => {
      const pane = panes[id - 1];
      if (!pane) throw new Error('no such pane');
      return object(pane);
    },
  };
  const page: Record<string, unknown> = {
    location: { href: 'https://10.1.2.3/gongkai/wps/index.html?a=1' },
    Application: { [program]: {}, ...(onBoth ? own : {}) },
    wps: own,
  };
  page['window'] = page;
  runInNewContext(shell('main.js'), page);
  return {
    panes,
    press: (Id: string) => (page as unknown as Shell).GongkaiPressed({ Id }),
    page: page as unknown as Shell,
  };
}

describe('the add-in that WPS loads', () => {
  it('has the buttons of the ribbon in Office, each leading to its view', () => {
    const buttons = tagsOf(shell('ribbon.xml')).filter(({ name }) => name === 'button');
    assert.deepEqual(
      buttons.map(({ attributes: { id, label } }) => ({ view: id, label })),
      BUTTONS.map(({ view, label }) => ({ view, label })),
    );
    // WPS' own check of a list takes a declaration before it for a fault
    assert.ok(shell('ribbon.xml').startsWith('<customUI'));
  });

  it('names no function that its script does not have', () => {
    const { page } = running(new Map(), 'Workbooks');
    const names = tagsOf(shell('ribbon.xml')).flatMap(({ attributes }) =>
      ['onLoad', 'onAction', 'getImage'].flatMap((attribute) => attributes[attribute] ?? []),
    );
    assert.deepEqual(
      [...new Set(names)].sort(),
      Object.keys(page)
        .filter((name) => /^Gongkai/.test(name))
        .sort(),
    );
    assert.deepEqual([page.GongkaiLoaded(), page.GongkaiImage()], [true, 'icon.svg']);
  });

  it('opens one pane, which keeps what it has when the other button is pressed', () => {
    for (const onBoth of [true, false]) {
      const { panes, press } = running(new Map(), 'Workbooks', onBoth);
      press('findings');
      press('narrative');
      assert.deepEqual(panes, [
        {
          address: 'https://10.1.2.3/gongkai/index.html#findings',
          went: ['https://10.1.2.3/gongkai/index.html#narrative'],
          visible: true,
        },
      ]);
      assert.equal(requestedView(new URL(panes[0]!.went[0]!).hash), 'narrative');
    }
  });

  it('leaves the number of its pane where the pane finds it to fold itself away', () => {
    for (const [program, name] of [
      ['Workbooks', 'et'],
      ['Documents', 'writer'],
    ] as const) {
      const storage = new Map<string, unknown>();
      const { panes, press, page } = running(storage, program, false);
      press('findings');
      hideTaskPane(name, page);
      assert.equal(panes[0]!.visible, false);
    }
  });

  it('takes no pane of another program of WPS for its own, nor one that is gone', () => {
    const storage = new Map<string, unknown>();
    const et = running(storage, 'Workbooks');
    et.press('findings');
    const writer = running(storage, 'Documents');
    writer.press('findings');
    assert.deepEqual([et.panes.length, writer.panes.length], [1, 1]);
    const later = running(storage, 'Workbooks');
    later.press('narrative');
    assert.equal(later.panes.length, 1);
  });

  it('is found by the lists of a package, for 表格 and 文字, under the name of its manifest', () => {
    const name = /<Name>(.*)<\/Name>/.exec(shell('manifest.xml'))![1];
    for (const list of Object.values(wpsLists({ base: 'https://10.1.2.3/a&b/' }))) {
      const found = tagsOf(list).filter((tag) => tag.name === 'jspluginonline');
      assert.deepEqual(
        found.map(({ attributes }) => [attributes['name'], attributes['type'], attributes['url']]),
        ['et', 'wps'].map((type) => [name, type, 'https://10.1.2.3/a&b/wps/']),
      );
    }
  });
});
