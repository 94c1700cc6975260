/** Types under which a key of the key management services can be made. */
export const KEYS = ["ibm_kms_key", "ibm_kms_key_with_policy_overrides", "ibm_kp_key"] as const;
