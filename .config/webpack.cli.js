import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import webpack from 'webpack';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What `gongkai check` needs from its first workbook on; the other commands need most of it too. */
const ofCheck = (module, { chunkGraph }) =>
  [...chunkGraph.getModuleChunksIterable(module)].some((chunk) => chunk.name === 'check');

/**
 * dist/cli/gongkai.js: an ES module, its libraries within it, since few files load faster than a tree of packages. What a
 * command does not need stays in files of its own beside it.
 */
export default {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: {
    'gongkai': at('src/cli/gongkai.ts'),
    'check-thread': at('src/cli/check-thread.ts'),
    'pdf-thread': at('src/cli/pdf-thread.ts'),
  },
  experiments: { outputModule: true },
  output: {
    path: at('dist/cli'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
    clean: true,
  },
  resolve: { extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } },
  // pdf.js and the maps beside the program ask Node where they are
  module: {
    parser: { javascript: { importMeta: false, url: false, createRequire: false } },
    rules: [{ test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'node20' } }],
  },
  plugins: [
    // what Node itself has: it need not be loaded and compiled
    new webpack.NormalModuleReplacementPlugin(/[\\/]inflate\.js$/, (found) => {
      if (/[\\/]ooxml$/.test(found.context)) found.request = at('src/cli/inflate.ts');
    }),
    // read in a thread that can be ended
    new webpack.NormalModuleReplacementPlugin(/[\\/]pdf[\\/]read-pdf\.js$/, (found) => {
      if (/[\\/]file$/.test(found.context)) found.request = at('src/cli/pdf-in-thread.ts');
    }),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^gongkai\.js$/ }),
    new CopyPlugin({ patterns: [{ from: at('node_modules/pdfjs-dist/cmaps/*.bcmap'), to: 'cmaps/[name][ext]' }] }),
  ],
  optimization: {
    chunkIds: 'named',
    minimizer: [new EsbuildPlugin({ target: 'node20' })],
    splitChunks: {
      chunks: 'async',
      cacheGroups: {
        default: false,
        defaultVendors: false,
        base: { name: 'base', test: ofCheck, enforce: true, priority: 1 },
        numfmt: { name: 'numfmt', test: /node_modules[\\/]numfmt[\\/]/, enforce: true },
        fflate: { name: 'fflate', test: /node_modules[\\/]fflate[\\/]/, enforce: true },
        xls: { name: 'xls-library', test: /node_modules[\\/]@e965[\\/]/, enforce: true },
        more: { name: 'more', test: /[\\/]src[\\/]/, minChunks: 2, enforce: true },
      },
    },
  },
  performance: false,
  devtool: false,
  stats: 'errors-warnings',
};
