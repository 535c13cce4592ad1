// `npm run demo`: checks the bundled sample with the real command line and leaves its 说明 and report in ./demo.
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { runTool } from './run-tool.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** The name that the page gives it too: it alone says the year, as often in real ones. */
const SAMPLE = 'demo/2021年决算示例.xlsx';

/** Runs the command line; ends the demo when it does not answer as it should. */
function gongkai(args, expected) {
  const { status } = spawnSync(process.execPath, ['dist/cli/gongkai.js', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (expected.includes(status)) return;
  console.error(`演示没有完成：gongkai ${args.join(' ')} 的退出码是 ${status}。`);
  process.exit(1);
}

if (runTool(['webpack', '--mode=production', '--config-name', 'cli'], { quiet: true }) !== 0) process.exit(1);
mkdirSync(new URL('../demo/', import.meta.url), { recursive: true });
copyFileSync(new URL('../assets/sample/sample.xlsx', import.meta.url), new URL(`../${SAMPLE}`, import.meta.url));

console.log(`校验 ${SAMPLE}（示例里有几处差错）：\n`);
gongkai(['check', SAMPLE], [1]);
gongkai(['check', SAMPLE, '--format', 'html', '--out', 'demo/校验报告.html'], [1]);
gongkai(['narrate', SAMPLE, '--out', 'demo/说明.docx'], [0]);
console.log(
  `\n说明和校验报告在 ${fileURLToPath(new URL('../demo/', import.meta.url))}：\n  说明.docx\n  校验报告.html`,
);
