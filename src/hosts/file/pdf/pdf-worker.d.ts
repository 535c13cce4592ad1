declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** What reads the file; pdf.js asks for it by this name where it has no worker. */
  export const WorkerMessageHandler: unknown;
}
