const require_hook_command_log_explain_review = require("./cli-usage.js");
// src/setup/pins.ts
const PINS = {
	"actions/checkout": ["11bd71901bbe5b1630ceea73d27597364c9af683", "v4.2.2"],
	"actions/upload-artifact": ["ea165f8d65b6e75b540449e92b4886f43607fa02", "v4.6.2"],
	"actions/download-artifact": ["d3f86a106a0bac45b974a628896c90dbdf5c8093", "v4.3.0"],
	"actions/create-github-app-token": ["df432ceedc7162793a195dd1713ff69aefc7379e", "v2.0.6"],
	"actions/setup-node": ["49933ea5288caeca8642d1e84afbd3f7d6820020", "v4.4.0"],
	"hashicorp/setup-terraform": ["b9cd54a3c349d3f38e8881555d616ced269862dd", "v3.1.2"],
	"opentofu/setup-opentofu": ["592200bd4b9bbf4772ace78f887668b1aee8f716", "v1.0.5"],
	"aws-actions/configure-aws-credentials": ["b47578312673ae6fa5b5096b330d9fbac3d116df", "v4.2.1"],
	"google-github-actions/auth": ["ba79af03959ebeac9769e648f473a284504d9193", "v2.1.10"],
	"azure/login": ["a457da9ea143d694b1b9c7c869ebb04ebe844ef5", "v2.3.0"]
};
const pinned = (action) => {
	const [commit, version] = PINS[action];
	return `${action}@${commit} # ${version}`;
};
const OWN_ACTION = "destroy-guard/destroy-guard";
// src/setup/init/yaml.ts
const why = (line, reason) => `${line}\t# ${reason}`;
const laid = (lines) => `${lines.map((line) => line.replace(/^(.*)\t/, (_, before) => `${before.padEnd(34)} `)).join("\n")}\n`;
const expression = (text) => `\${{ ${text} }}`;
const indented = (by, lines) => lines.map((line) => line === "" ? "" : `${" ".repeat(by)}${line}`);
const item = (lines) => lines.map((line, at) => at === 0 ? `- ${line}` : line === "" ? "" : `  ${line}`);
const commentedOut = (lines) => lines.map((line) => `# ${line}`);
const isPlain = (path) => path === "." || /^[A-Za-z0-9._][\w.@+~-]*(?:\/[\w.@+~-]+)*$/.test(path) && !NO_TEXT.test(path);
const NO_TEXT = /^(?:[\d.]+(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|\.inf|\.nan|true|false|null|yes|no|on|off|y|n)$/i;
// src/setup/init/credentials.ts
const STEPS = {
	aws: {
		name: "AWS",
		action: "aws-actions/configure-aws-credentials",
		with: ["role-to-assume: arn:aws:iam::111122223333:role/plan-only", "aws-region: eu-central-1"]
	},
	google: {
		name: "Google Cloud",
		action: "google-github-actions/auth",
		with: ["workload_identity_provider: projects/111122223333/locations/global/workloadIdentityPools/github/providers/github", "service_account: plan-only@PROJECT.iam.gserviceaccount.com"]
	},
	azure: {
		name: "Azure",
		action: "azure/login",
		with: [
			`client-id: ${expression("vars.AZURE_CLIENT_ID")}`,
			`tenant-id: ${expression("vars.AZURE_TENANT_ID")}`,
			`subscription-id: ${expression("vars.AZURE_SUBSCRIPTION_ID")}`
		]
	}
};
const cloudName = (cloud) => STEPS[cloud].name;
const NOTES = { azure: ["Provider and backend take the same ids from the environment of this job: ARM_CLIENT_ID, ARM_TENANT_ID and", "ARM_SUBSCRIPTION_ID, with ARM_USE_OIDC: \"true\"."] };
const CREDENTIALS_WAIT = "remove the `#` here and at id-token";
function credentialSteps(clouds, isHosted) {
	return [
		...clouds.length === 0 ? [] : [`# Credentials for ${require_hook_command_log_explain_review.listed(clouds.map(cloudName))}: ${CREDENTIALS_WAIT}, and fill in`, "# yours. Give them the right to read and nothing else: a plan runs code of the pull request."],
		...clouds.flatMap((cloud) => {
			const { action, with: given } = STEPS[cloud];
			const note = NOTES[cloud];
			return [...commentedOut(note ?? []), ...commentedOut([
				`- uses: ${pinned(action)}`,
				"  with:",
				...given.map((line) => `    ${line}`)
			])];
		}),
		...isHosted ? ["# HCP Terraform keeps the state: set TF_TOKEN_app_terraform_io, from a secret, in the environment of this job."] : []
	];
}
const credentialPermission = (clouds) => clouds.length === 0 ? [] : [why("# id-token: write", "for the credentials below")];
Object.defineProperty(exports, "CREDENTIALS_WAIT", {
	enumerable: true,
	get: function() {
		return CREDENTIALS_WAIT;
	}
});
Object.defineProperty(exports, "OWN_ACTION", {
	enumerable: true,
	get: function() {
		return OWN_ACTION;
	}
});
Object.defineProperty(exports, "cloudName", {
	enumerable: true,
	get: function() {
		return cloudName;
	}
});
Object.defineProperty(exports, "commentedOut", {
	enumerable: true,
	get: function() {
		return commentedOut;
	}
});
Object.defineProperty(exports, "credentialPermission", {
	enumerable: true,
	get: function() {
		return credentialPermission;
	}
});
Object.defineProperty(exports, "credentialSteps", {
	enumerable: true,
	get: function() {
		return credentialSteps;
	}
});
Object.defineProperty(exports, "expression", {
	enumerable: true,
	get: function() {
		return expression;
	}
});
Object.defineProperty(exports, "indented", {
	enumerable: true,
	get: function() {
		return indented;
	}
});
Object.defineProperty(exports, "isPlain", {
	enumerable: true,
	get: function() {
		return isPlain;
	}
});
Object.defineProperty(exports, "item", {
	enumerable: true,
	get: function() {
		return item;
	}
});
Object.defineProperty(exports, "laid", {
	enumerable: true,
	get: function() {
		return laid;
	}
});
Object.defineProperty(exports, "pinned", {
	enumerable: true,
	get: function() {
		return pinned;
	}
});
Object.defineProperty(exports, "why", {
	enumerable: true,
	get: function() {
		return why;
	}
});
