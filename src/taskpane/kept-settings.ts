import { readSettings, settingsFile, STANDARD, type Settings } from '../core/check/read-settings.js';

const NAME = 'gongkai.settings';

/** The settings that this browser has kept; those of everybody where it has none, or nothing that can be read. */
export function keptSettings(): Settings {
  try {
    const text = localStorage.getItem(NAME);
    const read = text === null ? null : readSettings(JSON.parse(text));
    return read === null || 'wrong' in read ? STANDARD : read.settings;
  } catch {
    return STANDARD;
  }
}

/** Keeps them for the next time; false where the browser keeps nothing. */
export function keepSettings(settings: Settings): boolean {
  try {
    localStorage.setItem(NAME, JSON.stringify(settingsFile(settings)));
    return true;
  } catch {
    return false;
  }
}
