// `npm run demo`: checks the bundled sample with the real command line and leaves its 说明 and report in ./demo.
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { runTool } from './run-tool.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** The name that the page gives it too: it alone says the year, as often in real ones. */
const SAMPLE = 'demo/2021年决算示例.xlsx';

/** Runs the command line; ends the demo when it does not answer as it should. Gives what it printed. */
function gongkai(args, expected) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/gongkai.js', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (expected.includes(status)) return stdout;
  console.error(`${stderr}演示没有完成：gongkai ${args.join(' ')} 的退出码是 ${status}。`);
  process.exit(1);
}

if ((await runTool(['webpack', '--mode=production', '--config-name', 'cli'], { quiet: true })) !== 0) process.exit(1);
mkdirSync(new URL('../demo/', import.meta.url), { recursive: true });
copyFileSync(new URL('../assets/sample/sample.xlsx', import.meta.url), new URL(`../${SAMPLE}`, import.meta.url));

const report = gongkai(['check', SAMPLE], [1]);
gongkai(['check', SAMPLE, '--out', 'demo/校验报告.txt'], [1]);
gongkai(['check', SAMPLE, '--format', 'html', '--out', 'demo/校验报告.html'], [1]);
gongkai(['narrate', SAMPLE, '--out', 'demo/说明.docx'], [0]);
gongkai(['inspect', SAMPLE, 'demo/说明.docx', '--out', 'demo/检查表.xlsx'], [1]);

// the verdict and the suspects; all of it stands in the files
const [verdict, ...parts] = report.trimEnd().split('\n\n');
const suspects = parts.find((part) => part.startsWith('最可能写错的格'));
console.log(`${[verdict, suspects].filter(Boolean).join('\n\n')}

全部结果在 ${fileURLToPath(new URL('../demo/', import.meta.url))}：
  校验报告.html  逐条的问题，校验报告.txt 是同样的文字
  说明.docx      按表中数字写出的说明，有错的格已标出
  检查表.xlsx    预决算公开情况检查表`);
