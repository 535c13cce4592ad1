import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { BUTTONS, requestedView } from '../../src/commands/ribbon.js';
import { schemaErrors } from './schema.js';

const ROOT = new URL('../../', import.meta.url);
const manifest = readFileSync(new URL('manifest.xml', ROOT), 'utf8');

/** Every value that the pattern's first group matches. */
function all(pattern: RegExp): string[] {
  return [...manifest.matchAll(pattern)].map((match) => match[1]!);
}

describe('the manifest against the published schemas', () => {
  it('is valid', async () => assert.deepEqual(await schemaErrors(manifest), []));

  it('would be refused without its permissions', async () => {
    const errors = await schemaErrors(manifest.replace(/<Permissions>.*<\/Permissions>/, ''));
    assert.match(errors.join('\n'), /Expected is .*Permissions/);
  });

  it('would be refused with a button without its tip', async () => {
    const errors = await schemaErrors(manifest.replace(/<Supertip>.*?<\/Supertip>/s, ''));
    assert.match(errors.join('\n'), /Expected is .*Supertip/);
  });

  it('would be refused with an unknown action', async () => {
    assert.notDeepEqual(await schemaErrors(manifest.replace('"ShowTaskpane"', '"ShowNothing"')), []);
  });
});

describe('what the manifest promises', () => {
  it('is for Excel and Word, each with both buttons in the group 公开表助手', () => {
    assert.deepEqual(all(/<Host Name="(\w+)"/g), ['Workbook', 'Document']);
    assert.deepEqual(all(/<Host xsi:type="(\w+)"/g), ['Workbook', 'Document']);
    assert.deepEqual(all(/<Control xsi:type="Button" id="Gongkai\.(\w+)"/g), [
      'Findings',
      'Narrative',
      'Findings',
      'Narrative',
    ]);
    assert.match(manifest, /id="Group.Label" DefaultValue="公开表助手"/);
  });

  it('opens the pane on the view of each button', () => {
    const pages = all(/<bt:Url id="Page\.\w+" DefaultValue="(.*?)"/g).map((url) => new URL(url));
    const labels = all(/<bt:String id="(?:Findings|Narrative)\.Label" DefaultValue="(.*?)"/g);
    const opened = pages.map((page, index) => ({ label: labels[index], view: requestedView(page.hash) }));
    assert.deepEqual(opened, BUTTONS);
    // one address but for the fragment: Office goes from one to the other without loading the page anew
    assert.equal(new Set(pages.map((page) => page.href.replace(page.hash, ''))).size, 1);
    assert.deepEqual(new Set(all(/<TaskpaneId>(.*?)<\/TaskpaneId>/g)).size, 1);
    assert.ok(pages.every((page) => page.pathname === '/taskpane.html'));
  });

  it('bears the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { version: string };
    assert.deepEqual(all(/<Version>(.*?)<\/Version>/g), [`${version}.0`]);
  });

  it('says everything in English too, within the lengths that Office allows', () => {
    const said = all(/<(?:DisplayName|Description|bt:String)(?: id="[^"]*")? DefaultValue="(.*?)"/g);
    const english = all(/<(?:bt:)?Override Locale="en-US" Value="(.*?)"/g);
    assert.equal(english.length, said.length);
    const short = /<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>/.exec(manifest)![0];
    const shorts = [...short.matchAll(/Value="(.*?)"/g)].map(([, text]) => text!);
    assert.ok(
      shorts.every((text) => text.length <= 125) && english.every((text) => text.length <= 250),
      'Office allows 125 and 250',
    );
  });

  it('names only resources it defines, and defines none that it does not name', () => {
    const named = new Set(all(/resid="(.*?)"/g));
    const defined = all(/<bt:(?:Image|Url|String) id="(.*?)"/g);
    assert.deepEqual([...named].sort(), [...defined].sort());
    assert.ok(
      defined.every((id) => id.length <= 32),
      'Office allows 32 characters',
    );
  });

  it('points to icons that are there', () => {
    const icons = all(/https:\/\/localhost:3000\/(assets\/[\w.-]+)"/g);
    assert.ok(icons.length >= 5);
    for (const icon of icons) assert.ok(existsSync(new URL(icon, ROOT)), icon);
  });
});
