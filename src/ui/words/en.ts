import { acrossServices } from "./en/across-services.ts";
import { agreement } from "./en/agreement.ts";
import { assessment } from "./en/assessment.ts";
import { board } from "./en/board.ts";
import { bundles } from "./en/bundles.ts";
import { check } from "./en/check.ts";
import { common } from "./en/common.ts";
import { conflicts } from "./en/conflicts.ts";
import { device } from "./en/device.ts";
import { devices } from "./en/devices.ts";
import { disclosure } from "./en/disclosure.ts";
import { erasure } from "./en/erasure.ts";
import { evidence } from "./en/evidence.ts";
import { factualAccuracy } from "./en/factual-accuracy.ts";
import { guide } from "./en/guide.ts";
import { handOver } from "./en/hand-over.ts";
import { health } from "./en/health.ts";
import { inspection } from "./en/inspection.ts";
import { instruments } from "./en/instruments.ts";
import { integrity } from "./en/integrity.ts";
import { joining } from "./en/joining.ts";
import { judgement } from "./en/judgement.ts";
import { overallScore } from "./en/overall-score.ts";
import { problems } from "./en/problems.ts";
import { redaction } from "./en/redaction.ts";
import { rehearsal } from "./en/rehearsal.ts";
import { reports } from "./en/reports.ts";
import { review } from "./en/review.ts";
import { safeguarding } from "./en/safeguarding.ts";
import { search } from "./en/search.ts";
import { selfAssessment } from "./en/self-assessment.ts";
import { shell } from "./en/shell.ts";
import { vault } from "./en/vault.ts";
import { workbench } from "./en/workbench.ts";

/** The words of the interface in English, one part for each place. */
export const en = {
	common,
	shell,
	vault,
	device,
	devices,
	health,
	disclosure,
	erasure,
	inspection,
	handOver,
	joining,
	agreement,
	assessment,
	review,
	safeguarding,
	search,
	board,
	bundles,
	instruments,
	integrity,
	conflicts,
	evidence,
	guide,
	factualAccuracy,
	judgement,
	workbench,
	redaction,
	rehearsal,
	reports,
	check,
	overallScore,
	acrossServices,
	selfAssessment,
	problems,
};
