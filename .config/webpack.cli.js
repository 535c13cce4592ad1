import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import webpack from 'webpack';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * dist/cli/gongkai.js: an ES module with everything in it, since one file loads faster than a tree of packages. What
 * a command does not need (the .docx writer) stays in files of its own beside it.
 */
export default {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { gongkai: at('src/cli/gongkai.ts') },
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
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
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
        reader: {
          name: 'reader',
          test: /node_modules[\\/](?:fflate|numfmt|decimal\.js)[\\/]/,
          enforce: true,
        },
        xls: { name: 'xls-library', test: /node_modules[\\/]@e965[\\/]/, enforce: true },
        shared: { name: 'shared', test: /[\\/]src[\\/]/, minChunks: 2, enforce: true },
      },
    },
  },
  performance: false,
  devtool: false,
  stats: 'errors-warnings',
};
