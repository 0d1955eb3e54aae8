import { apache } from "./apache.mjs";
import { iis } from "./iis.mjs";
import { nginx } from "./nginx.mjs";
import { headersFile, redirectsFile } from "./static-host.mjs";

/**
 * The files in `src/host/ready`, by name: with each, a host sends what `serve.mjs` sends.
 * @type {Readonly<Record<string, string>>}
 */
export const readyFiles = {
	"nginx.conf": nginx,
	"apache.conf": apache,
	"web.config": iis,
	_headers: headersFile,
	_redirects: redirectsFile,
};
