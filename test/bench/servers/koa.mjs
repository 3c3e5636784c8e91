// The same statement under Koa: how much of the distance to the limit is the framework's.
import Koa from 'koa';
import { announce, changeStatus } from './statement.mjs';

const app = new Koa();
app.use(async (ctx) => {
  ctx.body = await changeStatus(ctx.path);
});
const server = app.listen(0, '127.0.0.1', () => announce(server));
