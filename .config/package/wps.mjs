/** The programs of WPS that the add-in is for, as lists of add-ins name them: 表格 and 文字. */
const PROGRAMS = ['et', 'wps'];
const NAME = 'gongkai';

/**
 * The lists by which WPS finds the add-in at the address of a deployment: `jsplugins.xml`, which an organization names in
 * oem.ini, and `publish.xml`, which stands in the folder of the user (WPS for persons takes no other since 12.1.0.16910).
 */
export function wpsLists({ base }) {
  const list = (attributes) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<jsplugins>
${PROGRAMS.map((type) => `  <jspluginonline name="${NAME}" type="${type}" url="${escaped(base)}wps/" ${attributes}/>\n`).join('')}</jsplugins>
`;
  return {
    'wps/jsplugins.xml': list('enable="true"'),
    'wps/publish.xml': list('debug="" enable="enable_dev" install="null" customDomain=""'),
  };
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
