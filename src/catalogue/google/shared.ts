import type { CatalogueRow, Conditions, Leaves, Reference, Watch } from "../../domain/catalogue.ts";
import { pointingTo } from "../shared.ts";

// Since provider 7.33 nearly every type has a deletion_policy (DELETE by default; PREVENT fails, ABANDON only forgets),
// so these are said once.
export const ABANDONED: Conditions = { deletion_policy: "ABANDON" };
export const PREVENTED: Leaves = {
  remains: "refused",
  refusal: "protected",
  when: { deletion_policy: "PREVENT" },
  says: "the provider refuses to delete it while its deletion_policy is PREVENT",
};
export const POLICY_LIFTED: Watch = {
  path: "deletion_policy",
  change: { from: ["PREVENT", "ABANDON"], to: ["DELETE", "FORCE", "DEFAULT", "DELETE_IGNORE_ERRORS", null] },
  rule: "guard-removed",
  says: "a destroy of it now deletes it",
};

/** Without FORCE its delete fails while something is in it that Terraform may not know of. */
export const FORCED: Watch = {
  path: "deletion_policy",
  change: { from: ["DEFAULT", "DELETE", null], to: "FORCE" },
  rule: "guard-removed",
  says: "a destroy now deletes what is in it too",
};

// Terraform's own flag. Google's flag beside it has a name of its own for every service.
export const PROTECTED: Leaves = {
  remains: "refused",
  refusal: "protected",
  when: { deletion_protection: true },
  says: "the provider refuses to delete it while deletion_protection is on",
};
export const PROTECTION_OFF: Watch = {
  path: "deletion_protection",
  change: "off",
  rule: "guard-removed",
  says: "the provider no longer refuses to delete it",
};

/** Types without the attribute: of an organization, a folder or an account, or known by what they are in. */
const NAMES_NO_PROJECT: ReadonlySet<string> = new Set([
  "google_access_context_manager_access_policy",
  "google_access_context_manager_service_perimeter",
  "google_access_context_manager_service_perimeter_resource",
  "google_alloydb_instance",
  "google_alloydb_user",
  "google_apigee_api",
  "google_apigee_app_group",
  "google_apigee_developer",
  "google_apigee_env_keystore",
  "google_apigee_environment",
  "google_apigee_environment_keyvaluemaps",
  "google_apigee_environment_keyvaluemaps_entries",
  "google_apigee_instance",
  "google_apigee_keystores_aliases_key_cert_file",
  "google_apigee_keystores_aliases_pkcs12",
  "google_apigee_keystores_aliases_self_signed_cert",
  "google_apigee_nat_address",
  "google_apigee_organization",
  "google_apigee_sharedflow",
  "google_assured_workloads_workload",
  "google_biglake_database",
  "google_biglake_table",
  "google_billing_subaccount",
  "google_cloud_identity_group",
  "google_compute_disk_async_replication",
  "google_data_catalog_entry",
  "google_data_catalog_policy_tag",
  "google_data_catalog_tag",
  "google_dialogflow_cx_flow",
  "google_firebase_hosting_channel",
  "google_folder",
  "google_folder_iam_audit_config",
  "google_folder_iam_policy",
  "google_folder_organization_policy",
  "google_healthcare_consent_store",
  "google_healthcare_dicom_store",
  "google_healthcare_fhir_store",
  "google_healthcare_hl7_v2_store",
  "google_healthcare_workspace",
  "google_iam_deny_policy",
  "google_iam_principal_access_boundary_policy",
  "google_iam_workforce_pool",
  "google_iam_workforce_pool_provider",
  "google_iam_workforce_pool_provider_key",
  "google_iap_client",
  "google_kms_crypto_key",
  "google_kms_crypto_key_iam_binding",
  "google_kms_crypto_key_iam_member",
  "google_kms_crypto_key_iam_policy",
  "google_kms_crypto_key_version",
  "google_kms_key_ring_iam_binding",
  "google_kms_key_ring_iam_member",
  "google_kms_key_ring_iam_policy",
  "google_kms_secret_ciphertext",
  "google_logging_billing_account_bucket_config",
  "google_logging_billing_account_sink",
  "google_logging_folder_bucket_config",
  "google_logging_folder_sink",
  "google_logging_linked_dataset",
  "google_logging_organization_bucket_config",
  "google_logging_organization_sink",
  "google_org_policy_policy",
  "google_organization_iam_audit_config",
  "google_organization_iam_custom_role",
  "google_organization_iam_policy",
  "google_organization_policy",
  "google_parameter_manager_parameter_version",
  "google_parameter_manager_regional_parameter_version",
  "google_privileged_access_manager_entitlement",
  "google_project",
  "google_resource_manager_lien",
  "google_scc_source",
  "google_scc_v2_organization_source",
  "google_secret_manager_regional_secret_version",
  "google_secret_manager_secret_version",
  "google_service_account_key",
  "google_service_directory_service",
  "google_service_networking_connection",
  "google_storage_bucket_object",
  "google_storage_folder",
  "google_storage_managed_folder",
  "google_vertex_ai_featurestore_entitytype",
  "google_vertex_ai_featurestore_entitytype_feature",
  "google_vmwareengine_cluster",
  "google_vmwareengine_external_address",
]);

const IN_PROJECT: Reference = { role: "inside", path: "project", to: ["google_project"] };

/** Nearly everything names its project, and goes with it; so this is said once. */
export const inProject = (row: CatalogueRow): CatalogueRow =>
  row.class === "guard" || NAMES_NO_PROJECT.has(row.type) || row.refs?.some(({ path }) => path === "project")
    ? row
    : pointingTo(IN_PROJECT, row);
