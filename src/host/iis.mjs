import { contentTypes, hashedFolder, hashedForSeconds, screenPath, securityHeaders } from "./headers.mjs";
import { writtenBy } from "./written-by.mjs";

const hashedForDays = hashedForSeconds / 86_400;

/**
 * For the folder of the app; the rule for screens needs IIS's URL Rewrite module. IIS writes Cache-Control itself, since
 * as a custom header it would stand on errors too.
 */
export const iis = `<?xml version="1.0" encoding="utf-8"?>
<!--
${writtenBy("\t")}
-->
<configuration>
	<system.webServer>
		<httpProtocol>
			<customHeaders>
				<remove name="X-Powered-By" />
${Object.entries(securityHeaders)
	.map(([name, value]) => `\t\t\t\t<remove name="${name}" />\n\t\t\t\t<add name="${name}" value="${value}" />`)
	.join("\n")}
			</customHeaders>
		</httpProtocol>
		<staticContent>
			<clientCache cacheControlMode="DisableCache" />
${Object.entries(contentTypes)
	.map(
		([extension, type]) =>
			`\t\t\t<remove fileExtension="${extension}" />\n\t\t\t<mimeMap fileExtension="${extension}" mimeType="${type}" />`,
	)
	.join("\n")}
		</staticContent>
		<urlCompression doStaticCompression="true" />
		<rewrite>
			<rules>
				<rule name="Screens" stopProcessing="true">
					<match url="${screenPath}" />
					<action type="Rewrite" url="/index.html" />
				</rule>
			</rules>
		</rewrite>
	</system.webServer>
	<location path="${hashedFolder.replaceAll("/", "")}">
		<system.webServer>
			<staticContent>
				<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${hashedForDays}.00:00:00" cacheControlCustom="public, immutable" />
			</staticContent>
		</system.webServer>
	</location>
</configuration>
`;
