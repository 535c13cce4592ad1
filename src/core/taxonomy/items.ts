/**
 * What a line of a table is. Lines by 科目 code are `function` (支出功能分类) or `economic` (部门预算支出经济分类) with the
 * code beside them; all others are named here.
 */
export type ItemId =
  // any table
  | 'total' //                  合计
  | 'function' //               功能分类科目 (code: 3, 5 or 7 digits)
  | 'economic' //               经济分类科目 (code: 3 or 5 digits)
  | 'organization' //           部门 or 单位 line between 合计 and the 科目
  | 'project' //                a named project (code: its functional 科目, where printed)
  | 'unknown'
  // two-sided tables, income
  | 'current-income' //         本年收入合计
  | 'total-income' //           收入总计
  | 'fiscal-income' //          财政拨款收入 (all funds)
  | 'general-income' //         一般公共预算(财政)拨款收入
  | 'fund-income' //            政府性基金预算(财政)拨款收入
  | 'state-capital-income' //   国有资本经营预算(财政)拨款收入
  | 'fiscal-account-income' //  财政专户管理资金收入
  | 'superior-income' //        上级补助收入
  | 'business-income' //        事业收入
  | 'operating-income' //       (事业单位)经营收入
  | 'affiliated-income' //      附属单位上缴收入
  | 'other-income' //           其他收入
  | 'unit-income' //            单位资金
  | 'reserve-use' //            使用非财政拨款结余 / 用事业基金弥补收支差额
  | 'opening-carryover' //      上年结转 / 年初结转和结余
  | 'opening-general'
  | 'opening-fund'
  | 'opening-state-capital'
  // two-sided tables, expenditure
  | 'current-expenditure' //    本年支出合计
  | 'total-expenditure' //      支出总计
  | 'basic-expenditure' //      基本支出 as a line
  | 'project-expenditure' //    项目支出 as a line
  | 'operating-expenditure' //  经营支出 as a line
  | 'superior-expenditure' //   上缴上级支出 as a line
  | 'affiliated-expenditure' // 对附属单位补助支出 as a line
  | 'economic-total' //         经济分类支出合计, above the same expenditure by economic class
  | 'surplus-distribution' //   结余分配
  | 'closing-carryover' //      结转下年 / 年末结转和结余
  | 'closing-general'
  | 'closing-fund'
  | 'closing-state-capital'
  // economic form in panels
  | 'personnel-total' //        人员经费合计
  | 'public-total' //           公用经费合计
  // 三公
  | 'three-public-total'
  | 'abroad' //                 因公出国（境）费
  | 'vehicles' //               公务用车购置及运行维护费
  | 'vehicle-purchase'
  | 'vehicle-operation'
  | 'reception' //              公务接待费
  | 'reception-domestic'
  | 'reception-domestic-foreign-affairs' // 其中：外事接待费
  | 'reception-abroad' //       国（境）外接待费
  | 'meetings' //               会议费, printed beside 三公 in some provinces
  | 'training' //               培训费, likewise
  | 'agency-operation' //       机关运行经费
  | 'count'; //                 团组数, 人次, 车辆: not money
