const DEVELOPMENT = 'https://localhost:3000/';

/**
 * The manifest of a deployment, from that of development: its address for localhost's, the version of package.json (three
 * numbers; Office wants four), who provides it, and where help is to be had (the deployment's own page unless told).
 */
export function packedManifest(manifest, { base, version, provider, support }) {
  const put = (text, pattern, value) => {
    if (!pattern.test(text)) throw new Error(`manifest.xml has no ${pattern.source}`);
    return text.replace(pattern, (_, before, after) => before + escaped(value) + after);
  };
  let packed = put(manifest, /(<Version>)[^<]*(<\/Version>)/, `${version}.0`);
  if (provider) packed = put(packed, /(<ProviderName>)[^<]*(<\/ProviderName>)/, provider);
  if (support) packed = put(packed, /(<SupportUrl DefaultValue=")[^"]*(")/, support);
  return packed.replaceAll(DEVELOPMENT, escaped(base));
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
