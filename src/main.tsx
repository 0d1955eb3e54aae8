import "#offline/trusted-types.ts";
import "#ui/styles/app.scss";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/app.tsx";
import { registerServiceWorker } from "#offline/service-worker.ts";
import { openVault } from "#vault/open-vault.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element #root");

const vault = openVault();
createRoot(root).render(
	<StrictMode>
		<App vault={vault} />
	</StrictMode>,
);
void registerServiceWorker();
