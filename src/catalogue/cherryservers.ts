import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Cherry Servers. A server goes with its local disks; storage volumes and addresses are objects of their own.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * cherryservers/cherryservers, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "cherryservers_ip",
    class: "network-critical",
    weight: "medium",
    what: "public address",
    loses: "The address.",
    source: "cherryservers/terraform-provider-cherryservers docs/resources/ip.md",
  },
  {
    type: "cherryservers_project",
    class: "container",
    weight: "high",
    what: "project",
    loses: "All servers and addresses of it.",
    source: "cherryservers/terraform-provider-cherryservers docs/resources/project.md",
  },
  {
    type: "cherryservers_server",
    class: "data",
    weight: "medium",
    what: "server",
    loses: "Its local disks.",
    source: "cherryservers/terraform-provider-cherryservers docs/resources/server.md",
  },
  {
    type: "cherryservers_storage",
    class: "data",
    weight: "high",
    what: "storage volume",
    loses: "All blocks of the volume.",
    source: "cherryservers/terraform-provider-cherryservers docs/resources/storage.md",
  },
];
