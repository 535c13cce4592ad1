import assert from 'node:assert/strict';
import { provinceOf } from '../../../src/core/taxonomy/places.js';

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

  it('is not told by names of other provinces, nor by words that only contain one', () => {
    assert.deepEqual(
      provinces([
        '天津市河北区教育局',
        '河北区人民法院',
        '山东省高青县财政局',
        '高唐县财政局',
        '五华县水务局',
        '兰州市安宁区民政局',
        '西安市长安区民政局',
        '新华区财政局',
        '鼓楼区财政局',
        '城关区教育局',
        '市中区教育局',
        '东区街道办事处',
        '玉溪镇人民政府',
        '本溪市平山区法院',
        '某局',
        '',
      ]),
      Array(16).fill(null),
    );
  });
});
