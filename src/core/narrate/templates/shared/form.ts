/** A chapter: its heading with its marks, and what stands under it, as docs/templates.md has them. */
export type Chapter = readonly [heading: string, ...paragraphs: readonly string[]];

/** The text of a template from its settings and its chapters in their order. */
export function form(settings: Readonly<Record<string, string>>, chapters: readonly Chapter[]): string {
  const head = Object.entries(settings).map(([name, value]) => `${name}：${value}`);
  const body = chapters.map(([heading, ...paragraphs]) =>
    [heading, paragraphs.join('\n\n')].filter(Boolean).join('\n'),
  );
  return `\n${[head.join('\n'), ...body].join('\n\n')}\n`;
}
