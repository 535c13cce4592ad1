import assert from 'node:assert/strict';
import { fill, linesOf } from './filled.js';
import { priorOf } from './prior.js';

const EBIAN = 'ebian-2021-budget';
const OWNER = '峨边彝族自治县人民政府办公室';

/** The last line of a form, filled. */
function last(form: readonly string[], options: Parameters<typeof linesOf>[2] = {}, workbook = EBIAN): string {
  return linesOf(form, workbook, options).at(-1)!;
}

describe('a sentence of a blank form', () => {
  const prior = priorOf(EBIAN, 1.25);

  it('takes the year, the department and the total', () => {
    assert.equal(last(['XX局XXXX年收支总预算XXX万元。']), `${OWNER}2021年收支总预算1167.54万元。`);
    assert.equal(last(['（单位名称）20××年收支总预算＿＿＿万元。']), `${OWNER}2021年收支总预算1167.54万元。`);
  });

  it('takes the department where a sentence begins with a line to write on', () => {
    assert.equal(last(['________20__年部门预算情况说明']), `${OWNER}2021年部门预算情况说明`);
    assert.equal(last(['二、机构设置。________设有内设机构____个。']), `二、机构设置。${OWNER}设有内设机构«____»个。`);
    assert.equal(last(['________万元用于培训。']), '«________»万元用于培训。');
  });

  it('chooses the word of each alternative by last year’s figure', () => {
    const said = '与2020年相比减少291.88万元，下降20.00%。';
    for (const [more, rate] of [
      ['增加（减少）', '增长（下降）'],
      ['增加/减少', '增长/下降'],
      ['（增加/减少）', '（增长/下降）'],
      ['增加或减少', '增长或下降'],
      ['增加（减少、持平）', '增长（下降、持平）'],
    ]) {
      assert.equal(
        last([`XXXX年收支总预算XXX万元，与XXXX年相比${more}XXX万元，${rate}XX%。`], { prior }),
        `2021年收支总预算1167.54万元，${said}`,
      );
    }
  });

  it('says 持平 where nothing changed, without a reason', () => {
    const same = priorOf(EBIAN, 1);
    assert.equal(
      last(['XXXX年收支总预算XXX万元，比XXXX年各增加（减少）XXX万元，增长（下降）XX%，主要原因是XXX。'], {
        prior: same,
      }),
      '2021年收支总预算1167.54万元，与2020年持平。',
    );
    assert.equal(
      last(['XXXX年收支总预算XXX万元，与上年相比，增加（减少）XXX万元。主要原因是XXX。'], { prior: same }),
      '2021年收支总预算1167.54万元，与上年相比，持平。',
    );
  });

  it('turns a direction that the form has fixed, and has it looked at', () => {
    assert.equal(
      last(['XXXX年收支总预算XXX万元，比上年增加XXX万元。'], { prior }),
      '2021年收支总预算1167.54万元，比上年〖减少〗291.88万元。',
    );
  });

  it('prints no percentage from nothing', () => {
    const form = ['“三公”经费XX万元，比上年增加（减少）XX万元，增长（下降）XX%。'];
    assert.equal(last(form, { prior: priorOf(EBIAN, 0) }), '“三公”经费30.00万元，比上年增加30.00万元（上年为零）。');
  });

  it('takes the groups and guests of 接待 from the table', () => {
    const form = ['一、三公', '公务接待费XX万元。全年共接待国内来访团组XX个、来宾XX人次。'];
    assert.equal(
      last(form, {}, 'xinping-2021-final.corrected'),
      '公务接待费0.04万元。全年共接待国内来访团组1个、来宾11人次。',
    );
  });

  it('leaves the change open without last year’s figure', () => {
    assert.equal(
      last(['XXXX年收支总预算XXX万元，比上年增加（减少）XXX万元，增长（下降）XX%。']),
      '2021年收支总预算1167.54万元，比上年«增加（减少）»«XXX»万元，«增长（下降）»«XX»%。',
    );
  });

  it('is of the money that its heading names', () => {
    assert.equal(
      last(['一、支出预算情况', '支出预算XX万元，其中：基本支出XX万元，占XX%。']),
      '支出预算1167.54万元，其中：基本支出667.54万元，占57.17%。',
    );
    assert.equal(
      last(['一、一般公共预算基本支出情况', '基本支出XX万元，其中人员经费XX万元，公用经费XX万元。']),
      '基本支出667.54万元，其中人员经费454.51万元，公用经费213.03万元。',
    );
  });

  it('keeps 人员经费 and 公用经费 to the 科目 that have an amount', () => {
    assert.equal(
      last(['一、一般公共预算基本支出情况', '公用经费XX万元，主要包括：办公费、印刷费、咨询费、……等。']),
      '公用经费213.03万元，主要包括：办公费、水费、电费、邮电费、差旅费、维修（护）费、公务接待费、工会经费、福利费、其他交通费用、其他商品和服务支出。',
    );
  });

  it('does without the hints', () => {
    assert.equal(last(['2021年收支总预算XX万元（简要说明增减变化的主要原因）。']), '2021年收支总预算1167.54万元。');
    assert.deepEqual(linesOf(['填报说明：本表由各部门填写。', '收支总预算XX万元。'], EBIAN), [
      '收支总预算1167.54万元。',
    ]);
  });

  it('gives way to the sentence the form has for nothing', () => {
    const form = [
      '一、政府性基金预算支出情况',
      '政府性基金预算支出XX万元，主要用于XX。',
      '（如无此项支出，请表述为：XX部门XXXX年没有政府性基金安排的支出。）',
    ];
    assert.deepEqual(linesOf(form, EBIAN), [form[0], `${OWNER}2021年没有政府性基金安排的支出。`]);
  });

  it('asks for the reason where the figure changed, under the id that the templates use', () => {
    const [, line] = linesOf(['一、三公', '公务接待费XX万元，比上年增加（减少）XX万元，主要原因是XXX。'], EBIAN, {
      prior,
      answers: { 'change.reason.three-public.reception': '压减接待' },
    });
    assert.equal(line, '公务接待费30.00万元，比上年减少7.50万元，主要原因是压减接待。');
  });

  it('of final accounts compares with the budget', () => {
    const form = [
      '“三公”经费支出预算为XX万元，支出决算为XX万元，完成预算的XX%，决算数大于（小于）预算数的主要原因是XX。',
    ];
    assert.equal(
      last(form, {}, 'xinping-2021-final.corrected'),
      '“三公”经费支出预算为120.50万元，支出决算为0.04万元，完成预算的0.04%，决算数小于预算数的主要原因是«【待填：增减变动原因】»。',
    );
  });
});

describe('the share of all 财政拨款 in the income', () => {
  it('is of all money, and not of one side of itself', () => {
    const form = ['二、财政拨款收支情况', '财政拨款收支总预算XX万元，占收入预算的XX%。'];
    const [copy] = fill(form, 'ruoqiang-2024-budget').paragraphs[1]!.copies;
    const names = copy!.segments.flatMap((segment) => (segment.kind === 'new' ? [segment.figure?.name] : []));
    assert.deepEqual(names, ['财政拨款收支总计', '财政拨款收支总计|占 收入合计']);
  });
});
