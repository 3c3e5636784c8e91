// The limit: node:http and one prepared statement, nothing else.
import { createServer } from 'node:http';
import { announce, changeStatus } from './statement.mjs';

const server = createServer((request, response) => {
  changeStatus(request.url).then(
    (answer) => {
      const body = JSON.stringify(answer);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
    },
    (cause) => response.writeHead(500, { 'content-length': 0 }, String(cause)).end(),
  );
});
server.listen(0, '127.0.0.1', () => announce(server));
