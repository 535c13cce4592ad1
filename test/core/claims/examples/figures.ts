/** What a figure is: rule, text (¶ between paragraphs), then what is read of it. */
export const FIGURES = `
figure.bound
  政府采购支出80万元，其中50万元以上设备60万元。
  政府采购支出 80万元
  以上设备 60万元 part 1
  of-which 政府采购支出 = 以上设备
  bound 50万元

figure.reason
  项目支出60万元，比上年增加10万元，一是人员增加，二是设备费8万元。
  项目支出 60万元, more 10万元
  reason 设备费 8万元

figure.shared
  基本支出、项目支出分别为200万元、100万元。
  基本支出 200万元
  项目支出 100万元

percent.of-share-base
  预算项目9个，占全部项目12个的75%。
  预算项目 9个, share 75% of 全部项目
  base 全部项目 12个

percent.share
  基本支出200万元，占支出的66.67%。
  基本支出 200万元, share 66.67% of 支出

percent.completion
  支出决算300万元，完成年初预算的98%。
  ? 300万元, done 98%

percent.of-budget
  支出决算300万元，完成年初预算305万元的98.36%。
  ? 300万元, budget 305万元, done 98.36%

percent.adjusted
  税收收入300万元，剔除退税因素后增长5%。
  税收收入 300万元
  other 剔除退税因素后增长 5%

percent.off-budget
  公务接待费全年预算数4.00万元，支出决算数3.00万元，预决算差异率-25.00%。
  公务接待费 3.00万元, budget 4.00万元, more -25.00% than budgeted

percent.change
  基本支出200万元，比上年增加20万元，增长11.11%。
  基本支出 200万元, more 20万元 11.11%

percent.bracketed
  公务接待费3.20万元，比上年减少0.30万元（8.57%）。
  公务接待费 3.20万元, less 0.30万元 8.57%

percent.other
  基本支出200万元，采购合格率98%。
  基本支出 200万元
  other 采购合格率 98%

amount.share-base
  预算项目9个，占全部项目12个的75%。
  预算项目 9个, share 75% of 全部项目
  base 全部项目 12个

amount.not-one-by-one
  培训支出300万元，人均3万元，增长5%。
  培训支出 300万元
  other 人 3万元
  change 5%

amount.from
  公务接待费由5万元减少到4万元，下降20%。
  公务接待费 4万元, less 20% from 5万元

amount.came-to
  公务接待费从2023年的5万元减少为2024年的4万元，下降20%。
  公务接待费@2024 4万元, less 20% from 5万元

amount.came-to-this
  公务接待费支出决算减少为4万元，下降20%。
  公务接待费 4万元, less 20%

amount.changed-to
  公务接待费3万元，标准提高到5万元，增长25%。
  公务接待费 3万元
  other 标准提高到 5万元
  change 25%

amount.adjusted
  收入300万元，按可比口径增加20万元。
  收入 300万元
  other 按可比口径增加 20万元

amount.of-first-budget
  2024年度部门决算。住房公积金年初预算9万元，调整预算7万元，支出决算8万元，低于年初预算1万元。
  住房公积金, budget 9万元
  住房公积金 8万元, budget 7万元
  other 低于 1万元

amount.difference
  基本支出200万元，比上年增加20万元。
  基本支出 200万元, more 20万元

amount.completed-budget
  收入300万元，完成年初预算305万元的98.36%。
  收入 300万元, budget 305万元, done 98.36%

amount.compared-budget
  公务接待费支出决算9万元。比年初预算12万元减少3万元，下降25%。
  公务接待费 9万元, budget 12万元, less 3万元 25% than budgeted

amount.change-first
  项目支出60万元，新增维修费8万元。
  项目支出 60万元
  reason 新增维修费 8万元

amount.base
  收入300万元，比2023年预算数200万元增加100万元。
  收入 300万元, more 100万元 from 200万元

amount.base-bracketed
  支出6万元，与上年（5万元）相比增加1万元。
  支出 6万元, more 1万元 from 5万元

amount.prior
  公务接待费上年预算5万元，本年预算4万元，下降20%。
  公务接待费 4万元, less 20% from 5万元

amount.after-prior
  公务接待费4万元，主要用于来访。上年执行数5万元，今年预算安排4万元，下降20%。
  公务接待费 4万元
  公务接待费 4万元, less 20% from 5万元

amount.budget-after
  支出决算10万元，预算数12万元。
  ? 10万元, budget 12万元

amount.budget-again
  教育支出（类）进修及培训（款）培训支出（项）8万元。年初预算为10万元，支出决算为8万元。
  培训支出 8万元
  培训支出 8万元, budget 10万元

amount.budget-adjusted
  培训支出年初预算为10万元，调整预算为9万元，支出决算为8万元，完成调整预算的88.89%。
  培训支出, budget 10万元
  培训支出 8万元, budget 9万元, done 88.89%

amount.budget
  公务接待费年初预算数为5万元，支出决算为3万元。
  公务接待费 3万元, budget 5万元

amount.of-budget
  公务接待费年初预算数为5万元，支出决算为3万元。
  公务接待费 3万元, budget 5万元

amount.again
  公务接待费4万元，主要用于来访。预算安排4万元，比上年减少1万元。
  公务接待费 4万元
  公务接待费 4万元, less 1万元

amount.each
  政府性基金预算收入、政府性基金预算支出均为300万元。
  政府性基金预算收入 300万元
  政府性基金预算支出 300万元

amount.stated
  基本支出200万元。
  基本支出 200万元
`;
