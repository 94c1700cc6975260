import type { CatalogueRow } from "../../domain/catalogue.ts";
import { doc } from "./shared.ts";

/** Video: Elemental Media services, Interactive Video Service. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aws_ivs_channel",
    class: "network-critical",
    weight: "low",
    what: "live video channel",
    loses: "The ingest endpoint, stream key and playback address.",
    restore: "A new channel has other addresses.",
    source: doc("ivs_channel"),
  },
  {
    type: "aws_ivs_playback_key_pair",
    class: "key",
    weight: "low",
    what: "playback key",
    loses: "Signed playback tokens stop working.",
    restore: "Import it again.",
    source: doc("ivs_playback_key_pair"),
  },
  {
    type: "aws_media_package_channel",
    class: "network-critical",
    weight: "low",
    what: "video channel",
    loses: "Its ingest addresses and credentials.",
    restore: "A new one has other addresses.",
    source: doc("media_package_channel"),
  },
  {
    type: "aws_media_packagev2_channel_group",
    class: "network-critical",
    weight: "low",
    what: "video channel group",
    loses: "The group's domain name.",
    restore: "A new one has another name.",
    source: doc("media_packagev2_channel_group"),
  },
  {
    type: "aws_media_store_container",
    class: "data",
    weight: "medium",
    what: "media object store",
    loses: "The container with its objects.",
    leaves: [{ remains: "refused", refusal: "not-empty", says: "AWS refuses to delete a container that has objects" }],
    source: doc("media_store_container"),
  },
  {
    type: "aws_medialive_input",
    class: "network-critical",
    weight: "low",
    what: "live video input",
    loses: "Its push addresses.",
    restore: "A new one has other addresses.",
    source: doc("medialive_input"),
  },
];
