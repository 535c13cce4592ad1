/** Full-width ASCII, ！ to ～. */
const FIRST = 0xff01;
const LAST = 0xff5e;
const DISTANCE = 0xfee0;

/** The half-width form of a full-width ASCII sign; any other sign as it is. */
export function halfWidthSign(sign: string): string {
  const code = sign.charCodeAt(0);
  return code >= FIRST && code <= LAST ? String.fromCharCode(code - DISTANCE) : sign;
}

/** Full-width ASCII (！ to ～) to half-width, and the signs that are typed for a colon: ∶ (ratio), ﹕ and ︰. */
export function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, halfWidthSign).replace(/[∶﹕︰]/g, ':');
}

/** Full-width digits only: what else is full-width stays. */
export function withHalfWidthDigits(text: string): string {
  return text.replace(/[０-９]/g, halfWidthSign);
}

/** Full-width ASCII to half-width, sign for sign: offsets stay. */
export function withHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, halfWidthSign);
}
