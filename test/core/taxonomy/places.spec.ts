import assert from 'node:assert/strict';
import { COUNTIES, provinceOf } from '../../../src/core/taxonomy/places/index.js';
import { PROVINCES } from '../../../src/core/taxonomy/places/provinces.js';

describe('the province of a department', () => {
  const provinces = (departments: readonly string[]): (string | null)[] => departments.map(provinceOf);

  it('is told by its county, formal or short', () => {
    assert.deepEqual(
      provinces(['马边彝族自治县教育局', '马边县教育局', '阆中市人民法院', '渠县公安局', '会东县水利局']),
      Array(5).fill('四川'),
    );
    assert.deepEqual(
      provinces(['围场满族蒙古族自治县财政局', '围场县财政局', '正定县人民政府', '青县统计局', '霸州市民政局']),
      Array(5).fill('河北'),
    );
    assert.deepEqual(
      provinces(['察布查尔锡伯自治县林业局', '焉耆县林业局', '莎车县教育局', '乌什县文旅局', '石河子市审计局']),
      Array(5).fill('新疆'),
    );
    assert.deepEqual(
      provinces([
        '双江拉祜族佤族布朗族傣族自治县档案馆',
        '元江县档案馆',
        '芒市司法局',
        '云县司法局',
        '香格里拉市医保局',
      ]),
      Array(5).fill('云南'),
    );
  });

  it('is told by its own name or by the prefecture', () => {
    assert.deepEqual(
      provinces(['四川省财政厅', '四川大学', '成都高新技术产业开发区管委会', '凉山州教育局', '乐山市市中区民政局']),
      Array(5).fill('四川'),
    );
    assert.deepEqual(
      provinces(['河北省审计厅', '沧州市新华区财政局', '石家庄市长安区财政局', '雄安新区公共服务局']),
      Array(4).fill('河北'),
    );
    assert.deepEqual(
      provinces(['新疆维吾尔自治区教育厅', '巴音郭楞蒙古自治州医院', '和田地区行政公署', '伊犁州歌舞团']),
      Array(4).fill('新疆'),
    );
    assert.deepEqual(
      provinces(['云南省驻成都办事处', '昆明市五华区城管局', '西双版纳州气象局', '怒江傈僳族自治州团委']),
      Array(4).fill('云南'),
    );
  });

  it('is found behind 中共, 政协, 国家税务总局 and a code', () => {
    assert.deepEqual(
      provinces(['中共峨眉山市委办公室', '政协灵寿县委员会', '国家税务总局墨玉县税务局', '434宣威市人民政府']),
      ['四川', '河北', '新疆', '云南'],
    );
  });

  it('bears its own full name only', () => {
    assert.deepEqual(
      provinces(['中共新疆维吾尔自治区委员会', '中共河北省委员会', '中共四川维吾尔自治区委员会', '中共新疆省委员会']),
      ['新疆', '河北', null, null],
    );
  });

  it('is told in every province: by its full and short name, its prefectures and counties', () => {
    assert.deepEqual(
      provinces([
        '江苏省审计厅',
        '内蒙古自治区公共资源交易中心',
        '广西壮族自治区科学技术厅',
        '宁夏回族自治区财政厅',
        '西藏自治区人力资源和社会保障厅',
        '重庆市綦江区公路事务中心',
        '上海市普陀区人民政府宜川路街道办事处',
        '天津市河北区教育局',
        '新疆生产建设兵团第一师',
        '百色市科学技术局',
        '迪庆藏族自治州财政局',
        '黔东南州林业局',
        '海南州农牧局',
        '兴安盟财政局',
        '大兴安岭地区行政公署',
        '济南历下区法院',
        '德江县机关事务中心',
        '台安县委政法委',
        '融水苗族自治县民政局',
        '三江县民政局',
        '鄂伦春自治旗财政局',
        '土默特左旗财政局',
        '琼中县重大项目推进协调服务中心',
        '中共如皋市委组织部',
        '国家税务总局渠县税务局',
      ]),
      [
        ...['江苏', '内蒙古', '广西', '宁夏', '西藏', '重庆', '上海', '天津', '新疆', '广西', '云南', '贵州', '青海'],
        ...['内蒙古', '黑龙江', '山东', '贵州', '辽宁', '广西', '广西', '内蒙古', '内蒙古', '海南', '江苏', '四川'],
      ],
    );
  });

  it('is told by the province or prefecture before a county that two provinces have', () => {
    assert.deepEqual(
      provinces([
        '徐州市鼓楼区财政局',
        '福建省福州市鼓楼区财政局',
        '北京市朝阳区财政局',
        '朝阳县财政局',
        '朝阳市财政局',
      ]),
      ['江苏', '福建', '北京', '辽宁', '辽宁'],
    );
  });

  it('is none where the name is that of places in two provinces, or of a direction', () => {
    assert.deepEqual(
      provinces([
        '鼓楼区财政局',
        '朝阳区财政局',
        '朝阳公园管理处',
        '中山路小学',
        '新华区财政局',
        '长安区教育局',
        '普陀区城市管理行政执法局',
        '城关区教育局',
        '市中区教育局',
        '新市区教育局',
        '矿区民政局',
        '江南区民政局',
        '河北区人民法院',
        '东区街道办事处',
      ]),
      Array(14).fill(null),
    );
  });

  it('is not told by words that only begin with a place, nor by one inside a name', () => {
    assert.deepEqual(
      provinces([
        '玉溪镇人民政府',
        '南京路街道办事处',
        '北京东路小学',
        '上海路社区卫生服务中心',
        '安康医院',
        '某某学校成都市分校',
        '某局',
        '',
      ]),
      Array(8).fill(null),
    );
  });

  it('is never two: no place stands in the list of two provinces', () => {
    const owners = new Map<string, Set<string>>();
    for (const [province, { prefectures }] of Object.entries(PROVINCES))
      for (const name of `${prefectures} ${COUNTIES[province]}`.trim().split(/\s+/)) {
        assert.match(name, /^[一-龥]{2,9}$|^[一-龥]{2,7}\/[一-龥]{1,10}自治[县州旗]$/);
        for (const spelling of [name.replace('/', ''), name.replace(/\/.+(?=.$)/, '')])
          owners.set(spelling, (owners.get(spelling) ?? new Set()).add(province));
      }
    assert.deepEqual(
      [...owners].filter(([, provinces]) => provinces.size > 1).map(([name]) => name),
      [],
    );
    assert.deepEqual(Object.keys(COUNTIES).sort(), Object.keys(PROVINCES).sort());
    assert.equal(Object.keys(PROVINCES).length, 31);
  });
});
