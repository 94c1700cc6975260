/** How folders and backends are told to people. */

export const placeName = (path: string): string => (path === "." ? "the top of the repository" : path);

export const backendName = (backend: string): string => (backend === "cloud" ? "HCP Terraform" : backend);
