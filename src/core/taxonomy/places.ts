/** The provinces whose forms the program knows, by their full names. */
const PROVINCES: Readonly<Record<string, string>> = {
  四川: '四川省',
  河北: '河北省',
  新疆: '新疆维吾尔自治区',
  云南: '云南省',
};

/**
 * Prefectures, cities, counties and districts of the provinces whose forms the program knows, as in 民政部 行政区划 of 2024,
 * with the names that counties bore since 2016. "/" parts a name from its nationalities: 马边/彝族自治县 is also 马边县. Left out
 * are names that departments of other provinces bear too: 新华区, 长安区, 市中区, 新市区, 东区, 西区.
 */
const PREFECTURES: Readonly<Record<string, string>> = {
  四川:
    '成都市 自贡市 攀枝花市 泸州市 德阳市 绵阳市 广元市 遂宁市 内江市 乐山市 南充市 眉山市 宜宾市 广安市 达州市 雅安市 巴中市 资阳市 ' +
    '阿坝/藏族羌族自治州 甘孜/藏族自治州 凉山/彝族自治州',
  河北: '石家庄市 唐山市 秦皇岛市 邯郸市 邢台市 保定市 张家口市 承德市 沧州市 廊坊市 衡水市 雄安新区',
  新疆:
    '乌鲁木齐市 克拉玛依市 吐鲁番市 哈密市 昌吉/回族自治州 博尔塔拉/蒙古自治州 巴音郭楞/蒙古自治州 阿克苏地区 克孜勒苏/柯尔克孜自治州 ' +
    '喀什地区 和田地区 伊犁/哈萨克自治州 塔城地区 阿勒泰地区',
  云南:
    '昆明市 曲靖市 玉溪市 保山市 昭通市 丽江市 普洱市 临沧市 楚雄/彝族自治州 红河/哈尼族彝族自治州 文山/壮族苗族自治州 西双版纳/傣族自治州 ' +
    '大理/白族自治州 德宏/傣族景颇族自治州 怒江/傈僳族自治州 迪庆/藏族自治州',
};

const COUNTIES: Readonly<Record<string, string>> = {
  四川: `
    锦江区 青羊区 金牛区 武侯区 成华区 龙泉驿区 青白江区 新都区 温江区 双流区 郫都区 新津区 金堂县 大邑县 蒲江县 都江堰市 彭州市 邛崃市 崇州市 简阳市
    自流井区 贡井区 大安区 沿滩区 荣县 富顺县 仁和区 米易县 盐边县 江阳区 纳溪区 龙马潭区 泸县 合江县 叙永县 古蔺县
    旌阳区 罗江区 中江县 广汉市 什邡市 绵竹市 涪城区 游仙区 安州区 三台县 盐亭县 梓潼县 北川/羌族自治县 平武县 江油市
    利州区 昭化区 朝天区 旺苍县 青川县 剑阁县 苍溪县 船山区 安居区 蓬溪县 大英县 射洪市 东兴区 威远县 资中县 隆昌市
    沙湾区 五通桥区 金口河区 犍为县 井研县 夹江县 沐川县 峨边/彝族自治县 马边/彝族自治县 峨眉山市
    顺庆区 高坪区 嘉陵区 南部县 营山县 蓬安县 仪陇县 西充县 阆中市 东坡区 彭山区 仁寿县 洪雅县 丹棱县 青神县
    翠屏区 南溪区 叙州区 江安县 长宁县 高县 珙县 筠连县 兴文县 屏山县 广安区 前锋区 岳池县 武胜县 邻水县 华蓥市
    通川区 达川区 宣汉县 开江县 大竹县 渠县 万源市 雨城区 名山区 荥经县 汉源县 石棉县 天全县 芦山县 宝兴县
    巴州区 恩阳区 通江县 南江县 平昌县 雁江区 安岳县 乐至县
    马尔康市 汶川县 理县 茂县 松潘县 九寨沟县 金川县 小金县 黑水县 壤塘县 阿坝县 若尔盖县 红原县
    康定市 泸定县 丹巴县 九龙县 雅江县 道孚县 炉霍县 甘孜县 新龙县 德格县 白玉县 石渠县 色达县 理塘县 巴塘县 乡城县 稻城县 得荣县
    西昌市 会理市 木里/藏族自治县 盐源县 德昌县 会东县 宁南县 普格县 布拖县 金阳县 昭觉县 喜德县 冕宁县 越西县 甘洛县 美姑县 雷波县
    郫县 新津县 罗江县 安县 射洪县 隆昌县 宜宾县 会理县`,
  河北: `
    桥西区 裕华区 井陉矿区 藁城区 鹿泉区 栾城区 井陉县 正定县 行唐县 灵寿县 高邑县 深泽县 赞皇县 无极县 平山县 元氏县 赵县 辛集市 晋州市 新乐市
    路南区 路北区 古冶区 开平区 丰南区 丰润区 曹妃甸区 滦南县 乐亭县 迁西县 玉田县 遵化市 迁安市 滦州市
    海港区 山海关区 北戴河区 抚宁区 青龙/满族自治县 昌黎县 卢龙县
    邯山区 丛台区 复兴区 峰峰矿区 肥乡区 永年区 临漳县 成安县 大名县 涉县 磁县 邱县 鸡泽县 广平县 馆陶县 魏县 曲周县 武安市
    襄都区 信都区 任泽区 南和区 临城县 内丘县 柏乡县 隆尧县 宁晋县 巨鹿县 新河县 广宗县 平乡县 威县 清河县 临西县 南宫市 沙河市
    竞秀区 莲池区 满城区 清苑区 徐水区 涞水县 阜平县 定兴县 唐县 高阳县 容城县 涞源县 望都县 安新县 易县 曲阳县 蠡县 顺平县 博野县 雄县
    涿州市 定州市 安国市 高碑店市 桥东区 宣化区 下花园区 万全区 崇礼区 张北县 康保县 沽源县 尚义县 蔚县 阳原县 怀安县 怀来县 涿鹿县 赤城县
    双桥区 双滦区 鹰手营子矿区 承德县 兴隆县 滦平县 隆化县 丰宁/满族自治县 宽城/满族自治县 围场/满族蒙古族自治县 平泉市
    运河区 沧县 青县 东光县 海兴县 盐山县 肃宁县 南皮县 吴桥县 献县 孟村/回族自治县 泊头市 任丘市 黄骅市 河间市
    安次区 广阳区 固安县 永清县 香河县 大城县 文安县 大厂/回族自治县 霸州市 三河市
    桃城区 冀州区 枣强县 武邑县 武强县 饶阳县 安平县 故城县 景县 阜城县 深州市
    滦县 肥乡县 永年县 邢台县 任县 南和县 平泉县`,
  新疆: `
    天山区 沙依巴克区 水磨沟区 头屯河区 达坂城区 米东区 乌鲁木齐县 独山子区 克拉玛依区 白碱滩区 乌尔禾区 高昌区 鄯善县 托克逊县
    伊州区 巴里坤/哈萨克自治县 伊吾县 昌吉市 阜康市 呼图壁县 玛纳斯县 奇台县 吉木萨尔县 木垒/哈萨克自治县 博乐市 阿拉山口市 精河县 温泉县
    库尔勒市 轮台县 尉犁县 若羌县 且末县 焉耆/回族自治县 和静县 和硕县 博湖县
    阿克苏市 库车市 温宿县 沙雅县 新和县 拜城县 乌什县 阿瓦提县 柯坪县 阿图什市 阿克陶县 阿合奇县 乌恰县
    喀什市 疏附县 疏勒县 英吉沙县 泽普县 莎车县 叶城县 麦盖提县 岳普湖县 伽师县 巴楚县 塔什库尔干/塔吉克自治县
    和田市 和田县 墨玉县 皮山县 洛浦县 策勒县 于田县 民丰县 和安县 和康县
    伊宁市 奎屯市 霍尔果斯市 伊宁县 察布查尔/锡伯自治县 霍城县 巩留县 新源县 昭苏县 特克斯县 尼勒克县
    塔城市 乌苏市 沙湾市 额敏县 托里县 裕民县 和布克赛尔/蒙古自治县 阿勒泰市 布尔津县 富蕴县 福海县 哈巴河县 青河县 吉木乃县
    石河子市 阿拉尔市 图木舒克市 五家渠市 北屯市 铁门关市 双河市 可克达拉市 昆玉市 胡杨河市 新星市 白杨市 库车县 沙湾县`,
  云南: `
    五华区 盘龙区 官渡区 西山区 东川区 呈贡区 晋宁区 富民县 宜良县 石林/彝族自治县 嵩明县 禄劝/彝族苗族自治县 寻甸/回族彝族自治县 安宁市
    麒麟区 沾益区 马龙区 陆良县 师宗县 罗平县 富源县 会泽县 宣威市
    红塔区 江川区 通海县 华宁县 易门县 峨山/彝族自治县 新平/彝族傣族自治县 元江/哈尼族彝族傣族自治县 澄江市
    隆阳区 施甸县 龙陵县 昌宁县 腾冲市 昭阳区 鲁甸县 巧家县 盐津县 大关县 永善县 绥江县 镇雄县 彝良县 威信县 水富市
    古城区 玉龙/纳西族自治县 永胜县 华坪县 宁蒗/彝族自治县
    思茅区 宁洱/哈尼族彝族自治县 墨江/哈尼族自治县 景东/彝族自治县 景谷/傣族彝族自治县 镇沅/彝族哈尼族拉祜族自治县 江城/哈尼族彝族自治县
    孟连/傣族拉祜族佤族自治县 澜沧/拉祜族自治县 西盟/佤族自治县
    临翔区 凤庆县 云县 永德县 镇康县 双江/拉祜族佤族布朗族傣族自治县 耿马/傣族佤族自治县 沧源/佤族自治县
    楚雄市 禄丰市 双柏县 牟定县 南华县 姚安县 大姚县 永仁县 元谋县 武定县
    个旧市 开远市 蒙自市 弥勒市 屏边/苗族自治县 建水县 石屏县 泸西县 元阳县 红河县 金平/苗族瑶族傣族自治县 绿春县 河口/瑶族自治县
    文山市 砚山县 西畴县 麻栗坡县 马关县 丘北县 广南县 富宁县 景洪市 勐海县 勐腊县
    大理市 漾濞/彝族自治县 祥云县 宾川县 弥渡县 南涧/彝族自治县 巍山/彝族回族自治县 永平县 云龙县 洱源县 剑川县 鹤庆县
    瑞丽市 芒市 梁河县 盈江县 陇川县 泸水市 福贡县 贡山/独龙族怒族自治县 兰坪/白族普米族自治县 香格里拉市 德钦县 维西/傈僳族自治县
    晋宁县 沾益县 马龙县 江川县 澄江县 水富县 禄丰县 泸水县`,
};

const OTHER_PROVINCES =
  '北京 天津 上海 重庆 山西 内蒙古 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 贵州 西藏 陕西 甘肃 青海 宁夏'.split(
    ' ',
  );

/** What may stand before a place in a department's name: 四川省乐山市…, 中共…, 政协…, 国家税务总局…. */
const BEFORE = /[省市州区共党团协局议会盟社军\d\s]$/;

const LONGEST = 15;

/** The province in whose name or among whose places a department's name begins: 正定县教育局 → 河北; null for any other. */
export function provinceOf(department: string): string | null {
  if (OTHER_PROVINCES.some((name) => department.startsWith(name))) return null;
  const names = placeNames();
  for (let at = 0; at < department.length; at += 1) {
    if (at > 0 && !BEFORE.test(department.slice(0, at))) continue;
    for (let length = Math.min(LONGEST, department.length - at); length >= 2; length -= 1) {
      const province = names.get(department.slice(at, at + length));
      if (province !== undefined) return province;
    }
    const bare = at === 0 ? bareStart(department) : null;
    if (bare !== null) return bare;
  }
  return null;
}

/** 四川…, 成都…: what names no other place, such as 河北区 or 玉溪镇. */
function bareStart(department: string): string | null {
  for (const [province, prefectures] of Object.entries(PREFECTURES)) {
    const stems = [province, ...prefectures.split(' ').map((name) => stemOf(name))];
    const stem = stems.find((it) => department.startsWith(it));
    if (stem !== undefined && !/^[区县镇乡村街路]/.test(department.slice(stem.length))) return province;
  }
  return null;
}

function stemOf(name: string): string {
  return name.includes('/') ? name.slice(0, name.indexOf('/')) : name.replace(/(市|地区|新区)$/, '');
}

/** True for a name that provinceOf may give. */
export function isKnownProvince(name: string): boolean {
  return Object.hasOwn(PROVINCES, name);
}

let known: ReadonlyMap<string, string> | null = null;

function placeNames(): ReadonlyMap<string, string> {
  known ??= new Map(
    Object.entries(PROVINCES).flatMap(([province, fullName]) => [
      [fullName, province] as const,
      ...`${PREFECTURES[province]} ${COUNTIES[province]}`
        .trim()
        .split(/\s+/)
        .flatMap(spellings)
        .map((name) => [name, province] as const),
    ]),
  );
  return known;
}

/** 马边/彝族自治县 → 马边彝族自治县, 马边县. */
function spellings(name: string): string[] {
  return name.includes('/') ? [name.replace('/', ''), `${stemOf(name)}${name.at(-1)}`] : [name];
}
