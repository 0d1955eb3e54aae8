import { cacheControl, contentTypes, hashedFolder, incompressible, screenPath, securityHeaders } from "./headers.mjs";
import { writtenBy } from "./written-by.mjs";

const types = Object.entries(contentTypes);

const compressed = [
	...new Set(types.filter(([extension]) => !incompressible.has(extension)).map(([, type]) => type.replace(/;.*/, ""))),
].join(" ");

/**
 * For the folder of the app. Without mod_headers and mod_rewrite Apache refuses the file, rather than serve without them.
 * Without `always`, the cache rules are left out of errors.
 */
export const apache = `${writtenBy("# ")}

${types.map(([extension, type]) => `AddType "${type}" ${extension}`).join("\n")}

<IfModule mod_brotli.c>
	AddOutputFilterByType BROTLI_COMPRESS ${compressed}
	# A server that compresses with gzip everywhere would be first.
	SetEnvIf Accept-Encoding "\\bbr\\b" no-gzip
</IfModule>
<IfModule mod_deflate.c>
	AddOutputFilterByType DEFLATE ${compressed}
</IfModule>

${Object.entries(securityHeaders)
	.map(([name, value]) => `Header always set ${name} "${value}"`)
	.join("\n")}
Header set Cache-Control "${cacheControl.named}"
Header set Cache-Control "${cacheControl.hashed}" "expr=%{REQUEST_URI} =~ m#^${hashedFolder}#"

RewriteEngine On
RewriteRule "${screenPath}" "/index.html" [END]
`;
