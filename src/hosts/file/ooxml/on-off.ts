/** ST_OnOff and xsd:boolean of an attribute that is false where it is not written (ECMA-376 part 1, 22.9.2.7). */
export function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^\s*(?:1|true|on)\s*$/.test(value);
}

/** The value of a WordprocessingML property that is on where its element stands without one (17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/.test(value);
}
