import { COMMAND_NAMES, formatsOf, optionsOf, type CommandName, type FlagName, type OptionName } from './commands.js';

/** What --help says, of the whole program and of one command. */

interface Usage {
  /** Behind "gongkai 命令", a call each; further lines of a call are set in. */
  readonly calls: readonly string[];
  readonly says: readonly string[];
}

const COMMAND_USAGE: Readonly<Record<CommandName, Usage>> = {
  check: {
    calls: [
      '<工作簿或文件夹>... [--rules 规则.json] [--settings 设置.json] [--answers 说明.json]\n' +
        '[--prior 上年工作簿或文件夹] [--rollup] [--department 部门工作簿] [--coverage] [--summary]\n' +
        '[--format text|json|html|xlsx|list] [--out 文件或文件夹]',
    ],
    says: [
      '识别公开表，核对表内、表间勾稽关系，列出问题和最可能写错的格；也可给公开的 PDF 或 OFD，读框线完整或没有框线但对得齐的表；',
      '--format xlsx 另存一份标出这些格的工作簿（原件须为 .xlsx 或 .xlsm）；',
      '--format list 写一份问题清单（.xlsx）：每个问题一行，有表、单元格、依据、怎么改和理由',
    ],
  },
  narrate: {
    calls: [
      '<工作簿> [--prior 上年工作簿] [--answers 回答.json] [--template 模板] [--settings 设置.json]\n' +
        '[--format docx|md|json] [--out 文件或文件夹]',
      '<文件夹>... --out 文件夹 [--prior 上年文件夹] [--answers 回答文件夹或回答.json] [--template 模板]\n' +
        '[--settings 设置.json] [--format docx|md|json] [--questions]',
      '<工作簿> --questions [--last-answers 上年回答.json] [--prior …] [--answers …] [--template …] [--out 问题.json]',
    ],
    says: [
      '按表中数字写出公开说明；缺少的原因等留空，并列在 unanswered，没有填完的是草稿；',
      '--questions 写出要人填写的全部问题，填好后交给 --answers；',
      '给出文件夹时其中每个工作簿一份说明，还没有填的、要核对的、没有写出的列在“未回答.xlsx”',
    ],
  },
  tables: {
    calls: ['<工作簿或文件夹>... [--format text|json] [--out 文件或文件夹]'],
    says: ['只列出认出的公开表'],
  },
  relations: {
    calls: ['[--format text|json] [--out 文件]'],
    says: ['列出所核对的全部勾稽关系：编号、内容、适用的表、级别和依据'],
  },
  figures: {
    calls: ['<工作簿> [--prior 上年工作簿] [--format text|json] [--out 文件]'],
    says: ['列出模板里可以用的数字：名称、数值和所在的格'],
  },
  templates: {
    calls: ['[模板名称] [--out 文件]'],
    says: ['列出自带的说明模板；写名称时输出它的内容，可改后用 --template'],
  },
  reconcile: {
    calls: [
      '[工作簿] <说明.docx|.pdf|.ofd|.txt|.md|.html|.mht> [--prior 上年工作簿] [--coverage]\n' +
        '[--format text|json|html|docx] [--out 文件]',
    ],
    says: [
      '核对已写好的说明：数字前后能否互相推出，编号、标点、模板残留等毛病；',
      '给出工作簿时逐个与表中的数比对（--prior 给出上年的），没有可比的、没有读懂的另计，不算相符；',
      '--format docx 另存一份说明，问题写成 Word 批注，其余不动（原件须为 .docx）',
    ],
  },
  compare: {
    calls: ['<原来的工作簿> <后来的工作簿> [--settings 设置.json] [--format text|json|html] [--out 文件]'],
    says: ['比较同一套表的两个版本：按表、行、列列出改动的数字，增加和删去的行、表，消除和新增的问题'],
  },
  inspect: {
    calls: [
      '<工作簿、说明或文件夹>... [--prior 上年工作簿或文件夹] [--settings 设置.json]\n' +
        '[--format text|json|html|xlsx] [--out 文件]',
    ],
    says: [
      '填写预决算公开情况检查表：完整性、细化程度、勾稽、“三公”经费及数量、文字与表、空表说明、个人信息，',
      '逐项给出结果、依据的数字和位置；说明文字按名称和部门与工作簿配对；只有人能判断的留空',
    ],
  },
  completion: {
    calls: ['bash|zsh|fish'],
    says: ['输出命令补全脚本，如 source <(gongkai completion bash)'],
  },
};

/** What an option is for: of all commands, or of each where it is another thing. */
type OptionUsage = readonly string[] | Readonly<Partial<Record<CommandName, readonly string[]>>>;

const OPTION_USAGE: Readonly<Record<OptionName | FlagName, OptionUsage>> = {
  'prior': {
    check: [
      '上一年的工作簿，核对上年数、年初结转和增减变动；决算也可给本年的预算，核对年初预算数；',
      '给出文件夹时按部门找',
    ],
    narrate: ['上一年的工作簿，写增减变化'],
    figures: ['上一年的工作簿，一并列出上年数'],
    reconcile: ['上一年的工作簿，核对文中的上年数和增减'],
    inspect: ['上一年的工作簿，核对上年数；给出文件夹时按部门找'],
  },
  'rules': ['自己的勾稽关系，JSON 文件，写法见 docs/rules.md；也可写在工作簿的“自定义勾稽”表里'],
  'settings': ['容差、停用的规则和说明的小数，JSON 文件，写法见 docs/rules.md；窗格的“设置”导出的就是它'],
  'answers': {
    check: [
      'JSON 文件 {"问题的 key": "原因"}，key 见 --format json；多个工作簿时 {"工作簿.xlsx": {"问题的 key": "原因"}}；',
      '说明过的提醒另列，错误不能说明',
    ],
    narrate: [
      '填好的问题文件或 {"问题编号": "回答"}；narrate 文件夹时也可以是文件夹，',
      '其中“工作簿名-问题.json”是这个工作簿的回答，或一个文件 {"工作簿.xlsx": {"问题编号": "回答"}}；',
      '填了“回答”一列的“未回答.xlsx”也可以',
    ],
  },
  'last-answers': ['上年的回答，列在问题旁边供参考，不写进说明'],
  'template': [
    '说明模板：自带模板的名称或模板文件，写法见 docs/templates.md；不写时按预算、决算和地区选用；',
    '也可以是留有 XXX 的空白模板（.docx、.txt），按句子填数，版式不变',
  ],
  'coverage': {
    check: ['列出没有任何关系核对到的金额'],
    reconcile: ['列出各章读到多少数、多少相符，以及没有可比的和没有读懂的数'],
  },
  'rollup': ['核对部门等于所属单位之和：各表逐行逐列相加，按单位代码、部门所列单位和名称认出部门和单位'],
  'department': ['写明哪个工作簿是部门，其余同年度、同文种的都是它的单位；含 --rollup'],
  'summary': ['只列汇总表：每个工作簿一行，各类问题涉及几个工作簿、几处'],
  'questions': ['只写出要人填写的问题'],
  'format': ['输出格式；不写时按 --out 的扩展名，再不然用第一种'],
  'out': ['写到文件或文件夹；不写时输出到屏幕（docx、xlsx、list 写到当前文件夹）'],
};

const LONGEST = Math.max(...COMMAND_NAMES.map(({ length }) => length));
const OPTION_WIDTH = 14;

const READS = `可读取 .xlsx、.xlsm、.xls、.et，check、tables、inspect 和 reconcile 还可读取公开的 .pdf、.ofd 和另存的网页；
文件夹取其中和子文件夹里的全部工作簿（check、tables、inspect 也取公开的文件），按名称排列，跳过的文件另行说明。
check 文件夹时列出有错误的工作簿的错误，最后是汇总表；逐个写出工作簿的列出全部问题。
--out 为文件夹时每个工作簿一份完整报告，另有一份“汇总”（html 的可点开各份报告）。
`;

const EXIT = '退出码：0 没有错误；1 有错误；2 有文件读不了、没有公开表、什么都没能核对，或命令写法不对。\n';
const OWN_EXIT: Readonly<Partial<Record<CommandName, string>>> = {
  compare: '退出码：0 后来的没有新增错误；1 有新增错误；2 有文件读不了，或命令写法不对。\n',
  inspect: '退出码：0 没有发现不符合项；1 有不符合项；2 有文件读不了，或命令写法不对。\n',
};

export const USAGE = `公开表助手：校验部门预算、决算公开表，编写公开说明。

用法
${COMMAND_NAMES.map((command) => callLines(command, LONGEST)).join('\n')}

命令
${COMMAND_NAMES.map((command) => setIn(command.padEnd(LONGEST), COMMAND_USAGE[command].says)).join('\n')}

选项
${(Object.keys(OPTION_USAGE) as (OptionName | FlagName)[]).map(optionLines).join('\n')}
${setIn('--help'.padEnd(OPTION_WIDTH), ['显示本说明；gongkai check --help 只说 check'])}
${setIn('--version'.padEnd(OPTION_WIDTH), ['显示版本号'])}

${READS}${EXIT}`;

/** What --help says of one command alone. */
export function usageOf(command: CommandName): string {
  const options = optionsOf(command) as readonly (OptionName | FlagName)[];
  const formats = formatsOf(command);
  const lines = options.map((name) => {
    const usage = OPTION_USAGE[name];
    const says = isShared(usage) ? usage : (usage[command] ?? []);
    const own = name === 'format' ? [`${formats.join('、')}；${says[0]!.replace(/^输出格式；/, '')}`] : says;
    return setIn(`--${name}`.padEnd(OPTION_WIDTH), own);
  });
  return [
    `gongkai ${command}\n${setIn('', COMMAND_USAGE[command].says)}\n`,
    `用法\n${callLines(command, command.length)}\n`,
    ...(lines.length > 0 ? [`选项\n${lines.join('\n')}\n`] : []),
    ...(command === 'check' ? [READS + EXIT] : [OWN_EXIT[command] ?? EXIT]),
  ].join('\n');
}

function callLines(command: CommandName, width: number): string {
  const name = `  gongkai ${command.padEnd(width)} `;
  return COMMAND_USAGE[command].calls
    .map((call) => `${name}${call.replaceAll('\n', `\n${' '.repeat(name.length)}`)}`)
    .join('\n');
}

/** Of an option that is another thing to another command a line each, named by the command. */
function optionLines(name: OptionName | FlagName): string {
  const usage = OPTION_USAGE[name];
  const says = isShared(usage)
    ? usage
    : Object.entries(usage).flatMap(([command, [first, ...more]]) => [`${command}：${first!}`, ...more]);
  return setIn(`--${name}`.padEnd(OPTION_WIDTH), says);
}

function isShared(usage: OptionUsage): usage is readonly string[] {
  return Array.isArray(usage);
}

function setIn(name: string, lines: readonly string[]): string {
  const lead = name === '' ? '  ' : `  ${name} `;
  return `${lead}${lines.join(`\n${' '.repeat(lead.length)}`)}`;
}
