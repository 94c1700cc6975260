// src/setup/repository/names.ts
const placeName = (path) => path === "." ? "the top of the repository" : path;
const backendName = (backend) => backend === "cloud" ? "HCP Terraform" : backend;
Object.defineProperty(exports, "backendName", {
	enumerable: true,
	get: function() {
		return backendName;
	}
});
Object.defineProperty(exports, "placeName", {
	enumerable: true,
	get: function() {
		return placeName;
	}
});
