/** What XML 1.0 cannot hold, control characters and halves of pairs, may come with an answer pasted from elsewhere. */
const UNPRINTABLE =
  /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}
