/** In the page of one file, in place of ../engine/workers.ts: a worker is the page's own script. */
export const startEngine = (): Worker => new Worker(ownScript(), { name: 'engine' });

export const startMany = (): Worker => new Worker(ownScript(), { name: 'many' });

let address: string | null = null;

function ownScript(): string {
  const { textContent } = document.getElementById('gongkai-script')!;
  return (address ??= URL.createObjectURL(new Blob([textContent], { type: 'text/javascript' })));
}
