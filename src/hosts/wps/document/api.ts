export interface WriterApplication {
  readonly Documents: object;
}
