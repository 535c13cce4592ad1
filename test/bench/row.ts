/** One line of the table: what was measured of ours, of the peer beside it in the same run, and what is to be reached. */
export interface Row {
  readonly what: string;
  /** Milliseconds; null where it was not measured. */
  readonly ours: number | null;
  /** Milliseconds; null without a peer. */
  readonly peer: number | null;
  /** At most: ours / peer, without a peer milliseconds. */
  readonly aim: number;
}

export function printed({ what, ours, peer, aim }: Row): Record<string, string> {
  if (ours === null) return { what, 'ours ms': 'not measured' };
  const value = peer === null ? ours : ours / peer;
  return {
    what,
    'ours ms': milliseconds(ours),
    'peer ms': peer === null ? '' : milliseconds(peer),
    'ratio': peer === null ? '' : value.toFixed(2),
    'aim': `≤ ${aim}${peer === null ? ' ms' : ''}`,
    'reached': value <= aim ? 'yes' : 'no',
  };
}

const milliseconds = (time: number): string => time.toFixed(time < 100 ? 1 : 0);
