import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { describeInBrowser, fixture } from './harness.js';

describeInBrowser('the findings as a list', (pane) => {
  it('are handed out as an .xlsx with what was ticked off and answered', async () => {
    const page = await pane.openWith(fixture('xinping-2021-final'));
    await page.locator('.severity-warning .card').first().getByRole('button', { name: '标为已处理' }).click();
    const answered = page.locator('.severity-warning .card').nth(1);
    await answered.getByRole('button', { name: /理由/ }).first().click();
    await answered.getByRole('textbox').fill('已与单位核实');
    await answered.getByRole('button', { name: '保存' }).click();
    await page.locator('.card-answer').waitFor({ state: 'attached' });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载问题清单' }).click();
    const file = await download;
    assert.equal(file.suggestedFilename(), 'xinping-2021-final-问题清单.xlsx');
    const [list] = readWorkbook(readFileSync(await file.path()), '清单.xlsx').grids;
    const rows = list!.rows.map((row) => Array.from(row ?? [], (cell) => cell?.value));
    const states = rows.map((row) => row.at(-1)).filter((state) => /^已/.test(String(state)));
    assert.deepEqual(states, ['已处理', '已说明：已与单位核实']);
  });
});
