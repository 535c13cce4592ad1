/** A file the user picked or dropped, or the bundled sample. */
export interface FileSource {
  readonly name: string;
  bytes(signal: AbortSignal | undefined): Promise<ArrayBuffer>;
}

export function fromFile(file: File): FileSource {
  return {
    name: file.name,
    bytes: () =>
      file.arrayBuffer().catch(() => {
        throw new Error('这个文件打不开，可能已被移动或改名，请重新选择。');
      }),
  };
}
