// What the ribbon of WPS calls, in ECMAScript 5: some versions have an old Chromium. The pane is the page of the deployment, one
// folder up; the fragment of its address names the view that is asked for, as in Office.
/* global Application, wps */
(function () {
  'use strict';

  var PANE = 'gongkai.pane.';

  function root() {
    return typeof Application === 'object' && Application ? Application : wps;
  }

  // Some members stand on the one root, some on the other, by the version.
  function owner(member) {
    return root()[member] || typeof wps !== 'object' ? root() : wps;
  }

  // All programs share one storage, and each counts its panes from 1: a number of another program's would show somebody else's.
  function key() {
    return PANE + (root().Workbooks ? 'et' : 'wps');
  }

  function address(view) {
    return location.href.replace(/[?#].*$/, '').replace(/[^/]*\/[^/]*$/, 'index.html#' + view);
  }

  function known() {
    var id = owner('PluginStorage').PluginStorage.getItem(key());
    try {
      return id ? owner('GetTaskPane').GetTaskPane(id) : null;
    } catch (error) {
      return null;
    }
  }

  function open(view) {
    var pane = owner('CreateTaskPane').CreateTaskPane(address(view), '公开表助手');
    owner('PluginStorage').PluginStorage.setItem(key(), pane.ID);
    pane.Visible = true;
    pane.Width = 400;
  }

  window.GongkaiLoaded = function () {
    return true;
  };

  window.GongkaiPressed = function (control) {
    var pane = known();
    if (!pane) open(control.Id);
    else {
      // Another fragment alone does not load the page anew.
      pane.Navigate(address(control.Id));
      pane.Visible = true;
    }
    return true;
  };

  window.GongkaiImage = function () {
    return 'icon.svg';
  };
})();
