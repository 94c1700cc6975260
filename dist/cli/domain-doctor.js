// src/domain/doctor.ts
const METADATA = { token: "`metadata: read`" };
const ADMINISTRATION = { token: "`metadata: read`; for classic branch protection `administration: read`" };
const CHECKS = {
	merged: {
		title: "These files are also on the default branch",
		looksAt: "each file below, in the folder and on the default branch",
		needs: { token: "`contents: read`" }
	},
	runs: {
		title: "A workflow runs the check on pull requests",
		looksAt: "the workflows, composite actions and reusable workflows of the repository",
		needs: "files"
	},
	required: {
		title: "The check is required on the default branch",
		looksAt: "rulesets of repository and organisation, required workflows, classic branch protection",
		needs: METADATA
	},
	source: {
		title: "Only GitHub Actions can report the check",
		looksAt: "the source of the required check",
		needs: METADATA
	},
	"same-name": {
		title: "No other job makes a check with the same name",
		looksAt: "the names of all jobs, and the events that start the workflow",
		needs: "files"
	},
	conditions: {
		title: "No condition skips the check",
		looksAt: "`if:` of jobs and steps, and `needs:`",
		needs: "files"
	},
	filters: {
		title: "No filter keeps the check from running",
		looksAt: "`paths:`, `paths-ignore:`, `branches:` and `branches-ignore:`",
		needs: "files"
	},
	fails: {
		title: "The check fails when it has to",
		looksAt: "`continue-on-error:` of jobs and steps, the input `enforce`, `||`, pipes and `set +e` in scripts",
		needs: "files"
	},
	activity: {
		title: "A new label or another base branch starts the check again",
		looksAt: "`types:` of `pull_request`",
		needs: "files"
	},
	cancel: {
		title: "No run of the check is cancelled half-way",
		looksAt: "`cancel-in-progress:`",
		needs: "files"
	},
	"merge-queue": {
		title: "The check runs in the merge queue",
		looksAt: "`merge_group:`, and whether the branch has a queue",
		needs: METADATA
	},
	handed: {
		title: "Every root has to report",
		looksAt: "`expect-roots` and `needs` of the job that takes reviews over, and the roots with a remote state that no workflow names",
		needs: "files"
	},
	bypass: {
		title: "Nobody can bypass the rules",
		looksAt: "bypass lists of the rulesets, administrators, exceptions of classic branch protection",
		needs: { token: "`administration: write` for a ruleset's list, `administration: read` for classic branch protection" }
	},
	"pull-request": {
		title: "Nobody can push to the default branch directly",
		looksAt: "whether a pull request and an approval are required",
		needs: ADMINISTRATION
	},
	"code-owners": {
		title: "Code owners have to approve changes to their files",
		looksAt: "*Require review from Code Owners*",
		needs: ADMINISTRATION
	},
	stale: {
		title: "A new commit ends earlier approvals",
		looksAt: "*Dismiss stale pull request approvals*",
		needs: ADMINISTRATION
	},
	"up-to-date": {
		title: "What is merged is what was planned",
		looksAt: "*Require branches to be up to date before merging*",
		needs: ADMINISTRATION
	},
	history: {
		title: "The default branch can't be rewritten or deleted",
		looksAt: "*Block force pushes* and *Restrict deletions*",
		needs: ADMINISTRATION
	},
	bases: {
		title: "Other branches that pull requests go to require the check too",
		looksAt: "the bases of the last hundred pull requests",
		needs: { token: "`pull-requests: read`" }
	},
	"guards-owned": {
		title: "The workflows, the policy and CODEOWNERS have an owner",
		looksAt: "who owns the workflows, the policy and CODEOWNERS",
		needs: "files"
	},
	"roots-owned": {
		title: "Every root, and each module that it calls, has an owner who can override",
		looksAt: "who owns the files of the roots that the workflows name in `plan` and `expect-roots`, and of the modules that they call in this repository",
		needs: "files"
	},
	state: {
		title: "A plan sees the state of what is there",
		looksAt: "the backend of the roots that the workflows name in `plan` and `expect-roots`",
		needs: "files"
	},
	codeowners: {
		title: "CODEOWNERS has no mistakes",
		looksAt: "each line, and what GitHub says of the file",
		needs: { token: "`contents: read`" }
	},
	policy: {
		title: "The policy can be read",
		looksAt: "the policy file",
		needs: "files"
	},
	teams: {
		title: "Teams of owners can be looked up",
		looksAt: "`owners-token`, and the teams that CODEOWNERS or the policy name",
		needs: { token: "an owners token: `members: read`" }
	},
	label: {
		title: "The label for an override exists",
		looksAt: "the labels of the repository",
		needs: { token: "`issues: read` or `pull-requests: read`" }
	},
	permissions: {
		title: "The job has the permissions that it needs",
		looksAt: "`permissions:` of job and workflow",
		needs: "files"
	},
	pinned: {
		title: "The actions that it uses are pinned by commit",
		looksAt: "`uses:` in the workflows that run it",
		needs: "files"
	},
	"plans-kept": {
		title: "No plan is uploaded",
		looksAt: "artifacts and caches",
		needs: "files"
	},
	destroys: {
		title: "The job that plans can't destroy",
		looksAt: "`apply` and `destroy` in jobs of pull requests, of their reviews and comments, of runs that follow theirs and of pushes to any branch, in workflows and actions of the repository that they call, and the credentials of all jobs",
		needs: "files"
	},
	"head-code": {
		title: "No code of a pull request runs with secrets",
		looksAt: "`pull_request_target`, `issue_comment` and `workflow_run` with a checkout of the head, also in what is called",
		needs: "files"
	}
};
const CHECK_NAMES = Object.keys(CHECKS);
const questionOf = (check) => CHECKS[check];
const STATES = [
	"open",
	"unknown",
	"accepted",
	"ok"
];
const ACCEPTABLE = CHECK_NAMES.filter((name) => name !== "runs" && name !== "required");
const accepting = (diagnosis, checks) => ({
	...diagnosis,
	answers: diagnosis.answers.map((one) => one.state !== "ok" && checks.includes(one.check) ? {
		...one,
		state: "accepted"
	} : one)
});
const FAIL_ON = [
	"open",
	"unknown",
	"never"
];
const hasFailed = (diagnosis, failOn) => failOn !== "never" && diagnosis.answers.some(({ state }) => state === "open" || state === failOn);
const stateOf = ({ answers }, check) => STATES.find((state) => answers.some((one) => one.check === check && one.state === state)) ?? null;
const answersIn = ({ answers }, state) => answers.filter((one) => one.state === state);
Object.defineProperty(exports, "ACCEPTABLE", {
	enumerable: true,
	get: function() {
		return ACCEPTABLE;
	}
});
Object.defineProperty(exports, "CHECK_NAMES", {
	enumerable: true,
	get: function() {
		return CHECK_NAMES;
	}
});
Object.defineProperty(exports, "FAIL_ON", {
	enumerable: true,
	get: function() {
		return FAIL_ON;
	}
});
Object.defineProperty(exports, "STATES", {
	enumerable: true,
	get: function() {
		return STATES;
	}
});
Object.defineProperty(exports, "accepting", {
	enumerable: true,
	get: function() {
		return accepting;
	}
});
Object.defineProperty(exports, "answersIn", {
	enumerable: true,
	get: function() {
		return answersIn;
	}
});
Object.defineProperty(exports, "hasFailed", {
	enumerable: true,
	get: function() {
		return hasFailed;
	}
});
Object.defineProperty(exports, "questionOf", {
	enumerable: true,
	get: function() {
		return questionOf;
	}
});
Object.defineProperty(exports, "stateOf", {
	enumerable: true,
	get: function() {
		return stateOf;
	}
});
