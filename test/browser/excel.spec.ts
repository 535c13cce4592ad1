import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { SimulatedHost } from '../office-host/simulated-host.js';
import { describeInBrowser, fixture } from './harness.js';
import { simulateExcel } from './in-office.js';

describeInBrowser('the pane in Excel', (pane) => {
  const path = '/taskpane.html';

  it('reads the workbook at hand in Excel and selects a cell there', async () => {
    const file = 'xinping-2021-final';
    const host = new SimulatedHost(readWorkbook(readFileSync(fixture(file)), `${file}.xlsx`));
    const page = await pane.open({ path, prepare: (fresh) => simulateExcel(fresh, host) });
    assert.equal(await page.locator('input[type=file]').count(), 0);
    await page.getByRole('button', { name: '校验这个工作簿' }).click();
    await page.getByRole('tablist').waitFor();
    await page.getByRole('button', { name: '查看 公开02表 的 E7 格' }).first().click();
    await page.getByText('已显示 公开02表 E7').waitFor({ state: 'attached' });
    assert.deepEqual([host.state.active, host.state.selected, host.unknown], ['公开02表', 'E7', []]);
    assert.equal(await page.locator('dialog').count(), 0);
    await page.getByRole('button', { name: '重新校验' }).waitFor();
  });

  it('follows the workbook in Excel: what the user types is checked again, and open cards stay open', async () => {
    const file = 'xinping-2021-final';
    const host = new SimulatedHost(readWorkbook(readFileSync(fixture(file)), `${file}.xlsx`));
    const page = await pane.open({ path: `${path}#findings`, prepare: (fresh) => simulateExcel(fresh, host) });
    await page.getByRole('tablist').waitFor();
    const other = page.locator('.card:not(:has-text("公开02表"))').filter({ has: page.locator('.card-toggle') });
    await other.first().locator('.card-toggle').first().click();
    await other.first().evaluate((card) => card.setAttribute('data-old', ''));
    const before = await page.locator('.card').count();
    host.user.types('公开02表', { E7: 5_556_280.53, F7: 5_556_280.53 });
    await page.locator('.verdict-change', { hasText: /^改动后消除 [1-9]\d*，新增 0$/ }).waitFor();
    assert.ok((await page.locator('.card').count()) < before);
    assert.equal(await page.locator('.card[data-old] .card-toggle[aria-expanded=true]').count(), 1);
    assert.deepEqual(host.unknown, []);
  });

  it('is one pane for both buttons: it keeps what it has, and 一键校验 checks again', async () => {
    const file = 'xinping-2021-final';
    const host = new SimulatedHost(readWorkbook(readFileSync(fixture(file)), `${file}.xlsx`));
    const page = await pane.open({ path: `${path}#findings`, prepare: (fresh) => simulateExcel(fresh, host) });
    await page.getByRole('tablist').waitFor();
    await page.locator('.masthead').evaluate((head) => head.setAttribute('data-old', ''));
    // Office goes to the other button's address
    const press = (view: string) => page.evaluate((fragment) => location.assign(`#${fragment}`), view);
    const read = host.messages;
    await press('narrative');
    await page.getByRole('tab', { name: '说明', selected: true }).waitFor();
    assert.equal(await page.locator('.masthead[data-old]').count(), 1);
    assert.equal(host.messages, read);
    for (const round of [1, 2]) {
      const before = host.messages;
      await press('findings');
      await page.getByRole('tab', { name: '校验', selected: true }).waitFor();
      await page.locator('.masthead:not([data-old])').waitFor();
      await page.locator('.masthead').evaluate((head) => head.setAttribute('data-old', ''));
      assert.ok(host.messages >= before + 2, `press ${round}`);
    }
    assert.deepEqual(host.unknown, []);
  });

  it('goes from finding to finding by key in Excel, and the workbook follows', async () => {
    const file = 'xinping-2021-final';
    const host = new SimulatedHost(readWorkbook(readFileSync(fixture(file)), `${file}.xlsx`));
    const page = await pane.open({ path: `${path}#findings`, prepare: (fresh) => simulateExcel(fresh, host) });
    await page.getByRole('tablist').waitFor();
    for (const place of [0, 1]) {
      await page.keyboard.press('F8');
      const chip = page.locator('#panel-findings .card:visible').nth(place).locator('.chip').first();
      const [, sheet, cell] = /^查看 (.*) 的 (\w+) 格$/.exec((await chip.getAttribute('aria-label'))!)!;
      await page.getByText(`已显示 ${sheet} ${cell}`).waitFor({ state: 'attached' });
      assert.deepEqual([host.state.active, host.state.selected], [sheet, cell]);
    }
    assert.deepEqual(host.unknown, []);
  });

  it('puts a suspect right in Excel, marks cells, writes 校验结果 and draws charts, each with a way back', async () => {
    const file = 'xinping-2021-final';
    const host = new SimulatedHost(readWorkbook(readFileSync(fixture(file)), `${file}.xlsx`));
    const page = await pane.open({ path: `${path}#findings`, prepare: (fresh) => simulateExcel(fresh, host) });
    const value = (): unknown => host.state.workbook.grids.find(({ name }) => name === '公开02表')!.rows[6]![4]!.value;
    const wrong = value();
    await page
      .getByRole('button', { name: /^更正.*：公开02表 的 E7 从/ })
      .first()
      .click();
    await page.locator('.verdict-change', { hasText: /^改动后消除 [1-9]/ }).waitFor();
    assert.equal(value(), 5_556_280.53);
    await page.getByRole('button', { name: /^撤销 公开02表 E7/ }).click();
    await page.locator('.verdict-change', { hasText: /新增 [1-9]/ }).waitFor();
    assert.equal(value(), wrong);
    await page.getByRole('button', { name: '在表中标出' }).click();
    await page.getByText(/^已标出 \d+ 格$/).waitFor();
    assert.ok(host.state.formats.length > 0);
    await page.getByRole('button', { name: '取消标出' }).click();
    await page.getByText('已取消标出，格式还是原来的').waitFor();
    assert.deepEqual(host.state.formats, []);
    await page.getByRole('button', { name: '写入校验结果表' }).click();
    await page.getByText('已写入“校验结果”表').waitFor();
    await page.getByRole('button', { name: '删除校验结果表' }).click();
    await page.getByText('已删除“校验结果”表').waitFor();
    assert.ok(host.state.deleted.has('校验结果'));
    await page.getByRole('button', { name: '插入图表' }).click();
    await page.getByText('已把 1 张图写入“公开图表”表；选了上年公开表才有两年对比图').waitFor();
    assert.deepEqual(
      host.state.charts.map(({ sheet, type }) => [sheet, type]),
      [['公开图表', 'Pie']],
    );
    await page.getByRole('button', { name: '删除图表' }).click();
    await page.getByText('已删除“公开图表”表').waitFor();
    assert.deepEqual(host.unknown, []);
  });

  it('keeps a reason in the workbook in Excel, and finds it at the next check', async () => {
    const host = new SimulatedHost(readWorkbook(readFileSync(fixture('ebian-2021-budget')), '公开表.xlsx'));
    const page = await pane.open({ path: `${path}#findings`, prepare: (fresh) => simulateExcel(fresh, host) });
    await page.getByRole('button', { name: '说明理由' }).first().click();
    await page.keyboard.type('按万元填报');
    await page.getByRole('button', { name: '保存理由' }).click();
    await page.locator('.answers details').waitFor();
    assert.deepEqual(host.state.parts, []);
    await page.getByRole('button', { name: '写进工作簿' }).click();
    await page.getByText('已写进工作簿，保存工作簿后生效').waitFor();
    assert.deepEqual(host.state.parts, [
      '<answers xmlns="urn:gongkai:answers:1">{"unit.contradiction@表10!F3":"按万元填报"}</answers>',
    ]);
    await page.locator('.answers').evaluate((old) => old.setAttribute('data-old', ''));
    await page.getByRole('button', { name: '重新校验' }).click();
    const anew = page.locator('.answers:not([data-old])', { hasText: '点“写进工作簿”后随工作簿保存' });
    await anew.locator('details', { hasText: '按万元填报' }).waitFor();
    assert.deepEqual(host.unknown, []);
  });

  it('keeps an answer for the 说明 in the workbook in Excel, and finds it at the next check', async () => {
    const host = new SimulatedHost(readWorkbook(readFileSync(fixture('ebian-2021-budget')), '公开表.xlsx'));
    const page = await pane.open({ path: `${path}#narrative`, prepare: (fresh) => simulateExcel(fresh, host) });
    await page.locator('.document .blank').first().click();
    await page.keyboard.type('起草文件');
    await page.getByText('已保存').waitFor();
    assert.deepEqual(host.state.parts, []);
    await page.getByRole('button', { name: '写进工作簿' }).click();
    await page.getByText('已写进工作簿，保存工作簿后生效').waitFor();
    assert.deepEqual(host.state.parts, [
      '<narrative xmlns="urn:gongkai:narrative:1">{"answers":{"duties":"起草文件"},"template":null}</narrative>',
    ]);
    await page.locator('.document').evaluate((old) => old.setAttribute('data-old', ''));
    await page.getByRole('button', { name: '重新校验' }).click();
    await page.locator('.document:not([data-old]) .supplied', { hasText: '起草文件' }).waitFor();
    await page.getByText('点“写进工作簿”后随工作簿保存').first().waitFor({ state: 'attached' });
    assert.deepEqual(host.unknown, []);
  });

  it('takes last year’s workbook from a file in Excel too', async () => {
    const host = new SimulatedHost(readWorkbook(readFileSync(fixture('ebian-2021-budget')), '公开表.xlsx'));
    const page = await pane.open({ path: `${path}#findings`, prepare: (fresh) => simulateExcel(fresh, host) });
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选上年工作簿比对' }).click();
    await (await chooser).setFiles(fixture('lingshou-2021-budget'));
    await page.getByText('上年：lingshou-2021-budget.xlsx').waitFor();
  });

  it('says Excel’s refusal in one sentence', async () => {
    const host = new SimulatedHost({ name: '公开表.xlsx', grids: [] }, { refuse: 'AccessDenied' });
    const page = await pane.open({ path, prepare: (fresh) => simulateExcel(fresh, host) });
    await page.getByRole('button', { name: '校验这个工作簿' }).click();
    const alert = page.getByRole('alert').filter({ hasText: '。' });
    await alert.waitFor();
    assert.match((await alert.innerText()).trim(), /^[^。\n]+。$/);
  });
});
