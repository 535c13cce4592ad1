import { createHash } from 'node:crypto';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const NAME = 'SingleFilePlugin';
const SCRIPT = /<script ([^>]*?)src="?([^\s">]+)"?[^>]*><\/script>/g;
const STYLE = /<link href="?([^\s">]+\.css)"?[^>]*>/g;

/**
 * Puts the scripts and style sheets of html-webpack-plugin's page into the page itself, and the policy that allows them
 * by their hashes; nothing else is left of the build. A deferred script stands last in the page, and is named there:
 * `scriptId` is how it finds its own text.
 */
export class SingleFilePlugin {
  constructor({ scriptId, policy }) {
    this.scriptId = scriptId;
    this.policy = policy;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap(NAME, (data) => ({
        ...data,
        html: this.folded(data, compilation),
      }));
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        for (const name of Object.keys(assets)) if (!name.endsWith('.html')) compilation.deleteAsset(name);
      });
    });
  }

  folded({ html }, { assets }) {
    const [scripts, styles, deferred] = [[], [], []];
    const text = (name) => inPage(name, assets[name].source().toString());
    const page = html
      .replace(STYLE, (_, name) => `<style>${kept(styles, text(name))}</style>`)
      .replace(SCRIPT, (_, attributes, name) => {
        const content = kept(scripts, text(name));
        if (!/\bdefer\b/.test(attributes)) return `<script>${content}</script>`;
        deferred.push(`<script id="${this.scriptId}">${content}</script>`);
        return '';
      });
    const [before, after] = page.split('</body>');
    return `${before}${deferred.join('')}</body>${after}`.replace(
      /(Content-Security-Policy" content=")[^"]*/,
      (_, start) =>
        `${start}${this.policy({ scripts: scripts.map(hash).join(' '), styles: styles.map(hash).join(' ') })}`,
    );
  }
}

const kept = (list, content) => {
  list.push(content);
  return content;
};

const hash = (content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/**
 * As it can stand in a page: `<!--` in a text or a pattern (esbuild never lets operators meet so) is written otherwise.
 * What the browser would read otherwise than it is written would not have the hash any more.
 */
function inPage(name, content) {
  const wrong = (name.endsWith('.css') ? /\r|\0|<\/style/i : /\r|\0|<\/script|\\<!--/i).exec(content);
  if (wrong) throw new Error(`${name} cannot stand in a page: ${JSON.stringify(wrong[0])} at ${wrong.index}`);
  return content.replaceAll('<!--', String.raw`\x3C!--`);
}
