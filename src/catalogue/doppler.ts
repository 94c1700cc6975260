import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Doppler. Projects, environments and configs delete all secrets below them.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * DopplerHQ/doppler, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "doppler_config",
    class: "container",
    weight: "high",
    what: "secrets config",
    loses: "All secrets in it.",
    refs: [{ role: "inside", path: "project", to: ["doppler_project"] }],
    source: "DopplerHQ/terraform-provider-doppler docs/resources/config.md",
  },
  {
    type: "doppler_environment",
    class: "container",
    weight: "high",
    what: "secrets environment",
    loses: "All configs and secrets in it.",
    refs: [{ role: "inside", path: "project", to: ["doppler_project"] }],
    source: "DopplerHQ/terraform-provider-doppler docs/resources/environment.md",
  },
  {
    type: "doppler_project",
    class: "container",
    weight: "high",
    what: "secrets project",
    loses: "All environments, configs and secrets in it.",
    restore: "Support at best.",
    source: "DopplerHQ/terraform-provider-doppler docs/resources/project.md",
  },
  {
    type: "doppler_secret",
    class: "data",
    weight: "medium",
    what: "secret",
    loses: "The value.",
    restore: "A rollback of the config.",
    refs: [{ role: "inside", path: "project", to: ["doppler_project"] }],
    source: "DopplerHQ/terraform-provider-doppler docs/resources/secret.md",
  },
];
