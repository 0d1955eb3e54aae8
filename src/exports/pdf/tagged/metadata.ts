import { pdfText } from "#exports/pdf/pdf-syntax.ts";
import type { PdfObject } from "./objects.ts";

/** What a document says of itself. */
export interface Metadata {
	/** One clean line. */
	readonly title: string;
	/** BCP 47. */
	readonly language: string;
	readonly createdAt: Date;
	/** Of what the document says, whenever it was made: by this a file is checked. */
	readonly contentName: string;
	/** 32 hexadecimal digits. The same for the same document, unless it is encrypted: identifiers are not. */
	readonly id: string;
}

const PRODUCER = "jsPDF";

/** The XMP packet, with the claim to PDF/UA-1 (ISO 14289-1, 5). */
export function writeXmp({ title, language, createdAt, contentName }: Metadata): PdfObject {
	const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<dc:identifier>${contentName}</dc:identifier>
<xmp:CreateDate>${wholeSeconds(createdAt)}Z</xmp:CreateDate>
<pdf:Producer>${PRODUCER}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
	return { entries: "/Type/Metadata/Subtype/XML", data: new TextEncoder().encode(packet) };
}

/** The information dictionary, in place of jsPDF's: that one spoils titles with bytes that happen to be a line end. */
export function writeInformation({ title, createdAt }: Metadata): string {
	const date = wholeSeconds(createdAt).replace(/\D/g, "");
	return `<</Producer(${PRODUCER})/Title ${pdfText(title)}/CreationDate(D:${date}+00'00')>>`;
}

/** The instant in UTC, without a time zone. */
function wholeSeconds(date: Date): string {
	return date.toISOString().slice(0, 19);
}

function xmlText(text: string): string {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
