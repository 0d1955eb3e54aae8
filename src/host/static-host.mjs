import { cacheControl, contentTypes, hashedFolder, securityHeaders } from "./headers.mjs";
import { writtenBy } from "./written-by.mjs";

/** @param {Readonly<Record<string, string>>} headers */
const lines = (headers) =>
	Object.entries(headers)
		.map(([name, value]) => `  ${name}: ${value}`)
		.join("\n");

/**
 * `_headers`, as Netlify and Cloudflare read it. A file that two rules match gets the values of both for the same header;
 * so Cache-Control stands nowhere but where the hosts' own, which makes browsers ask each time, does not do.
 */
export const headersFile = `${writtenBy("# ")}

/*
${lines(securityHeaders)}

${hashedFolder}*
${lines({ "Cache-Control": cacheControl.hashed })}

/sw.js
${lines({ "Cache-Control": cacheControl.named })}

/manifest.webmanifest
${lines({ "Content-Type": contentTypes[".webmanifest"] ?? "" })}
`;

/**
 * `_redirects`, as Netlify reads it: rules for files that are not there. Extensions are nothing that it can tell apart, so
 * only what is missing among the hashed files is a 404.
 */
export const redirectsFile = `${writtenBy("# ")}

${hashedFolder}* /index.html 404
/* /index.html 200
`;
