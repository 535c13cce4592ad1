import manifest from '../../package.json' with { type: 'json' };

/** "公开表助手 0.2.0" */
export const PROGRAM_VERSION = `公开表助手 ${manifest.version}`;
