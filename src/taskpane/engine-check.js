// Runs before the pane, in ECMAScript 5: where the engine is too old for it (Trident, EdgeHTML, Safari before 16.4, Chromium
// before 100), the page says what is needed instead of staying blank. The pane starts where #app is, so that it is taken away.
(function () {
  'use strict';

  function isNewEnough() {
    try {
      return Boolean(new RegExp('(?<=a)b') && Object.hasOwn && [].findLast && AbortSignal.prototype.throwIfAborted);
    } catch (error) {
      return false;
    }
  }

  function engineName(agent) {
    var chromium = /Chrome\/(\d+)/.exec(agent);
    if (/Trident|MSIE/.test(agent)) return 'Internet Explorer 内核';
    if (/Edge\//.test(agent)) return '旧版 Edge 内核';
    if (chromium) return 'Chromium ' + chromium[1] + ' 内核';
    return /AppleWebKit/.test(agent) ? '旧版 Safari 内核' : '旧版浏览器内核';
  }

  function advice() {
    var mac = /Macintosh/.test(navigator.userAgent);
    var page = location.protocol + '//' + location.host + location.pathname.replace(/[^/]*$/, 'index.html');
    var inWps = typeof window.wps === 'object' || typeof window.Application === 'object';
    if (location.protocol === 'file:') return ['请用新版 Edge 或 Chrome 打开这个文件（右键 → 打开方式）。'];
    if (inWps)
      return [
        '把 WPS 更新到新版，再重开。',
        '不更新也能用：用新版 Edge 或 Chrome 打开 ' + page + ' ，在那里打开工作簿。',
      ];
    return [
      mac
        ? '把 macOS 更新到 13.3 以上（Safari 16.4）。'
        : '在 Office 里用：要 Office 2021 或 Microsoft 365，并装上 Microsoft Edge WebView2 运行时，再重开 Office。',
      '不更新也能用：用新版 Edge 或 Chrome 打开 ' + page + ' ，在那里打开工作簿。',
    ];
  }

  function add(parent, tag, text) {
    var element = document.createElement(tag);
    element.appendChild(document.createTextNode(text));
    parent.appendChild(element);
    return element;
  }

  function tell(app) {
    var lines = advice();
    app.removeAttribute('id');
    app.className = 'too-old';
    app.setAttribute('role', 'alert');
    add(app, 'h1', '公开表助手打不开');
    add(app, 'p', '这里用的是 ' + engineName(navigator.userAgent) + '，太旧了。');
    for (var at = 0; at < lines.length; at += 1) add(app, 'p', lines[at]);
  }

  if (!isNewEnough()) tell(document.getElementById('app'));
})();
