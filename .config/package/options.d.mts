export const USAGE: string;
export interface PackageOptions {
  readonly base: string;
  readonly officeJs: 'cdn' | 'local';
  readonly provider: string | undefined;
  readonly support: string | undefined;
}
export function packageOptions(args: readonly string[]): PackageOptions;
