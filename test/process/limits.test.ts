// One limit over two processes that share a PostgreSQL.
import { expect, it } from '@jest/globals';
import { call, onEveryHome, startGateway } from '../support/process.ts';

onEveryHome(
  'two processes',
  (home) => {
    it('share one limit', async () => {
      const { settings, root } = home();
      const limited = { ...settings, PAIFANG_LIMIT_USER: '10/900' };
      const both = [await startGateway(limited), await startGateway(limited)];
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => both.map(({ origin }) => call(origin, root, 'ListDirectories'))).flat(),
      );
      const codes = answers.map(({ body }) => body.Code ?? 'OK');
      expect(codes.filter((code) => code === 'OK')).toHaveLength(10);
      expect(codes.filter((code) => code === 'Throttling.User')).toHaveLength(10);
      for (const { stop } of both) expect((await stop()).code).toBe(0);
    });
  },
  ['postgres'],
);
