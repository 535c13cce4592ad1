import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * What office.js may ask its own folder for in Excel and Word: the host's file by program and platform, the sentences of the
 * interface (English where the language is missing), its log; and its licence, which must go with it.
 */
const WANTED = [
  /^office\.js$/,
  /^o15apptofilemappingtable\.js$/,
  /^(?:excel|word)-(?:win32|mac|web|ios|winrt|android)-16\.\d\d\.js$/,
  /^(?:zh-cn|zh-tw|en-us)[\\/]office_strings\.js$/,
  /^telemetry[\\/]oteljs_agave\.js$/,
  /^ariatelemetry[\\/]aria-web-telemetry\.js$/,
];

const FOLDERS = ['', 'zh-cn', 'zh-tw', 'en-us', 'telemetry', 'ariatelemetry'];

/** Copies Microsoft's library, unchanged, into a folder. */
export function copyOfficeJs(folder) {
  const entry = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js');
  const from = dirname(entry);
  mkdirSync(folder, { recursive: true });
  for (const part of FOLDERS) {
    cpSync(join(from, part), join(folder, part), {
      recursive: true,
      filter: (path) => isWanted(path.slice(from.length + 1)),
    });
  }
  cpSync(join(from, '../LICENSE.md'), join(folder, 'LICENSE.md'));
}

function isWanted(path) {
  return FOLDERS.includes(path) || WANTED.some((pattern) => pattern.test(path));
}
