import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { SimulatedHost } from '../office-host/simulated-host.js';
import { SimulatedWord } from '../office-host/with-word.js';
import { BUDGET } from '../core/reconcile/sample.js';
import { emptyDocument, textOf } from '../office-host/word-state.js';
import { describeInBrowser, fixture } from './harness.js';
import { OFFICE_JS, serveOffice, simulate, simulateExcel } from './in-office.js';

describeInBrowser('the pane with office.js', (pane) => {
  const path = '/taskpane.html';

  it('writes the 说明 into the document at hand in Word, asks before writing again, and puts figures anew', async () => {
    const word = new SimulatedWord({ ...emptyDocument(), refusesOpening: 'NotAllowed' });
    const page = await pane.openWith(fixture('ebian-2021-budget'), {
      path: `${path}#narrative`,
      prepare: (fresh) => simulate(fresh, word, 'Word'),
    });
    await page.getByRole('button', { name: '写入文档' }).click();
    await page.getByText(/已写入文档。.*还有 \d+ 处没有填写/).waitFor();
    const length = word.state.paragraphs.length;
    await page.getByRole('button', { name: '写入文档' }).click();
    await page.getByRole('button', { name: '替换上次写入的' }).click();
    await page.getByText(/已写入文档。/).waitFor();
    assert.equal(word.state.paragraphs.length, length);
    const figures = word.state.paragraphs
      .filter(({ cell }) => !cell)
      .flatMap(({ pieces }) => pieces)
      .filter(({ control }) => control?.tag === '收入合计');
    const right = figures[0]!.text;
    figures[0]!.text = '1.00';
    const stray = word.state.paragraphs
      .flatMap(({ pieces }) => pieces)
      .find(({ control }) => control?.tag === '支出合计')!.control!;
    stray.tag = stray.title = '从前的数字';
    await page.getByRole('button', { name: '更新数字' }).click();
    await page.getByText('更新 1 处，1 处没有对应的数字。').waitFor();
    await page.getByRole('button', { name: `1.00 → ${right}（收入合计）` }).waitFor();
    assert.equal(figures[0]!.text, right);
    await page.getByRole('button', { name: /（从前的数字）$/ }).click();
    while (!word.state.selected) await page.waitForTimeout(20);
    assert.deepEqual([word.state.selected.tag, word.unknown], ['从前的数字', []]);
  });

  it('opens the 说明 as a new document beside an empty one in Word, and puts one section at the cursor', async () => {
    const word = new SimulatedWord(emptyDocument());
    const page = await pane.openWith(fixture('ebian-2021-budget'), {
      path: `${path}#narrative`,
      prepare: (fresh) => simulate(fresh, word, 'Word'),
    });
    await page.getByRole('button', { name: '写入文档' }).click();
    await page.getByText(/说明在新文档里/).waitFor();
    assert.deepEqual([word.state.opened.length, word.state.paragraphs.length], [1, 1]);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 350);
    const button = page.getByRole('button', { name: '插到光标处' });
    assert.ok(await button.evaluate((one) => one.getBoundingClientRect().right <= innerWidth));
    const heading = await page.getByLabel('要插入的一节').locator('option').nth(1).innerText();
    await page.getByLabel('要插入的一节').selectOption('1');
    await button.click();
    await page.getByText(`已插入“${heading}”`).waitFor({ state: 'attached' });
    assert.deepEqual([textOf(word.state.paragraphs[1]!), word.unknown], [heading, []]);
  });

  it('puts findings into the document at hand in Word as comments, and takes them out again', async () => {
    const word = new SimulatedWord(emptyDocument(...BUDGET.replace('占66.67%', '占67.66%').split('\n')));
    const page = await pane.open({ path, prepare: (fresh) => simulate(fresh, word, 'Word') });
    await page.getByRole('button', { name: '核对当前文档' }).click();
    const comments = page.getByRole('button', { name: '写成批注' });
    await comments.click();
    await page.getByText(/^已写 \d+ 条批注$/).waitFor({ state: 'attached' });
    const [first] = word.state.comments.filter(({ content }) => content.includes('66.67'));
    assert.match(first!.content, /^【公开表助手】错误：/);
    assert.equal(textOf(first!.on.paragraph).slice(first!.on.from, first!.on.to), '67.66%');
    await page.getByRole('button', { name: '删掉批注' }).click();
    await page.getByText(/^已删 \d+ 条批注$/).waitFor({ state: 'attached' });
    assert.deepEqual([word.state.comments, word.unknown], [[], []]);
  });

  it('reads the document at hand back in Word, with no workbook, and selects a finding’s words there', async () => {
    const word = new SimulatedWord(emptyDocument(...BUDGET.replace('占66.67%', '占67.66%').split('\n')));
    const page = await pane.open({ path, prepare: (fresh) => simulate(fresh, word, 'Word') });
    await page.getByRole('button', { name: '核对当前文档' }).click();
    await page.locator('.card').first().waitFor();
    await page.keyboard.press('F8');
    await page.getByText('已到文中的这一处').waitFor({ state: 'attached' });
    assert.ok(word.state.selectedText, 'the document follows the keys');
    await page
      .locator('.card-error', { hasText: '66.67%' })
      .getByRole('button', { name: /^到文中：/ })
      .click();
    await page.getByText('已到文中的这一处').waitFor({ state: 'attached' });
    const { paragraph, from, to } = word.state.selectedText!;
    assert.equal(textOf(word.state.paragraphs[paragraph]!).slice(from, to), '67.66%');
    assert.equal(await page.locator('.original').count(), 0);
    word.state.paragraphs[paragraph]!.pieces[0]!.text = textOf(word.state.paragraphs[paragraph]!).replace(
      '67.66%',
      '66.67%',
    );
    await page.getByRole('button', { name: '重新核对' }).click();
    await page.getByText('没有发现错误').waitFor();
    assert.deepEqual(word.unknown, []);
  });

  it('starts at once on the view that a ribbon button asks for', async () => {
    const host = new SimulatedHost(readWorkbook(readFileSync(fixture('lingshou-2021-budget')), '公开表.xlsx'));
    const page = await pane.open({ path: `${path}#narrative`, prepare: (fresh) => simulateExcel(fresh, host) });
    await page.getByRole('tab', { name: '说明', selected: true }).waitFor();
  });

  it('is a page like index.html in an ordinary browser', async () => {
    const script =
      "window.Office = { HostType: { Excel: 'Excel' }, onReady: () => Promise.resolve({ host: null, platform: null }) };";
    const page = await pane.open({ path, prepare: serveOffice(script) });
    await page.getByRole('button', { name: '打开工作簿' }).waitFor();
  });

  it('is one too where office.js cannot be reached', async () => {
    const page = await pane.open({ path, prepare: (fresh) => fresh.route(OFFICE_JS, (route) => route.abort()) });
    await page.getByRole('button', { name: '打开工作簿' }).waitFor();
  });
});
