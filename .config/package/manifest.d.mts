export interface Deployment {
  readonly base: string;
  readonly version: string;
  readonly provider?: string | undefined;
  readonly support?: string | undefined;
}
export function packedManifest(manifest: string, deployment: Deployment): string;
