/** How folders and backends are told to people. */

/** A folder in a sentence: its path, or what the top is called. */
export const placeName = (path: string): string => (path === "." ? "the top of the repository" : path);

/** A backend in a sentence. */
export const backendName = (backend: string): string => (backend === "cloud" ? "HCP Terraform" : backend);
