import type { Concept } from './concept.js';

/**
 * 国有资产占用: what a unit owns, by kinds that add up (the notes of Yunnan's form state the sums), and its vehicles by
 * use, as the final accounts of every province print them. `line` is what a head or a line is called.
 */
export const ASSETS = [
  { id: 'assets', line: /^资产(总额|总计|合计|总值)$/, name: '资产总额' },
  { id: 'assets.current', line: /^流动资产(合计|小计)?$/, name: '流动资产', partOf: 'assets' },
  { id: 'assets.fixed', line: /^固定资产(净值|合计|小计)?$/, name: '固定资产', partOf: 'assets' },
  {
    id: 'assets.investment',
    line: /^(长期|对外)投资([/、]?有价证券)?$/,
    name: '对外投资',
    partOf: 'assets',
  },
  { id: 'assets.construction', line: /^在建工程$/, name: '在建工程', partOf: 'assets' },
  { id: 'assets.intangible', line: /^无形资产(净值)?$/, name: '无形资产', partOf: 'assets' },
  { id: 'assets.other', line: /^其他资产$/, name: '其他资产', partOf: 'assets' },
  {
    id: 'assets.fixed.buildings',
    line: /^(房屋(及)?(构|建)筑物|房屋|土地、?房屋.*)$/,
    name: '房屋构筑物',
    partOf: 'assets.fixed',
  },
  { id: 'assets.fixed.vehicles', line: /^(汽车|车辆)$/, name: '车辆', partOf: 'assets.fixed' },
  { id: 'assets.fixed.large', line: /^单(价|位价值).*设备.*$/, name: '大型设备', partOf: 'assets.fixed' },
  { id: 'assets.fixed.other', line: /^其他固定资产$/, name: '其他固定资产', partOf: 'assets.fixed' },
] as const satisfies readonly Concept[];

export const VEHICLES = [
  { id: 'vehicles', line: /^(公务用?车|车辆)(合计|小计|总数|数量?(合计)?|保有量)?(\(.{1,5}\))?$/, name: '车辆' },
  {
    id: 'vehicles.leaders',
    line: /^(副部|部|省|副省).{0,6}级.{0,12}$/,
    name: '副部（省）级及以上领导用车',
    partOf: 'vehicles',
  },
  { id: 'vehicles.principals', line: /^(主要)?(领导|负责)(干部|人)用车$/, name: '主要负责人用车', partOf: 'vehicles' },
  { id: 'vehicles.communication', line: /^机要通信(应急)?用车$/, name: '机要通信用车', partOf: 'vehicles' },
  { id: 'vehicles.emergency', line: /^应急保障用车$/, name: '应急保障用车', partOf: 'vehicles' },
  { id: 'vehicles.enforcement', line: /^执法执勤用车$/, name: '执法执勤用车', partOf: 'vehicles' },
  { id: 'vehicles.special', line: /^特种专业技术用车$/, name: '特种专业技术用车', partOf: 'vehicles' },
  { id: 'vehicles.retired', line: /^离退休干部(服务)?用车$/, name: '离退休干部服务用车', partOf: 'vehicles' },
  { id: 'vehicles.general', line: /^一般公务用车$/, name: '一般公务用车', partOf: 'vehicles' },
  { id: 'vehicles.business', line: /^业务(保障)?用车$/, name: '业务保障用车', partOf: 'vehicles' },
  { id: 'vehicles.other', line: /^其他(公务)?用车$/, name: '其他用车', partOf: 'vehicles' },
] as const satisfies readonly Concept[];
