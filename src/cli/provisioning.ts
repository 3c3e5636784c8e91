// Looks after user provisioning while the process serves: as long as there is work, then once a second.
const EVERY_MILLISECONDS = 1000;

/** The result stops it, once the step at hand is over. A failure is reported, and tried again a second later. */
export function keepProvisioning(
  step: () => Promise<boolean>,
  onFailure: (cause: unknown) => void,
): () => Promise<void> {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const round = async (): Promise<void> => {
    try {
      while (!isStopped && (await step()));
    } catch (cause) {
      onFailure(cause);
    }
    if (!isStopped) timer = setTimeout(start, EVERY_MILLISECONDS).unref();
  };
  let running: Promise<void>;
  const start = (): void => {
    running = round();
  };
  running = round();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
}
