import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { SECURITY_HEADERS } from './security-headers.ts';

const ONE_YEAR_SECONDS = 31_536_000;

/** An HTTP server, not yet listening, that answers GET and HEAD with the files of a built game's directory. */
export function createHttpServer(directory: string): Server {
  const serveFile = sirv(directory, {
    brotli: true,
    gzip: true,
    etag: true,
    // Looks at the disk on every request, so that a build under a running server is served and never crashes it.
    dev: true,
    extensions: ['html'],
    setHeaders: (response, pathname) => {
      if (pathname.startsWith('/assets/')) {
        response.setHeader('Cache-Control', `public, max-age=${ONE_YEAR_SECONDS}, immutable`);
      }
    },
  });

  return createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const refusal = refusalOf(request);
    if (refusal) {
      answer(response, refusal);
      return;
    }
    // Whole files only: HTTP lets a server ignore ranges, and a range that ends before it starts would throw in sirv.
    delete request.headers.range;
    serveFile(request, response, () => answer(response, NOT_FOUND));
  });
}

interface Refusal {
  readonly status: number;
  readonly type: 'text/plain' | 'application/json';
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const BAD_ADDRESS: Refusal = {
  status: 400,
  type: 'text/plain',
  body: '주소가 잘못되었습니다.\nThis address is malformed.\n',
};

const NOT_FOUND: Refusal = {
  status: 404,
  type: 'text/plain',
  body: '여기에는 아무것도 없습니다. 게임은 / 에 있습니다.\nThere is nothing here. The game is at /.\n',
};

const NO_SUCH_METHOD: Refusal = {
  status: 405,
  type: 'text/plain',
  body: '읽기 요청(GET, HEAD)만 받습니다.\nOnly GET and HEAD are answered here.\n',
  headers: { Allow: 'GET, HEAD' },
};

const NO_SUCH_API: Refusal = {
  status: 404,
  type: 'application/json',
  body: '{"error":"There is no such service here."}\n',
};

/** Why a request is not looked up among the files, or nothing. */
function refusalOf(request: IncomingMessage): Refusal | undefined {
  const pathname = decodedPathname(request.url ?? '');
  if (pathname === undefined) return BAD_ADDRESS;
  if (pathname === '/api' || pathname.startsWith('/api/')) return NO_SUCH_API;
  if (request.method !== 'GET' && request.method !== 'HEAD') return NO_SUCH_METHOD;
  // Hidden files and climbing paths alike.
  if (/[\\/]\./.test(pathname)) return NOT_FOUND;
  return undefined;
}

/** The path of a request as text, or nothing when it is no path or its escapes spell no text. */
function decodedPathname(url: string): string | undefined {
  const [path = ''] = url.split('?', 1);
  if (!path.startsWith('/')) return undefined;
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function answer(response: ServerResponse, refusal: Refusal): void {
  response.writeHead(refusal.status, {
    ...refusal.headers,
    'Content-Type': `${refusal.type}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(refusal.body),
    'Cache-Control': 'no-store',
  });
  // Node leaves the body out by itself when the request was HEAD.
  response.end(refusal.body);
}
