// Why some of our sts schemas differ from the recorded facts.
export const STS: Readonly<Record<string, string>> = {
  '* - not served': 'not there yet',
};
