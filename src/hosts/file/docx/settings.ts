import { DECLARATION, NAMESPACES } from './xml.js';

/** settings.xml: left and right pages differ, fields are brought up to date on opening, Word 2013 and later without compatibility mode. */
export const SETTINGS = `${DECLARATION}<w:settings ${NAMESPACES}><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/><w:updateFields w:val="true"/>` +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>';
