// src/setup/repository/clouds.ts
const BY_PROVIDER = {
	aws: "aws",
	awscc: "aws",
	google: "google",
	"google-beta": "google",
	azurerm: "azure",
	azuread: "azure",
	azapi: "azure"
};
const BY_BACKEND = {
	s3: "aws",
	gcs: "google",
	azurerm: "azure"
};
const LOCAL = new Set([
	"random",
	"null",
	"local",
	"time",
	"tls",
	"archive",
	"template",
	"external",
	"terraform",
	"cloudinit",
	"http"
]);
const cloudsOf = (providers, backends) => [...new Set([...providers.flatMap((name) => BY_PROVIDER[name] ?? []), ...backends.flatMap((name) => name === null ? [] : BY_BACKEND[name] ?? [])])].sort();
const othersOf = (providers) => [...new Set(providers)].filter((name) => !(name in BY_PROVIDER) && !LOCAL.has(name)).sort();
Object.defineProperty(exports, "cloudsOf", {
	enumerable: true,
	get: function() {
		return cloudsOf;
	}
});
Object.defineProperty(exports, "othersOf", {
	enumerable: true,
	get: function() {
		return othersOf;
	}
});
