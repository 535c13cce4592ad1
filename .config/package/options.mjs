import { parseArgs } from 'node:util';

export const USAGE = `用法：npm run package -- --base https://内网地址/ [--office-js local] [--provider 单位名称] [--support https://帮助页/]

  --base       部署后文件夹的网址，必须是 https
  --office-js  cdn（默认）：office.js 从微软网络载入；local：放进部署文件夹，内网可用
  --provider   加载项的提供者，显示在加载项列表里
  --support    帮助页的网址，默认是文件夹里的 help.html`;

const OPTIONS = {
  'base': { type: 'string' },
  'office-js': { type: 'string', default: 'cdn' },
  'provider': { type: 'string' },
  'support': { type: 'string' },
};

/** What `npm run package` was asked for. Throws an Error with one Chinese sentence. */
export function packageOptions(args) {
  const { values } = parsed(args);
  if (!values.base) throw new Error('要用 --base 写明部署后的网址，例如 --base https://10.1.2.3/gongkai/ 。');
  const officeJs = values['office-js'];
  if (!['cdn', 'local'].includes(officeJs)) throw new Error('--office-js 只能是 cdn 或 local。');
  const base = https('--base', values.base).replace(/\/?$/, '/');
  const support = values.support && https('--support', values.support);
  return { base, officeJs, provider: values.provider, support };
}

function parsed(args) {
  try {
    return parseArgs({ args, options: OPTIONS });
  } catch (error) {
    throw new Error(`参数不对：${error.message}`);
  }
}

/** Office takes pages over https only; a query or a mark has no place in a folder's address. */
function https(name, text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:') throw new Error(`${name} 要是 https 网址：Office 只载入 https 的页面。`);
  if (name === '--base' && (url.search || url.hash)) throw new Error(`${name} 要是文件夹的网址，不带“?”和“#”。`);
  return url.href;
}
