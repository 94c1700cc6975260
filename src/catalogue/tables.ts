/** The tables, by the prefix of their types. One line each, sorted; a test holds that none is missing. */

import type { CatalogueRow } from "../domain/catalogue.ts";
import { rows as aiven } from "./aiven.ts";
import { rows as alicloud } from "./alicloud.ts";
import { rows as argocd } from "./argocd.ts";
import { rows as auth0 } from "./auth0.ts";
import { rows as aws } from "./aws.ts";
import { rows as azapi } from "./azapi.ts";
import { rows as azuread } from "./azuread.ts";
import { rows as azuredevops } from "./azuredevops.ts";
import { rows as azurerm } from "./azurerm.ts";
import { rows as civo } from "./civo.ts";
import { rows as clickhouse } from "./clickhouse.ts";
import { rows as cloudflare } from "./cloudflare.ts";
import { rows as cockroach } from "./cockroach.ts";
import { rows as confluent } from "./confluent.ts";
import { rows as consul } from "./consul.ts";
import { rows as couchbaseCapella } from "./couchbase-capella.ts";
import { rows as databricks } from "./databricks.ts";
import { rows as datadog } from "./datadog.ts";
import { rows as digitalocean } from "./digitalocean.ts";
import { rows as docker } from "./docker.ts";
import { rows as doppler } from "./doppler.ts";
import { rows as ec } from "./ec.ts";
import { rows as elasticstack } from "./elasticstack.ts";
import { rows as exoscale } from "./exoscale.ts";
import { rows as fly } from "./fly.ts";
import { rows as github } from "./github.ts";
import { rows as gitlab } from "./gitlab.ts";
import { rows as google } from "./google.ts";
import { rows as googleworkspace } from "./googleworkspace.ts";
import { rows as grafana } from "./grafana.ts";
import { harmless as aivenHarmless } from "./harmless/aiven.ts";
import { harmless as alicloudHarmless } from "./harmless/alicloud.ts";
import { harmless as archiveHarmless } from "./harmless/archive.ts";
import { harmless as argocdHarmless } from "./harmless/argocd.ts";
import { harmless as auth0Harmless } from "./harmless/auth0.ts";
import { harmless as awsHarmless } from "./harmless/aws.ts";
import { harmless as azureadHarmless } from "./harmless/azuread.ts";
import { harmless as azuredevopsHarmless } from "./harmless/azuredevops.ts";
import { harmless as azurermHarmless } from "./harmless/azurerm.ts";
import { harmless as civoHarmless } from "./harmless/civo.ts";
import { harmless as clickhouseHarmless } from "./harmless/clickhouse.ts";
import { harmless as cloudflareHarmless } from "./harmless/cloudflare.ts";
import { harmless as cloudinitHarmless } from "./harmless/cloudinit.ts";
import { harmless as cockroachHarmless } from "./harmless/cockroach.ts";
import { harmless as confluentHarmless } from "./harmless/confluent.ts";
import { harmless as consulHarmless } from "./harmless/consul.ts";
import { harmless as couchbaseCapellaHarmless } from "./harmless/couchbase-capella.ts";
import { harmless as databricksHarmless } from "./harmless/databricks.ts";
import { harmless as datadogHarmless } from "./harmless/datadog.ts";
import { harmless as digitaloceanHarmless } from "./harmless/digitalocean.ts";
import { harmless as dockerHarmless } from "./harmless/docker.ts";
import { harmless as dopplerHarmless } from "./harmless/doppler.ts";
import { harmless as ecHarmless } from "./harmless/ec.ts";
import { harmless as elasticstackHarmless } from "./harmless/elasticstack.ts";
import { harmless as exoscaleHarmless } from "./harmless/exoscale.ts";
import { harmless as flyHarmless } from "./harmless/fly.ts";
import { harmless as githubHarmless } from "./harmless/github.ts";
import { harmless as gitlabHarmless } from "./harmless/gitlab.ts";
import { harmless as googleHarmless } from "./harmless/google.ts";
import { harmless as googleworkspaceHarmless } from "./harmless/googleworkspace.ts";
import { harmless as grafanaHarmless } from "./harmless/grafana.ts";
import { harmless as hcloudHarmless } from "./harmless/hcloud.ts";
import { harmless as hcpHarmless } from "./harmless/hcp.ts";
import { harmless as herokuHarmless } from "./harmless/heroku.ts";
import { harmless as huaweicloudHarmless } from "./harmless/huaweicloud.ts";
import { harmless as ibmHarmless } from "./harmless/ibm.ts";
import { harmless as infisicalHarmless } from "./harmless/infisical.ts";
import { harmless as influxdbHarmless } from "./harmless/influxdb.ts";
import { harmless as kafkaHarmless } from "./harmless/kafka.ts";
import { harmless as keycloakHarmless } from "./harmless/keycloak.ts";
import { harmless as kubectlHarmless } from "./harmless/kubectl.ts";
import { harmless as kubernetesHarmless } from "./harmless/kubernetes.ts";
import { harmless as libvirtHarmless } from "./harmless/libvirt.ts";
import { harmless as linodeHarmless } from "./harmless/linode.ts";
import { harmless as localHarmless } from "./harmless/local.ts";
import { harmless as minioHarmless } from "./harmless/minio.ts";
import { harmless as mongodbatlasHarmless } from "./harmless/mongodbatlas.ts";
import { harmless as mysqlHarmless } from "./harmless/mysql.ts";
import { harmless as neonHarmless } from "./harmless/neon.ts";
import { harmless as nomadHarmless } from "./harmless/nomad.ts";
import { harmless as nullProviderHarmless } from "./harmless/null.ts";
import { harmless as nutanixHarmless } from "./harmless/nutanix.ts";
import { harmless as ociHarmless } from "./harmless/oci.ts";
import { harmless as oktaHarmless } from "./harmless/okta.ts";
import { harmless as onepasswordHarmless } from "./harmless/onepassword.ts";
import { harmless as opensearchHarmless } from "./harmless/opensearch.ts";
import { harmless as openstackHarmless } from "./harmless/openstack.ts";
import { harmless as ovhHarmless } from "./harmless/ovh.ts";
import { harmless as pineconeHarmless } from "./harmless/pinecone.ts";
import { harmless as planetscaleHarmless } from "./harmless/planetscale.ts";
import { harmless as postgresqlHarmless } from "./harmless/postgresql.ts";
import { harmless as proxmoxHarmless } from "./harmless/proxmox.ts";
import { harmless as rabbitmqHarmless } from "./harmless/rabbitmq.ts";
import { harmless as railwayHarmless } from "./harmless/railway.ts";
import { harmless as rancher2Harmless } from "./harmless/rancher2.ts";
import { harmless as randomHarmless } from "./harmless/random.ts";
import { harmless as rediscloudHarmless } from "./harmless/rediscloud.ts";
import { harmless as renderHarmless } from "./harmless/render.ts";
import { harmless as scalewayHarmless } from "./harmless/scaleway.ts";
import { harmless as snowflakeHarmless } from "./harmless/snowflake.ts";
import { harmless as supabaseHarmless } from "./harmless/supabase.ts";
import { harmless as templateHarmless } from "./harmless/template.ts";
import { harmless as tencentcloudHarmless } from "./harmless/tencentcloud.ts";
import { harmless as terraformHarmless } from "./harmless/terraform.ts";
import { harmless as tfeHarmless } from "./harmless/tfe.ts";
import { harmless as timeHarmless } from "./harmless/time.ts";
import { harmless as timescaleHarmless } from "./harmless/timescale.ts";
import { harmless as tlsHarmless } from "./harmless/tls.ts";
import { harmless as upcloudHarmless } from "./harmless/upcloud.ts";
import { harmless as upstashHarmless } from "./harmless/upstash.ts";
import { harmless as vaultHarmless } from "./harmless/vault.ts";
import { harmless as vercelHarmless } from "./harmless/vercel.ts";
import { harmless as vsphereHarmless } from "./harmless/vsphere.ts";
import { harmless as vultrHarmless } from "./harmless/vultr.ts";
import { harmless as yandexHarmless } from "./harmless/yandex.ts";
import { rows as hcloud } from "./hcloud.ts";
import { rows as hcp } from "./hcp.ts";
import { rows as helm } from "./helm.ts";
import { rows as heroku } from "./heroku.ts";
import { rows as huaweicloud } from "./huaweicloud.ts";
import { rows as ibm } from "./ibm.ts";
import { rows as infisical } from "./infisical.ts";
import { rows as influxdb } from "./influxdb.ts";
import { rows as kafka } from "./kafka.ts";
import { rows as keycloak } from "./keycloak.ts";
import { rows as kubectl } from "./kubectl.ts";
import { rows as kubernetes } from "./kubernetes.ts";
import { rows as libvirt } from "./libvirt.ts";
import { rows as linode } from "./linode.ts";
import { rows as minio } from "./minio.ts";
import { rows as mongodbatlas } from "./mongodbatlas.ts";
import { rows as mysql } from "./mysql.ts";
import { rows as neon } from "./neon.ts";
import { rows as nomad } from "./nomad.ts";
import { rows as nutanix } from "./nutanix.ts";
import { rows as oci } from "./oci.ts";
import { rows as okta } from "./okta.ts";
import { rows as onepassword } from "./onepassword.ts";
import { rows as opensearch } from "./opensearch.ts";
import { rows as openstack } from "./openstack.ts";
import { rows as ovh } from "./ovh.ts";
import { rows as pinecone } from "./pinecone.ts";
import { rows as planetscale } from "./planetscale.ts";
import { rows as postgresql } from "./postgresql.ts";
import { rows as proxmox } from "./proxmox.ts";
import { rows as rabbitmq } from "./rabbitmq.ts";
import { rows as railway } from "./railway.ts";
import { rows as rancher2 } from "./rancher2.ts";
import { rows as random } from "./random.ts";
import { rows as rediscloud } from "./rediscloud.ts";
import { rows as render } from "./render.ts";
import { rows as scaleway } from "./scaleway.ts";
import { rows as snowflake } from "./snowflake.ts";
import { rows as supabase } from "./supabase.ts";
import { rows as tencentcloud } from "./tencentcloud.ts";
import { rows as tfe } from "./tfe.ts";
import { rows as timescale } from "./timescale.ts";
import { rows as tls } from "./tls.ts";
import { rows as upcloud } from "./upcloud.ts";
import { rows as upstash } from "./upstash.ts";
import { rows as vault } from "./vault.ts";
import { rows as vercel } from "./vercel.ts";
import { rows as vsphere } from "./vsphere.ts";
import { rows as vultr } from "./vultr.ts";
import { rows as yandex } from "./yandex.ts";

export const ROWS: ReadonlyMap<string, () => readonly CatalogueRow[]> = new Map([
  ["aiven", aiven],
  ["alicloud", alicloud],
  ["argocd", argocd],
  ["auth0", auth0],
  ["aws", aws],
  ["azapi", azapi],
  ["azuread", azuread],
  ["azuredevops", azuredevops],
  ["azurerm", azurerm],
  ["civo", civo],
  ["clickhouse", clickhouse],
  ["cloudflare", cloudflare],
  ["cockroach", cockroach],
  ["confluent", confluent],
  ["consul", consul],
  ["couchbase-capella", couchbaseCapella],
  ["databricks", databricks],
  ["datadog", datadog],
  ["digitalocean", digitalocean],
  ["docker", docker],
  ["doppler", doppler],
  ["ec", ec],
  ["elasticstack", elasticstack],
  ["exoscale", exoscale],
  ["fly", fly],
  ["github", github],
  ["gitlab", gitlab],
  ["google", google],
  ["googleworkspace", googleworkspace],
  ["grafana", grafana],
  ["hcloud", hcloud],
  ["hcp", hcp],
  ["helm", helm],
  ["heroku", heroku],
  ["huaweicloud", huaweicloud],
  ["ibm", ibm],
  ["infisical", infisical],
  ["influxdb", influxdb],
  ["kafka", kafka],
  ["keycloak", keycloak],
  ["kubectl", kubectl],
  ["kubernetes", kubernetes],
  ["libvirt", libvirt],
  ["linode", linode],
  ["minio", minio],
  ["mongodbatlas", mongodbatlas],
  ["mysql", mysql],
  ["neon", neon],
  ["nomad", nomad],
  ["nutanix", nutanix],
  ["oci", oci],
  ["okta", okta],
  ["onepassword", onepassword],
  ["opensearch", opensearch],
  ["openstack", openstack],
  ["ovh", ovh],
  ["pinecone", pinecone],
  ["planetscale", planetscale],
  ["postgresql", postgresql],
  ["proxmox", proxmox],
  ["rabbitmq", rabbitmq],
  ["railway", railway],
  ["rancher2", rancher2],
  ["random", random],
  ["rediscloud", rediscloud],
  ["render", render],
  ["scaleway", scaleway],
  ["snowflake", snowflake],
  ["supabase", supabase],
  ["tencentcloud", tencentcloud],
  ["tfe", tfe],
  ["timescale", timescale],
  ["tls", tls],
  ["upcloud", upcloud],
  ["upstash", upstash],
  ["vault", vault],
  ["vercel", vercel],
  ["vsphere", vsphere],
  ["vultr", vultr],
  ["yandex", yandex],
]);

/** Names without the prefix, one a line: types that are known to hold nothing. */
export const HARMLESS: ReadonlyMap<string, () => string> = new Map([
  ["aiven", aivenHarmless],
  ["alicloud", alicloudHarmless],
  ["archive", archiveHarmless],
  ["argocd", argocdHarmless],
  ["auth0", auth0Harmless],
  ["aws", awsHarmless],
  ["azuread", azureadHarmless],
  ["azuredevops", azuredevopsHarmless],
  ["azurerm", azurermHarmless],
  ["civo", civoHarmless],
  ["clickhouse", clickhouseHarmless],
  ["cloudflare", cloudflareHarmless],
  ["cloudinit", cloudinitHarmless],
  ["cockroach", cockroachHarmless],
  ["confluent", confluentHarmless],
  ["consul", consulHarmless],
  ["couchbase-capella", couchbaseCapellaHarmless],
  ["databricks", databricksHarmless],
  ["datadog", datadogHarmless],
  ["digitalocean", digitaloceanHarmless],
  ["docker", dockerHarmless],
  ["doppler", dopplerHarmless],
  ["ec", ecHarmless],
  ["elasticstack", elasticstackHarmless],
  ["exoscale", exoscaleHarmless],
  ["fly", flyHarmless],
  ["github", githubHarmless],
  ["gitlab", gitlabHarmless],
  ["google", googleHarmless],
  ["googleworkspace", googleworkspaceHarmless],
  ["grafana", grafanaHarmless],
  ["hcloud", hcloudHarmless],
  ["hcp", hcpHarmless],
  ["heroku", herokuHarmless],
  ["huaweicloud", huaweicloudHarmless],
  ["ibm", ibmHarmless],
  ["infisical", infisicalHarmless],
  ["influxdb", influxdbHarmless],
  ["kafka", kafkaHarmless],
  ["keycloak", keycloakHarmless],
  ["kubectl", kubectlHarmless],
  ["kubernetes", kubernetesHarmless],
  ["libvirt", libvirtHarmless],
  ["linode", linodeHarmless],
  ["local", localHarmless],
  ["minio", minioHarmless],
  ["mongodbatlas", mongodbatlasHarmless],
  ["mysql", mysqlHarmless],
  ["neon", neonHarmless],
  ["nomad", nomadHarmless],
  ["null", nullProviderHarmless],
  ["nutanix", nutanixHarmless],
  ["oci", ociHarmless],
  ["okta", oktaHarmless],
  ["onepassword", onepasswordHarmless],
  ["opensearch", opensearchHarmless],
  ["openstack", openstackHarmless],
  ["ovh", ovhHarmless],
  ["pinecone", pineconeHarmless],
  ["planetscale", planetscaleHarmless],
  ["postgresql", postgresqlHarmless],
  ["proxmox", proxmoxHarmless],
  ["rabbitmq", rabbitmqHarmless],
  ["railway", railwayHarmless],
  ["rancher2", rancher2Harmless],
  ["random", randomHarmless],
  ["rediscloud", rediscloudHarmless],
  ["render", renderHarmless],
  ["scaleway", scalewayHarmless],
  ["snowflake", snowflakeHarmless],
  ["supabase", supabaseHarmless],
  ["template", templateHarmless],
  ["tencentcloud", tencentcloudHarmless],
  ["terraform", terraformHarmless],
  ["tfe", tfeHarmless],
  ["time", timeHarmless],
  ["timescale", timescaleHarmless],
  ["tls", tlsHarmless],
  ["upcloud", upcloudHarmless],
  ["upstash", upstashHarmless],
  ["vault", vaultHarmless],
  ["vercel", vercelHarmless],
  ["vsphere", vsphereHarmless],
  ["vultr", vultrHarmless],
  ["yandex", yandexHarmless],
]);
