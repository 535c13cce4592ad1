/** Whether this Excel has a requirement set: "1.13" for ExcelApi 1.13. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
