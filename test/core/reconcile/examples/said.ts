/** What the finding of each example says: what stands there, its sentence, the words beside it and the cells. */
export interface Said {
  readonly stated?: string;
  readonly message: string;
  readonly places?: readonly string[];
  readonly cells?: readonly string[];
}

/** Figures in the unit that the text prints. */
export const SAID: Readonly<Record<string, Said>> = {
  'sum': {
    stated: '100',
    message:
      '“收入”（2024年）100.00万元，其各项财政拨款收入60.00万元、事业收入35.00万元、其他收入10.00万元，合计105万元。',
    places: ['60.00万元', '35.00万元', '10.00万元'],
  },
  'sum.subjects': {
    stated: '90',
    message:
      '“一般公共预算财政拨款支出”（2023年）90.00万元，其各项行政运行50.00万元、防汛70.00万元，合计120万元；如只列主要科目，请说明。',
    places: ['50.00万元', '70.00万元'],
  },
  'same': {
    stated: '4.4',
    message: '“公务接待费”（2024年）一处写4.00万元，另一处写4.40万元；4.40万元疑应为4万元。',
    places: ['4.00万元'],
  },
  'same.count': {
    stated: '6',
    message: '“公务用车保有量”（2023年）一处写5辆，另一处写6辆；如口径不同，请在文中说明。',
    places: ['5辆'],
  },
  'count.money': {
    stated: '0',
    message: '“公务用车购置费支出”（2023年）18.05万元，数量却写0辆，一个有、一个没有，请核对。',
  },
  'part.more': {
    stated: '7',
    message: '“100万元以上设备”7台，多于包含它的“50万元以上设备”3台，请核对。',
    places: ['3台'],
  },
  'completion.parts': {
    stated: '130',
    message: '“公务接待费支出”写完成预算130%，同一总数及其各项却都写完成预算100%，请核对。',
  },
  'balance': {
    stated: '96',
    message: '收入总计与支出总计（2023年）应当相等，文中为90.00万元和96.00万元，请核对哪一个对。',
    places: ['90.00万元'],
  },
  'share': {
    stated: '57',
    message: '60.00万元占“支出”（2024年）80.00万元的75%，文中写57.00%。',
    places: ['60.00万元', '80.00万元'],
  },
  'share.rounding': {
    stated: '66.66',
    message: '有1处百分数与按文中数字计算的差一个末位：66.66%（按文中数字为66.67%），可能是用未取整的数计算，请核对。',
    places: ['66.66%'],
  },
  'share.sum': {
    stated: '103',
    message: '所列各项占比合计103%，不是100%。',
  },
  'share.base': {
    stated: '25.00%',
    message: '同列各项占“支出预算”，这里写占“收入预算”，疑未改。',
  },
  'change.difference': {
    stated: '20',
    message: '“支出”（2024年）由2023年数50.00万元变为80.00万元，相差30万元，文中写20.00万元。',
    places: ['80.00万元', '50.00万元'],
  },
  'change.percent': {
    stated: '37.5',
    message:
      '“支出”（2024年）变动30.00万元，2023年数为80.00万元−30.00万元，变动幅度是60%，文中写37.50%；文中的百分数是除以本年数得出的，应除以上年数。',
    places: ['30.00万元', '80.00万元'],
  },
  'change.sum': {
    stated: '4',
    message:
      '“三公经费”（2024年）比2023年减少4.00万元，各项变动为公务用车购置及运行费−2.00万元、公务接待费−1.00万元，合计减少3万元。',
    places: ['2.00万元', '1.00万元'],
  },
  'change.double-sign': {
    stated: '-20',
    message: '写了减少，-20.00万元又带负号，照字面是增加，请只用一种写法。',
  },
  'change.over-hundred': {
    message: '“公务接待费”（2024年）比2023年下降175.00%：下降不会超过100%。',
  },
  'change.negative-base': {
    stated: '2.5',
    message: '“公务接待费”（2024年）本年2.00万元，却比2023年增加2.50万元，增加额不会大于本年数。',
  },
  'growth-from-zero': {
    stated: '100',
    message:
      '“公务接待费”（2024年）的2023年数为零，增长率无从计算，文中写100.00%：有的地方约定这样写，请按当地要求核对。',
  },
  'direction': {
    message: '“支出”（2024年）由50.00万元变为80.00万元，应当是增加，文中写减少。',
  },
  'direction.budget': {
    message: '“公务接待费”（2023年）预算5.00万元、决算4.00万元，文中写决算数大于年初预算数，与数字不符。',
  },
  'level': {
    message: '“公务接待费”（2024年）写持平，但2023年3.00万元、本年2.00万元。',
  },
  'same.rounding': {
    stated: '40.26',
    message: '“住房公积金”（2023年）一处写40.25万元，另一处写40.26万元，请核对哪一处对。',
    places: ['40.25万元'],
  },
  'completion': {
    stated: '125',
    message: '“公务接待费”（2023年）4.00万元是预算5.00万元的80%，文中写完成125.00%。',
    places: ['4.00万元', '5.00万元'],
  },
  'completion.level': {
    message: '“住房公积金”（2023年）写完成预算98.00%，又写决算数与预算数持平。',
  },
  'completion.of-nothing': {
    stated: '100',
    message: '“公务接待费”（2023年）预算0.00万元、决算2.00万元，预算为零时不能计算完成预算的百分比，不应写100%。',
  },
  'change.of-nothing': {
    stated: '5',
    message: '“公务接待费”（2024年）本年0万元，却写比2023年增加5.00%。',
  },
  'change.nothing': {
    stated: '5',
    message: '“公务接待费”（2024年）比2023年变动0.00万元，变动幅度应为0，文中写5%。',
  },
  'percent.missing': {
    stated: '75.00',
    message: '75.00后面缺少百分号。',
  },
  'unit.missing': {
    stated: '2.50',
    message: '2.50后面没有写单位，疑漏“万元”。',
  },
  'unit.slip': {
    stated: '2.50元',
    message: '前后都以万元计，这里写2.50元，疑漏一个“万”字。',
  },
  'year.twice': {
    stated: '2023',
    message: '同一句两次写2023年，其中一个疑应为上一年。',
  },
  'year.base': {
    stated: '2024',
    message: '2024年的文件与2024年相比，年份疑有误。',
  },
  'year.plan': {
    stated: '2023',
    message: '2024年的文件写2023年的打算，年份疑未更新。',
  },
  'year.foreign': {
    stated: '2021',
    message: '全文是2024年的，这里写2021年的本年数，年份疑有误。',
  },
  'year.heading': {
    stated: '2023',
    message: '全文是2024年的，标题写2023年，年份疑未更新。',
  },
  'year.as-of': {
    stated: '2021',
    message: '2024年预算的资产等情况截至2021年，一般截至2023年，年份疑未更新，请核对。',
  },
  'year.due': {
    stated: '2022',
    message: '2024年的预算，这里要求在2022年完成，年份疑未更新。',
  },
  'year.execution': {
    stated: '2022',
    message: '2024年预算应与2023年执行数比较，这里写2022年执行数，年份疑有误。',
  },
  'contents.differs': {
    stated: '收支总体情况',
    message: '目录写“收支总体情况”，正文标题是“收支预算情况”，两处不一致。',
    places: ['二、收支预算情况'],
  },
  'contents.missing': {
    stated: '政府采购情况',
    message: '目录列有“政府采购情况”，正文没有这个标题。',
  },
  'contents.lacks': {
    stated: '绩效情况',
    message: '正文有“绩效情况”，目录没有列出。',
  },
  'contents.order': {
    stated: '收支预算情况',
    message: '目录中“收支预算情况”的先后与正文不一致。',
    places: ['二、收支预算情况'],
  },
  'name.level': {
    stated: '2024年部门预算',
    message: '全文是单位的文件，这里写“2024年部门预算”，疑为“2024年单位预算”。',
  },
  'name.stage': {
    stated: '四、经费决算情况说明',
    message: '全文是预算，标题“四、经费决算情况说明”写的是决算，疑未改。',
  },
  'name.place-level': {
    stated: '市级财政当年拨付',
    message: '这是县一级的文件，这里写“市级财政当年拨付”，疑未改；如指上级资金，请写明。',
  },
  'chapter.twice': {
    stated: '政府采购情况',
    message: '“政府采购情况”这一章写了两遍。',
    places: ['二、政府采购情况'],
  },
  'chapter.empty': {
    stated: '政府采购情况',
    message: '“政府采购情况”只有标题，没有内容。',
  },
  'list.doubled': {
    stated: '二、',
    message: '编号“二、”用了两次。',
  },
  'chapter.missing': {
    message: '全文没有政府采购的说明；没有这项内容的，也请说明。',
  },
  'count.missing': {
    stated: '公务接待费',
    message: '写了公务接待费，没有写批次、人次；决算公开应当一并说明。',
  },
  'form.alternative': {
    stated: '增加（减少）',
    message: '“增加（减少）”是模板里的两可写法，请只留一种。',
  },
  'form.blank': {
    stated: 'XX',
    message: '“XX”是没有填的空。',
  },
  'form.hint': {
    stated: '（请简要说明主要职责）',
    message: '“（请简要说明主要职责）”是模板里的填写提示，公开前应删去。',
  },
  'reason.missing': {
    message: '写了“原因”却没有写出原因。',
  },
  'punctuation.doubled': {
    stated: '，，',
    message: '标点重复：“，，”。',
  },
  'punctuation.missing': {
    message: '这一段末尾没有句号。',
  },
  'punctuation.unpaired': {
    stated: '（',
    message: '“（”没有配对。',
  },
  'figure.point': {
    stated: '1216.',
    message: '“1216.”小数点的一边没有数字，疑漏数位。',
  },
  'list.skips': {
    stated: '4.',
    message: '编号由“2.”跳到“4.”，中间缺号。',
  },
  'year.cut': {
    stated: '202年',
    message: '年份写作“202年”，疑漏写或多写。',
  },
  'list.style': {
    stated: '3.',
    message: '同一级编号前面用“二、”，这里用“3.”，写法不一致。',
  },
  'subject.name': {
    stated: '抗旱',
    message: '科目“抗旱”与编码2130314的名称“防汛”不一致。',
  },
  'subject.code': {
    stated: '213014',
    message: '科目“防汛”的编码写作213014，位数不对，疑为2130314。',
  },
  'subject.stale': {
    stated: '医疗卫生与计划生育支出',
    message: '科目“医疗卫生与计划生育支出”自2019年起称“卫生健康支出”。',
  },
  'personal.mobile': {
    stated: '138****0000',
    message: '文中有手机号码138****0000，公开前请确认。',
  },
  'personal.contact': {
    stated: '张**',
    message: '文中有联系人姓名张**，公开前请确认。',
  },
  'name.owner': {
    stated: '本单位',
    message: '全文多称“本部门”，有1处写“本单位”，请统一。',
  },
  'name.part-value': {
    stated: '部门价值',
    message: '“部门价值”疑为“单位价值”：批量替换“单位”时误改。',
  },
  'subject.level': {
    stated: '水利（类）',
    message: '科目“水利”写作类级，科目表中是款级。',
  },
  'subject.parent': {
    stated: '教育支出（类）水利（款）',
    message: '科目表中“水利”不在“教育支出（类）”之下，请核对类级科目。',
  },
  'name.class': {
    stated: '公益二类',
    message: '本单位这里写“公益二类”，另一处写“公益一类”。',
    places: ['公益一类'],
  },
  'glossary.three-public': {
    stated: '培训费',
    message: '“三公”经费是因公出国（境）费、公务用车购置及运行费、公务接待费三项，不含“培训费”。',
  },
  'chapter.money': {
    stated: '国有资本经营',
    message: '标题是“政府性基金预算支出情况”，内容写的却是国有资本经营，没有写政府性基金。',
    places: ['二、政府性基金预算支出情况'],
  },
  'chapter.table': {
    stated: '国有资本经营预算支出表',
    message: '“政府性基金预算支出情况”这一章说到的“国有资本经营预算支出表”是另一章的表。',
  },
  'table.twice': {
    stated: '部门收入总表',
    message: '表名清单中“部门收入总表”列了两次，疑有一张表名写错。',
    places: ['2.部门收入总表'],
  },
  'name.other': {
    stated: '县教育局',
    message: '部门名称写作“县教育局”，别处为“某某县水利局”。',
  },
  'name.department': {
    stated: '甲乙县水务服务中兴',
    message: '部门名称写作“甲乙县水务服务中兴”，别处为“甲乙县水务服务中心”。',
  },
  'word.misspelt': {
    stated: '拔款',
    message: '“拔款”疑为“拨款”之误。',
  },
  'sentence.unfinished': {
    stated: '和',
    message: '“和”后面没有内容，话没有说完。',
  },
  'sentence.twice': {
    stated: '本部门无上年结转的资金。',
    message: '这一句与前一句完全相同，疑重复。',
  },
  'date.impossible': {
    stated: '2023年9月31日',
    message: '“2023年9月31日”不是日历上有的日子。',
  },
  'name.twice': {
    stated: '甲乙河道管理站',
    message: '同一处列举中“甲乙河道管理站”列了两次。',
  },
  'word.twice': {
    stated: '项目项目',
    message: '“项目项目”疑有重复。',
  },
  'word.opposed': {
    stated: '增加持平',
    message: '“增加持平”说法相反，请只留一种。',
  },
  'announced.empty': {
    message: '这里说没有公务接待费，另一处写3.00万元。',
    places: ['3.00万元'],
  },
  'announced.attachment': {
    stated: '附件2',
    message: '文中提到附件2，却没有标明附件2的地方。',
  },
  'announced.picture': {
    message: '文中有2个图题，文档里只有1幅图。',
    places: ['图2 支出结构'],
  },
  'text.embedded': {
    message:
      '文档里有 1 处嵌入的部件（altChunk 或子文档），其中的文字没有读取，也没有核对；请在 Word 或 WPS 中打开，另存为 .docx 后再核对。',
  },
  'text.unread': {
    message: '第3–4页没有文字，是扫描件或图片，没有读取，其中的文字和数字没有核对；请对照原来的文件查看。',
  },
  'table.value': {
    stated: '4.4',
    message: '“公务接待费”（2024年）文中写4.40万元，表中是4万元（three-public!B4），应为4万元。',
    cells: ['three-public!B4'],
  },
  'table.direction': {
    stated: '1',
    message:
      '“公务接待费”（2024年）比2023年变动按表中数是减少（40,000元 three-public!B4，上年50,000元 three-public!B4），文中写增加1.00万元。',
    cells: ['three-public!B4'],
  },
  'table.level': {
    message: '“公务接待费”（2024年）文中写与上年持平，表中本年4万元，上年5万元。',
    cells: ['three-public!B4'],
  },
  'table.empty': {
    message: '文中写没有公务接待费，表中有4万元。',
    cells: ['three-public!B4'],
  },
  'table.not-listed': {
    stated: '印刷费',
    message: '文中列有印刷费，一般公共预算基本支出表中没有，或者没有数。',
  },
  'table.subject': {
    stated: '抗旱',
    message: '科目 2130314 文中写“抗旱”，表中是“防汛”。',
    cells: ['expenditure!A4'],
  },
  'table.vehicles': {
    stated: '6',
    message: '文中写6辆公务用车，表中保有量是4辆；口径不同时请说明。',
    cells: ['three-public!B5'],
  },
  'table.project': {
    stated: '33',
    message: '项目“山洪预警设施维护”文中写33.00万元，表中是30万元。',
    cells: ['general-project!B3'],
  },
  'table.project-cost': {
    stated: '36',
    message: '项目“山洪预警设施维护”的成本指标写36万元，大于表中该项目的30万元，请核对。',
    cells: ['general-project!B3'],
  },
  'identity.type': {
    message: '说明是部门决算，工作簿是部门预算，不是同一份公开材料。',
  },
  'identity.year': {
    stated: '2022',
    message: '说明写2022年，工作簿是2024年，疑不是同一年的。',
  },
  'identity.department': {
    stated: '某某县林业局',
    message: '说明的部门写“某某县林业局”，工作簿是“某某县水利局”。',
  },
  'own-table.column.total': {
    stated: '71',
    message:
      '表3《部门支出总表》“合计”的合计为 273 万元，其下各行之和为 327 万元，相差 54 万元；71疑应为17，另有1处关系因此不符。',
    places: ['273', '13', '14', '15', '16', '18', '19', '20', '21', '22', '23', '24', '25', '26', '14', '3'],
  },
  'own-table.differs': {
    stated: '18',
    message:
      '文中《部门支出总表》“2130305 水利事项2130305”的合计写18万元，工作簿是17万元（部门支出总表!C10），文中的表与工作簿不一致。',
    cells: ['部门支出总表!C10'],
  },
  'own-table.empty': {
    message: '《部门支出总表》下面写本表无数据，表中却有数。',
  },
  'own-table.misread': {
    message: '文中的表有15条关系不成立（共18条），多半是列没有读对，这些表没有核对，请用工作簿校验。',
  },
};
