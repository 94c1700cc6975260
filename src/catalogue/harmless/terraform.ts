/**
 * terraform. Built in: a terraform_data holds nothing but values of the configuration. Provisioners with `when =
 * destroy` can run any command, but the plan does not list them with the change.
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `terraform_`, one
 * a line, sorted.
 * Taken from the documentation of Terraform, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
data
`;
