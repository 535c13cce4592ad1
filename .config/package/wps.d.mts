export function wpsLists(deployment: {
  readonly base: string;
}): Record<'wps/jsplugins.xml' | 'wps/publish.xml', string>;
