/** What a host's application says, put into errors for the user. */
export interface HostErrors<HostError extends Error> {
  readonly isOwn: (error: unknown) => error is HostError;
  readonly silent: (milliseconds: number) => HostError;
  /** `code` as Office names it, GeneralException where it names none. */
  readonly refused: (code: string, cause: unknown) => HostError;
}

/**
 * One message to the application and its answer. Throws a `HostError`, also when no answer comes within `patience`
 * milliseconds, so that the pane never waits for ever.
 */
export async function roundTrip<HostError extends Error>(
  context: { sync(): Promise<unknown> },
  patience: number,
  errors: HostErrors<HostError>,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(errors.silent(patience)), patience);
  });
  try {
    await Promise.race([context.sync(), silence]);
  } catch (error) {
    if (errors.isOwn(error)) throw error;
    throw errors.refused((error as { code?: string } | null)?.code ?? 'GeneralException', error);
  } finally {
    clearTimeout(timer);
  }
}
