import type { Path } from "./catalogue.ts";
import type { Attributes } from "./change.ts";
import { textsAt } from "./conditions.ts";

/** One object's id may be written in several ways: that of its cloud that stands for all of them. */

/** https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules: case-insensitive. */
const OF_AZURE = /^\/(?:subscriptions\/|providers\/microsoft\.)/i;
/** The provider google names an object by v1 of the API, google-beta by beta: both mean the same one. */
const OF_COMPUTE_ENGINE = /^https:\/\/(?:www|compute)\.googleapis\.com\/compute\/\w+\//;

/**
 * Scaleway's zone or region in front of an id: some attributes have it, some do not, and the provider takes both.
 * https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/guides/regions_and_zones#resource-ids
 */
const LOCALITY = /^[a-z]{2}-[a-z]{3}(?:-\d)?\/(?=[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$)/;

/** It may be written in any case: https://www.rfc-editor.org/rfc/rfc9562#section-4 */
export const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id, as it is compared with others. */
export const comparable = (id: string): string =>
  OF_AZURE.test(id) || UUID.test(id)
    ? id.toLowerCase()
    : id.replace(OF_COMPUTE_ENGINE, "https://www.googleapis.com/compute/v1/").replace(LOCALITY, "");

/** The same in whatever case: Azure gives back names as it likes, and a cloud may keep them in small letters. */
export const folded = (id: string): string => comparable(id).toLowerCase();

/** The ids at a path, as they are compared. */
export const idsAt = (attributes: Attributes, path: Path): readonly string[] =>
  textsAt(attributes, path).map(comparable);
