import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Docker. Named volumes outlive their containers; anonymous ones and the writable layer do not.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * kreuzwerker/docker, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "docker_compose",
    class: "container",
    weight: "low",
    what: "Compose project",
    loses: "The containers and networks of the project.",
    restore: "Named volumes usually stay.",
    source: "kreuzwerker/terraform-provider-docker docs/resources/compose.md",
  },
  {
    type: "docker_config",
    class: "data",
    weight: "low",
    what: "Swarm config",
    loses: "The value.",
    restore: "From the configuration.",
    source: "kreuzwerker/terraform-provider-docker docs/resources/config.md",
  },
  {
    type: "docker_container",
    class: "data",
    weight: "low",
    what: "container",
    loses: "The writable layer and the anonymous volumes.",
    restore: "Named volumes and mounted directories stay.",
    source: "kreuzwerker/terraform-provider-docker docs/resources/container.md",
  },
  {
    type: "docker_registry_image",
    class: "data",
    weight: "low",
    what: "image in a registry",
    loses: "The image, taken out of the registry.",
    forgets: { keep_remotely: true },
    restore: "Build it again.",
    source: "kreuzwerker/terraform-provider-docker docs/resources/registry_image.md",
  },
  {
    type: "docker_secret",
    class: "data",
    weight: "low",
    what: "Swarm secret",
    loses: "The value.",
    restore: "From the configuration, if it is written there.",
    source: "kreuzwerker/terraform-provider-docker docs/resources/secret.md",
  },
  {
    type: "docker_service",
    class: "container",
    weight: "low",
    what: "Swarm service",
    loses: "The tasks with their local data.",
    restore: "Volumes stay.",
    source: "kreuzwerker/terraform-provider-docker docs/resources/service.md",
  },
  {
    type: "docker_volume",
    class: "data",
    weight: "high",
    what: "Docker volume",
    loses: "All files of the volume.",
    leaves: [
      {
        remains: "refused",
        refusal: "in-use",
        named: ["volumes[*].volume_name", "mounts[*].source", "task_spec[0].container_spec[0].mounts[*].source"],
        says: "a volume that a container uses is not removed",
      },
    ],
    source: "kreuzwerker/terraform-provider-docker docs/resources/volume.md",
  },
];
