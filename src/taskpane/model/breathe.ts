/** Lets the page paint and take input. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
