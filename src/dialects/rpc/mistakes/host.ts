// The other names of a host. Without it a gateway behind a port, a proxy or a loopback name costs its user an afternoon.

export interface OtherHost {
  readonly host: string;
  readonly words: string;
  readonly alone: boolean;
}

const loopback = ['localhost', '127.0.0.1'];
const shape = /^(.*?)(?::(\d+))?$/;

/** Hosts that a client may have signed when this one arrived. `forwarded`: what a proxy says was asked for, if it does. */
export function otherHosts(host: string, forwarded: string): OtherHost[] {
  const [, name = '', port] = shape.exec(host) ?? [];
  const end = port === undefined ? '' : `:${port}`;
  const ports = port === undefined ? [`${name}:80`, `${name}:443`] : [name];
  const names = loopback.includes(name) ? loopback.filter((other) => other !== name).map((other) => other + end) : [];
  const odd = [host.toLowerCase(), `http://${host}`, `https://${host}`, ''];
  const signed = (other: string, alone: boolean): OtherHost => ({
    host: other,
    words: `signed the host as ${JSON.stringify(other)} (sign it as it is sent, ${JSON.stringify(host)})`,
    alone,
  });
  const proxied: OtherHost = {
    host: forwarded,
    words: `signed the host that a proxy replaced (let the proxy pass the Host header through unchanged)`,
    alone: false,
  };
  return [
    ...(forwarded === '' ? [] : [proxied]),
    ...[...ports, ...names].map((other) => signed(other, false)),
    ...odd.map((other) => signed(other, true)),
  ];
}
