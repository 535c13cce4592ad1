import module from 'node:module';
import { main } from './main.js';
import { optimizeLater } from './optimize-later.js';
import { processTerminal } from './terminal.js';

// from Node 22.8 on what was compiled is kept for the next call, in the system's folder for temporary files
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

optimizeLater();
process.exitCode = await main(process.argv.slice(2), processTerminal());
