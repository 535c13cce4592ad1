// `npm run package -- --base https://…/`: dist/package, a folder to be put on a web server as it is, with its manifest.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packedManifest } from './package/manifest.mjs';
import { copyOfficeJs } from './package/office-js.mjs';
import { packageOptions, USAGE } from './package/options.mjs';
import { wpsLists } from './package/wps.mjs';
import { runTool } from './run-tool.mjs';

const ROOT = new URL('../', import.meta.url);
const FOLDER = fileURLToPath(new URL('dist/package/', ROOT));
const text = (path) => readFileSync(new URL(path, ROOT), 'utf8');

async function main(options) {
  const { base, officeJs } = options;
  const build = ['webpack', '--mode=production', '--config-name', 'pane', '--env', `officeJs=${officeJs}`];
  if ((await runTool([...build, '--output-path', FOLDER], { quiet: true })) !== 0) return 1;
  if (officeJs === 'local') copyOfficeJs(`${FOLDER}office`);
  const { version } = JSON.parse(text('package.json'));
  writeFileSync(`${FOLDER}manifest.xml`, packedManifest(text('manifest.xml'), { ...options, version }));
  for (const [path, list] of Object.entries(wpsLists(options))) writeFileSync(`${FOLDER}${path}`, list);
  console.log(`已打包到 ${FOLDER}（版本 ${version}）。

1. 把整个文件夹放到网站上，让 ${base}index.html 打得开。
2. 把其中的 manifest.xml 发给用户，或放进共享文件夹、管理中心。步骤见 docs/install.md。
3. WPS：wps/jsplugins.xml 写进 oem.ini，或把 wps/publish.xml 的两行并入用户的 publish.xml。`);
  return 0;
}

let options = null;
try {
  options = packageOptions(process.argv.slice(2));
} catch (error) {
  console.error(`${error.message}\n\n${USAGE}`);
}
process.exitCode = options ? await main(options) : 2;
