import * as z from "zod/mini";
import { roles } from "#domain/inspection/team.ts";
import type { DeviceCard } from "./device-card.ts";

z.config({ jitless: true }); // zod otherwise probes `new Function`, which the page's policy forbids

const opaqueId = z.string().check(z.regex(/^[\w-]{1,64}$/));

/** What a card must hold, whoever wrote it. Whether all of its name is to be seen is looked at apart. */
export const deviceCardSchema: z.ZodMiniType<DeviceCard> = z.strictObject({
	device: opaqueId,
	person: opaqueId,
	name: z.string().check(z.regex(/\S/)),
	role: z.enum(roles),
	signing: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
	recipient: z.string().check(z.regex(/^age1[02-9ac-hj-np-z]{58}$/)),
});
