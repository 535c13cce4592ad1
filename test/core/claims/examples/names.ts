/** Whose change is told, what a figure is of, and what a list splits: rule, text (¶ between paragraphs), then what is read of it. */
export const NAMES = `
target.none
  没有使用政府性基金预算拨款安排的支出，比上年减少5万元。
  政府性基金预算拨款安排的支出, less 5万元

target.current
  基本支出200万元，比上年增加20万元。
  基本支出 200万元, more 20万元

target.before
  收入预算1000万元。 ¶ 与上年对比增加100万元，增长11.11%。
  收入 1000万元, more 100万元 11.11%

target.by-name
  货物20万元、服务40万元。服务支出比上年减少10万元。
  货物 20万元
  服务 40万元, less 10万元

target.told
  货物支出20万元，服务支出40万元，货物支出比上年减少10万元。
  货物支出 20万元, less 10万元
  服务支出 40万元

target.new
  与2023年相比，基本支出增加10万元。
  基本支出, more 10万元

noun.own
  据统计，基本支出200万元。
  基本支出 200万元

noun.earlier
  公务接待费，预算安排3万元。
  公务接待费 3万元

noun.heading
  （二）公务接待费 ¶ 2023年预算安排2.50万元。
  公务接待费@2023 2.50万元

noun.item
  1.公务接待费。2023年预算安排2.50万元。
  公务接待费@2023 2.50万元

whole.current
  支出300万元（其中：基本支出200万元）。主要用于以下方面：教育支出300万元。
  支出 300万元
  基本支出 200万元 part 1
  教育支出 300万元 part 1
  of-which 支出 = 基本支出
  of-which 支出 = 教育支出

whole.last
  收入、支出分别为400万元、300万元，其中：基本支出200万元。
  收入 400万元
  支出 300万元
  基本支出 200万元 part 1
  of-which 支出 = 基本支出

whole.named
  一般公共预算支出300万元。 ¶ 公务接待费3万元。 ¶ 一般公共预算支出主要用于以下方面：教育支出200万元，住房保障支出100万元。
  一般公共预算支出 300万元
  公务接待费 3万元
  教育支出 200万元 part 1
  住房保障支出 100万元 part 2
  of-which 一般公共预算支出 = 教育支出+住房保障支出

whole.before
  收入预算1000万元。 ¶ 其中：拨款收入800万元，其他收入200万元。
  收入 1000万元
  拨款收入 800万元 part 1
  其他收入 200万元 part 2
  of-which 收入 = 拨款收入+其他收入
`;
