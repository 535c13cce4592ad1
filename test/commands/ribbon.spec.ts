import assert from 'node:assert/strict';
import { requestedView } from '../../src/commands/ribbon.js';

describe('the view that a ribbon button asks for', () => {
  it('stands in the address of the pane, whatever Office adds to it', () => {
    assert.equal(requestedView('?view=narrative'), 'narrative');
    assert.equal(requestedView('?_host_Info=Excel$Win32$16.01$zh-CN&view=findings'), 'findings');
  });

  it('is none on a page opened without a button', () => {
    assert.equal(requestedView(''), null);
    assert.equal(requestedView('?view=elsewhere'), null);
  });
});
