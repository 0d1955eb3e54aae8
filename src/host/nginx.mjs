import { cacheControl, contentTypes, hashedFolder, incompressible, screenPath, securityHeaders } from "./headers.mjs";
import { writtenBy } from "./written-by.mjs";

const utf8 = "; charset=utf-8";

/** nginx adds the character set itself, and always counts HTML among what has one and what is compressed. */
const types = Object.entries(contentTypes).map(([extension, type]) => ({
	extension,
	name: type.replace(utf8, ""),
	isText: type.endsWith(utf8),
}));

/** @param {(type: typeof types[number]) => boolean} isWanted */
const names = (isWanted) =>
	[...new Set(types.filter(isWanted).map(({ name }) => name))].filter((name) => name !== "text/html").join(" ");

const compressed = names(({ extension }) => !incompressible.has(extension));

/**
 * For the `server` block. Headers and cache rules stand there alone, since a block with an `add_header` of its own loses
 * those around it; without `always`, the cache rules are left out of errors.
 */
export const nginx = `${writtenBy("# ")}

charset utf-8;
charset_types ${names(({ isText }) => isText)};
default_type application/octet-stream;
types {
${types.map(({ extension, name }) => `\t${name} ${extension.slice(1)};`).join("\n")}
}

gzip on;
gzip_vary on;
gzip_types ${compressed};
# Where nginx has its Brotli module:
# brotli on;
# brotli_types ${compressed};

${Object.entries(securityHeaders)
	.map(([name, value]) => `add_header ${name} "${value}" always;`)
	.join("\n")}
set $cache_control "${cacheControl.named}";
add_header Cache-Control $cache_control;

location / {
	try_files $uri =404;
}
location ${hashedFolder} {
	set $cache_control "${cacheControl.hashed}";
	try_files $uri =404;
}
location ~ ${screenPath} {
	try_files /index.html =404;
}
`;
