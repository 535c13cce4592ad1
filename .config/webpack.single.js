import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { MINIMIZER, MODULE_RULES, page, policy, RESOLVE } from '../webpack.config.js';
import { SingleFilePlugin } from './single-file.js';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Nothing from anywhere: the page's own script and style by their hashes, and the workers that the script makes of
 * itself. No connection, no picture but those in the page.
 */
const ownPolicy = ({ scripts, styles }) =>
  policy({
    'default-src': "'none'",
    'script-src': scripts,
    'style-src': styles,
    'img-src': 'data:',
    'worker-src': 'blob:',
    'base-uri': "'none'",
    'form-action': "'none'",
  });

/** What must be done another way where there is no server: each file of src/taskpane/single stands for the one beside it. */
const insteadOf = (file) =>
  new webpack.NormalModuleReplacementPlugin(new RegExp(`/${file}\\.js$`), (found) => {
    if (/[\\/]src[\\/]taskpane/.test(found.context) && !/[\\/]single$/.test(found.context))
      found.request = at(`src/taskpane/single/${file}.ts`);
  });

/** dist/single/gongkai.html: the whole page in one file, to be opened from a disk (`npm run build:single`). */
export default {
  name: 'single',
  mode: 'production',
  target: 'web',
  entry: { gongkai: at('src/taskpane/single/main.ts') },
  output: { path: at('dist/single'), filename: '[name].js', publicPath: '', clean: true },
  resolve: RESOLVE,
  module: {
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [
      ...MODULE_RULES,
      { test: /\.xlsx$/, type: 'asset/inline', generator: { dataUrl: (bytes) => bytes.toString('base64') } },
    ],
  },
  plugins: [
    ...['workers', 'sample', 'choose-host', 'character-maps'].map(insteadOf),
    new CssPlugin({ filename: '[name].css' }),
    page('gongkai.html', '', false),
    new CopyPlugin({ patterns: [{ from: at('src/taskpane/engine-check.js'), info: { minimized: true } }] }),
    new SingleFilePlugin({ scriptId: 'gongkai-script', policy: ownPolicy }),
  ],
  optimization: { minimizer: MINIMIZER },
  performance: false,
  devtool: false,
  stats: 'errors-warnings',
};
