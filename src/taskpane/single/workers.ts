/** In the page of one file, in place of ../reader/workers.ts: a worker is the page's own script, told its part by its name. */
export const startReader = (): Worker => new Worker(ownScript(), { name: 'reader' });

export const startTextReader = (): Worker => new Worker(ownScript(), { name: 'text-reader' });

export const startMany = (): Worker => new Worker(ownScript(), { name: 'many' });

let address: string | null = null;

function ownScript(): string {
  const { textContent } = document.getElementById('gongkai-script')!;
  return (address ??= URL.createObjectURL(new Blob([textContent], { type: 'text/javascript' })));
}
