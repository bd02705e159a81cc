import { createServer } from 'node:http';

// The floor of a cached page: a bare server that answers a string of the same length. Run as a child
// process: `node tests/load/floor.ts BYTES`, prints its port and, at its end, the milliseconds of processor
// that each answer took.
const body = Buffer.alloc(Number(process.argv[2] ?? 20_000), 'x');

let answered = 0;

const server = createServer((_request, response) => {
  answered += 1;
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
  });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' && address ? address.port : 0);
});
process.on('SIGTERM', () => {
  const { user, system } = process.cpuUsage();
  console.log((user + system) / 1000 / answered);
  process.exit(0);
});
