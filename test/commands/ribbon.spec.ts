import assert from 'node:assert/strict';
import { requestedView } from '../../src/commands/ribbon.js';

describe('the view that a ribbon button asks for', () => {
  it('stands in the fragment of the pane’s address, whatever Office adds to it', () => {
    assert.equal(requestedView('#narrative'), 'narrative');
    assert.equal(requestedView('#/findings'), 'findings');
    assert.equal(requestedView('#findings?_host_Info=Excel$Win32$16.01$zh-CN'), 'findings');
  });

  it('is none on a page opened without a button', () => {
    assert.equal(requestedView(''), null);
    assert.equal(requestedView('#'), null);
    assert.equal(requestedView('#elsewhere'), null);
  });
});
