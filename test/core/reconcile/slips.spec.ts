import { deepEqual, match } from 'node:assert/strict';
import { reconcileText } from '../../../src/core/reconcile/index.js';
import { budgetOf, findings, short } from './sample.js';
import { messageOf } from '../../../src/core/report/say/index.js';

const MOBILE = ['138', '0000', '0000'].join('');
const ID_CARD = ['110105', '19491231', '002X'].join('');

describe('slips of drafting', () => {
  it('an alternative left standing, once for all places', () => {
    deepEqual(short(budgetOf('收入预算比上年增加（减少）2万元。', '支出预算比上年增加（减少）3万元。')), [
      'warning form.alternative 增加（减少）',
    ]);
    deepEqual(short(budgetOf('（一）增加（减少）情况', '收入预算比上年增加2万元（含结转）。')), []);
  });

  it('a blank and a hint of the form', () => {
    deepEqual(short(budgetOf('本部门共有车辆XX辆。', '20XX年预算情况（简要说明增减原因）。')), [
      'warning form.blank XX',
      'warning form.blank 20XX',
      'warning form.hint （简要说明增减原因）',
    ]);
    deepEqual(short(budgetOf('推进IPV6建设（含IPv6改造），详见下表（单位：万元）。')), []);
  });

  it('a reason that is not given', () => {
    deepEqual(short(budgetOf('收入预算比上年增加2万元，主要原因是。')), ['warning reason.missing 主要原因是。']);
    deepEqual(short(budgetOf('收入预算比上年增加2万元，主要是。其中：')), ['warning reason.missing 主要是。']);
    deepEqual(short(budgetOf('收入预算比上年增加2万元，主要原因是人员增加。', '主要原因：', '1.人员增加。')), []);
  });

  it('doubled and missing stops', () => {
    deepEqual(short(budgetOf('收入预算10万元。。支出预算9万元，其中：：项目支出1万元。')), [
      'notice punctuation.doubled 。。',
      'notice punctuation.doubled ：：',
    ]);
    deepEqual(short(budgetOf('收入预算10万元，比上年增加2万元，主要原因是人员增加和工资调整', '二、其他')), [
      'notice punctuation.missing 整',
    ]);
  });

  it('brackets and quotation marks without partner', () => {
    deepEqual(short(budgetOf('因公出国（境费用由《办法》规定，“三公经费从紧。')), [
      'notice punctuation.unpaired （',
      'notice punctuation.unpaired “',
    ]);
    deepEqual(short(budgetOf('1）办公费(含水费）；2）会议费。')), []);
  });

  it('numbers that skip, in lines and within a paragraph', () => {
    deepEqual(short(budgetOf('1.收入增加。', '2.支出增加。', '4.其他。')), ['warning list.skips 4.']);
    deepEqual(short(budgetOf('包括：1.培训费。2.会议费。6.差旅费。')), ['warning list.skips 6.']);
    deepEqual(
      short(
        budgetOf('1.收入增加。', '（1）人员。', '（2）公用。', '2.支出增加。', '（1）人员。', '二、其他', '1.车辆。'),
      ),
      [],
    );
  });

  it('a list inside another may be interrupted and go on', () => {
    deepEqual(short('2024年部门预算\n一、职能\n重点任务\n一、思想\n二、目标\n三、措施\n二、机构\n三、收支'), []);
  });

  it('two styles in one list, once', () => {
    deepEqual(short('2024年部门预算\n1、收入情况\n2、支出情况\n三、采购情况\n4、资产情况'), ['notice list.style 三、']);
  });

  it('科目 by former and by other names', () => {
    deepEqual(
      short(
        budgetOf(
          '1.社会保障和就业支出（类）行政事业单位离退休（款）机关事业单位基本养老保险缴费支出（项）：2024年预算数为2.00万元。',
        ),
      ),
      ['notice subject.stale 行政事业单位离退休'],
    );
    deepEqual(
      short(
        budgetOf(
          '1.一般公共服务支出（201类）政府办公厅（室）及相关机构事物（03款）行政运行（01项）：2024年预算数为2.00万元。',
        ),
      ),
      ['warning subject.name 政府办公厅（室）及相关机构事物'],
    );
    deepEqual(
      short(budgetOf('1.一般公共服务（类）政府办公厅(室)及相关机构事务(款)行政运行(项)：2024年预算数为2.00万元。')),
      [],
    );
  });

  it('personal data, masked', () => {
    const [mobile] = findings(budgetOf(`联系电话：${MOBILE}。`));
    deepEqual([mobile!.rule, mobile!.severity], ['personal.mobile', 'warning']);
    match(messageOf(mobile!), /138\*{4}0000/);
    deepEqual(
      short(budgetOf(`身份证号${ID_CARD}。`)).map((line) => line.split(' ').slice(0, 2).join(' ')),
      ['error personal.id-card'],
    );
    deepEqual(short(budgetOf('部门联系人\t李某某\t电话')), ['warning personal.contact 李**']);
    deepEqual(short(budgetOf('拨付资金13800000000.00元，联系电话：010-12345678。')), []);
  });

  it('部门 where 单位 is meant, and a name that changes', () => {
    deepEqual(short(budgetOf('其中部门价值50万元以上设备0台。', '金额部门：万元。')), [
      'warning name.part-value 部门价值',
      'warning name.part-value 金额部门',
    ]);
    deepEqual(short(budgetOf('单位价值50万元以上设备0台。', '金额单位：万元。')), []);
    deepEqual(
      short('2024年部门预算\n部门：某某县水利建设管理局\n部门：某某县水利建设管理局\n部门：某某县水利建没管理局\n'),
      ['warning name.department 某某县水利建没管理局'],
    );
  });

  it('words written twice', () => {
    deepEqual(short(budgetOf('物业服务项目项目完成。', '职能简介：职能简介：管理水利。')), [
      'notice word.twice 项目项目',
      'notice word.twice 职能简介：职能简介：',
    ]);
  });

  it('a fund said to be empty that is not', () => {
    deepEqual(
      short(
        budgetOf('2024年没有使用政府性基金预算拨款安排的支出。', '二、其他', '2024年政府性基金预算支出12.00万元。'),
      ),
      ['warning announced.empty 没有使用政府性基金预算拨款安排的支出'],
    );
    deepEqual(short(budgetOf('2024年没有使用政府性基金预算拨款安排的支出。', '2024年政府性基金预算支出0万元。')), []);
  });

  it('an attachment that is not there', () => {
    deepEqual(short(budgetOf('评价报告见附件1。', '自评表见附件2。', '附件1', '评价报告')), [
      'notice announced.attachment 见附件2',
    ]);
  });

  it('fewer pictures than captions, where the document tells how many it has', () => {
    const text = budgetOf('收入结构见图1。', '图1：收入结构', '（图2：支出结构）', '图2说明支出以项目为主。');
    const missed = (pictures: number | null): string[] =>
      reconcileText(text, undefined, { pictures }).findings.map(
        (finding) => `${finding.rule} ${finding.quote} ${messageOf(finding)}`,
      );
    deepEqual(missed(1), ['announced.picture 图1：收入结构 文中有2个图题，文档里只有1幅图。']);
    deepEqual([missed(2), missed(null)], [[], []]);
  });

  it('a 类 by its former name, with and without （类）, and not the 款 that ends alike', () => {
    deepEqual(short(budgetOf('支出包括：医疗卫生与计划生育支出20.00万元。')), [
      'notice subject.stale 医疗卫生与计划生育支出',
    ]);
    deepEqual(short(budgetOf('支出包括：卫生健康支出20.00万元。')), []);
    deepEqual(short(budgetOf('另有其他医疗卫生与计划生育支出20.00万元。')), []);
  });
});
