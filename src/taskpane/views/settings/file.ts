import { readSettings, settingsFile, type Settings } from '../../../core/check/read-settings.js';
import { idleParts } from '../../../core/report/rules-off.js';
import { handOut, type Teller } from '../../save.js';

/** The file that `gongkai check --settings` takes. */
export function exportSettings(settings: Settings, teller: Teller): Promise<void> {
  const content = `${JSON.stringify(settingsFile(settings), null, 2)}\n`;
  return handOut({ name: '公开表设置.json', type: 'application/json', content }, teller);
}

/** Shows what such a file sets, and tells what of it has no effect; what is wrong with it, and nothing is shown. */
export async function importSettings(
  file: File,
  show: (settings: Settings) => void,
  tell: (...sentences: readonly string[]) => void,
): Promise<void> {
  const value = await parsed(file);
  if (value === undefined) return tell(`“${file.name}”不是设置文件，请选“导出设置”存下的 .json 文件。`);
  const read = readSettings(value);
  if ('wrong' in read) return tell(`设置文件“${file.name}”${read.wrong}。`);
  show(read.settings);
  tell(`已读入“${file.name}”，点“保存”生效。`, ...idleParts(read));
}

/** Undefined for what is no JSON. */
async function parsed(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    return undefined;
  }
}
