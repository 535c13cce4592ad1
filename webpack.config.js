import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import { ChunkListPlugin } from './.config/chunk-list.js';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export const policy = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

const STRICT = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'font-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** index.html: browsers and intranets. Speaks to nobody but its own server. */
const BROWSER_POLICY = policy(STRICT);

/**
 * Where taskpane.html has office.js from, and with it its policy. Microsoft's network: office.js loads its host file from its
 * own folder and may want MicrosoftAjax.js of the second host. The deployment itself (`--env officeJs=local`): no other host.
 */
const OFFICE_JS = {
  cdn: {
    address: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    policy: policy({
      ...STRICT,
      'script-src': "'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
    }),
  },
  local: { address: 'office/office.js', policy: BROWSER_POLICY },
};

export const page = (filename, contentPolicy, office) =>
  new HtmlPlugin({
    filename,
    template: at('./src/taskpane/page.html'),
    scriptLoading: 'defer',
    contentPolicy,
    office,
    minify: false,
  });

export const RESOLVE = { extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } };

export const MODULE_RULES = [
  { test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'es2022' } },
  // pdf.js asks where it lies in Node alone; the bundler would write this machine's folder there
  {
    test: /[\\/]pdfjs-dist[\\/].*\.mjs$/,
    loader: 'esbuild-loader',
    options: { target: 'es2022', define: { 'import.meta.url': "''" } },
  },
  { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
];

/** A quarter of the time that webpack's own takes, for less than a tenth more bytes over the wire. */
export const MINIMIZER = [new EsbuildPlugin({ target: 'es2022', charset: 'utf8', css: true })];

/** Where the bundler may not rely on eval, in any mode: the pages' policy forbids it. */
const devtool = (mode) => (mode === 'production' ? false : 'source-map');

const fromFolder = (from, to) => (existsSync(at(from)) ? [{ from: at(from), to }] : []);

/** HTTPS with the certificate that Office trusts; `npm run start:office` only. */
async function officeServer() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return { type: 'https', options: await getHttpsServerOptions() };
}

/** As they are: the minifier would write the check for old engines in newer script. */
const asTheyAre = [
  { from: at('./src/taskpane/engine-check.js'), to: 'engine-check.js', info: { minimized: true } },
  { from: at('./src/taskpane/help'), to: '.' },
  // WPS fetches these by their names
  { from: at('./src/hosts/wps/shell'), to: 'wps', info: { minimized: true } },
  { from: at('./assets/icon.svg'), to: 'wps/icon.svg' },
];

/** Of character codes of simplified Chinese, for fonts that a PDF does not hold. */
const maps = { from: at('./node_modules/pdfjs-dist/cmaps/*GB*.bcmap'), to: 'cmaps/[name][ext]' };

const paneConfig = async (env, mode, office = OFFICE_JS[env.officeJs ?? 'cdn']) => ({
  name: 'pane',
  mode,
  target: 'web',
  devtool: devtool(mode),
  entry: { pane: at('./src/taskpane/main.ts') },
  output: {
    path: at('./dist/taskpane'),
    filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    chunkFilename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    publicPath: 'auto',
    clean: true,
  },
  resolve: RESOLVE,
  module: { rules: MODULE_RULES },
  plugins: [
    new CssPlugin({ filename: mode === 'production' ? '[name].[contenthash:8].css' : '[name].css' }),
    page('index.html', BROWSER_POLICY, false),
    page('taskpane.html', office.policy, office.address),
    new CopyPlugin({
      patterns: [
        ...fromFolder('./assets', 'assets'),
        ...fromFolder('./manifest.xml', 'manifest.xml'),
        ...asTheyAre,
        maps,
      ],
    }),
    ...(env.chunks ? [new ChunkListPlugin(at(`./${env.chunks}`))] : []),
  ],
  optimization: { minimizer: MINIMIZER },
  performance: false,
  stats: 'errors-warnings',
  devServer: {
    host: 'localhost',
    port: 3000,
    server: env.office ? await officeServer() : 'http',
    client: false,
    hot: false,
    liveReload: false,
    open: false,
    static: false,
    headers: (request) => ({
      'Content-Security-Policy': request.url.startsWith('/taskpane.html') ? office.policy : BROWSER_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    }),
  },
});

const CLI_CONFIG = at('./.config/webpack.cli.js');

/** The pane (dist/taskpane) and, once its configuration is laid, the command line (dist/cli). */
export default async function configure(env = {}, argv = {}) {
  const mode = argv.mode ?? 'production';
  const pane = await paneConfig(env, mode);
  if (!existsSync(CLI_CONFIG)) return [pane];
  const { default: cli } = await import(new URL('./.config/webpack.cli.js', import.meta.url));
  return [pane, typeof cli === 'function' ? await cli(env, argv) : cli].flat();
}
