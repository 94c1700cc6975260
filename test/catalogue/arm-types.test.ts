/** Types of a cloud's own API: an object is what it is under the cloud's own provider, by the type in its values. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { HOLDING } from "../../src/catalogue/arm/holding.ts";
import { allRows, catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

const ROWS = allRows().filter(({ type }) => /^(azapi|azurerm|aws)_/.test(type));
const GENERIC = rowOf(catalogueWith([])("azapi_resource"));
const SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-000000000001";

const deleted = async (type: string, more: object = {}) =>
  said(await reviewOf([object("azapi_resource.x", "delete", { type: `${type}@2024-01-01`, ...more })], ROWS)).map(
    (line) => line.replace(" azapi_resource.x", ""),
  );

describe("A resource of azapi that is destroyed", () => {
  test.each([
    ["Microsoft.ContainerRegistry/registries", "last-copy warn"],
    ["Microsoft.Cache/redis", "last-copy warn"],
    ["Microsoft.Cache/redisEnterprise", "container-loss warn"],
    ["Microsoft.OperationalInsights/workspaces", "data-loss warn"],
    ["Microsoft.CognitiveServices/accounts", "data-loss warn"],
    ["Microsoft.EventHub/namespaces/eventhubs", "last-copy warn"],
    ["Microsoft.Storage/storageAccounts/queueServices/queues", "last-copy warn"],
    ["Microsoft.DBforPostgreSQL/flexibleServers", "container-loss block"],
    ["Microsoft.DBforPostgreSQL/flexibleServers/databases", "last-copy block"],
    ["Microsoft.Sql/servers/databases", "data-loss block"],
    ["Microsoft.Compute/snapshots", "backup-loss block"],
    ["Microsoft.KeyVault/vaults", "key-loss block"],
    ["Microsoft.KeyVault/vaults/secrets", "data-loss warn"],
    ["Microsoft.Network/dnsZones", "last-copy block"],
    ["Microsoft.Network/dnsZones/TXT", "last-copy note"],
    ["Microsoft.Authorization/locks", "guard-removed warn"],
    ["Microsoft.Authorization/roleAssignments", "last-copy note"],
    ["Microsoft.HorizonDb/clusters", "last-copy block"],
    ["Microsoft.FileShares/fileShares", "last-copy block"],
    ["Microsoft.FileShares/fileShares/fileShareSnapshots", "backup-loss block"],
    ["Microsoft.ElasticSan/elasticSans/volumegroups/snapshots", "backup-loss block"],
    ["Microsoft.DBforMySQL/flexibleServers/backupsV2", "backup-loss block"],
    ["Microsoft.NetApp/elasticAccounts/elasticCapacityPools/elasticVolumes", "last-copy block"],
    ["Microsoft.NetApp/elasticAccounts/elasticBackupVaults", "backup-loss block"],
    ["Microsoft.NetApp/netAppAccounts/capacityPools/volumes/backups", "backup-loss block"],
    ["Microsoft.Synapse/workspaces/kustoPools/databases", "last-copy block"],
    ["Microsoft.DocumentDB/databaseAccounts/sqlDatabases/clientEncryptionKeys", "key-loss block"],
    ["Microsoft.DomainRegistration/domains", "last-copy block"],
    ["Microsoft.MachineLearningServices/registries", "container-loss block"],
    ["Microsoft.Confluent/organizations/environments/clusters", "last-copy block"],
    ["Microsoft.DataReplication/replicationVaults", "backup-loss block"],
    ["Commvault.ContentStore/cloudAccounts/storages", "backup-loss block"],
    ["Dell.Storage/filesystems", "last-copy block"],
    ["MongoDB.Atlas/organizations", "container-loss block"],
    ["Neon.Postgres/organizations/projects", "container-loss block"],
    ["Oracle.Database/dbSystems", "last-copy block"],
    ["PureStorage.Block/storagePools", "container-loss block"],
    ["Microsoft.SecurityInsights/threatIntelligence/indicators", "last-copy note"],
    ["Microsoft.AzureArcData/sqlManagedInstances", "data-loss block"],
    ["Microsoft.AzureArcData/sqlServerInstances", "container-loss note"],
    ["Microsoft.DataBoxEdge/dataBoxEdgeDevices/shares", "last-copy block"],
    ["Microsoft.DurableTask/schedulers/taskHubs", "last-copy warn"],
    ["Microsoft.SecurityInsights/bookmarks", "last-copy note"],
    ["Microsoft.SecurityInsights/incidents", "last-copy warn"],
    ["PureStorage.Block/storagePools/avsStorageContainers/volumes", "last-copy block"],
    ["Contoso.Ledger/books", "unclassified warn"],
    ["Microsoft.Storage/storageAccounts/somethingNew", "unclassified warn"],
    ["Microsoft.NetworkFunctionality/things", "unclassified warn"],
  ])("of type %s: %s", async (type, expected) => {
    expect(await deleted(type)).toEqual([expected]);
  });

  test.each([
    ["accounts of a managed domain", "Microsoft.AAD/domainServices/ouContainer", "last-copy warn"],
    ["what agents stored", "Microsoft.CognitiveServices/accounts/projects/capabilityHosts", "last-copy warn"],
    ["who wants no mail", "Microsoft.Communication/emailServices/domains/suppressionLists", "last-copy warn"],
    ["the objects of a custom API", "Microsoft.CustomProviders/resourceProviders/ledgers", "unclassified warn"],
    ["the machine of a user", "Microsoft.LabServices/labs/users", "last-copy warn"],
    ["the Creator of an account for maps", "Microsoft.Maps/accounts", "container-loss note"],
    ["endpoints of a profile", "Microsoft.Cdn/profiles", "container-loss warn"],
    ["domains of a mail service", "Microsoft.Communication/emailServices", "container-loss warn"],
    ["versions of an application", "Microsoft.Compute/galleries/applications", "container-loss note"],
    ["a package", "Microsoft.Compute/galleries/applications/versions", "last-copy note"],
    ["terms that are blocked", "Microsoft.CognitiveServices/accounts/raiBlocklists", "last-copy note"],
    ["passwords of a token", "Microsoft.ContainerRegistry/registries/tokens", "last-copy note"],
    ["the id of a partner", "Microsoft.EventGrid/partnerRegistrations", "last-copy warn"],
    ["the secret address of a webhook", "Microsoft.Automation/automationAccounts/webhooks", "last-copy note"],
    ["the key to a circuit", "Microsoft.Network/expressRouteCircuits/authorizations", "address-loss warn"],
    ["the key to a port", "Microsoft.Network/expressRoutePorts/authorizations", "last-copy note"],
    ["the key to a private cloud", "Microsoft.AVS/privateClouds/authorizations", "last-copy note"],
    ["the name of a server", "Microsoft.Sql/servers/dnsAliases", "address-loss warn"],
    ["an audit trail", "Microsoft.Sql/servers/devOpsAuditingSettings", "guard-removed warn"],
    ["an account for logs", "Microsoft.Logz/monitors/accounts", "last-copy note"],
    ["addresses of an appliance", "Microsoft.Network/networkVirtualAppliances", "address-loss warn"],
    ["addresses of a gateway", "Microsoft.Network/p2svpnGateways", "address-loss warn"],
    ["keys of a relay", "Microsoft.Relay/namespaces/wcfRelays/authorizationRules", "last-copy note"],
    ["keys of a function", "Microsoft.Web/sites/functions/keys", "last-copy note"],
    ["a certificate of a workspace", "Microsoft.ApiManagement/service/workspaces/certificates", "key-loss note"],
  ])("that holds something says so, though much near it holds nothing: %s", async (_, type, expected) => {
    expect(await deleted(type)).toEqual([expected]);
  });

  test.each([
    ["Microsoft.OperationsManagement/solutions", { name: "SecurityInsights(logs)" }, ["container-loss warn"]],
    ["Microsoft.OperationsManagement/solutions", { name: "VMInsights(logs)" }, []],
    ["Microsoft.Web/sites/config", { name: "backup" }, ["backup-loss note"]],
    ["Microsoft.Web/sites/slots/config", { name: "appsettings" }, []],
    [
      "Microsoft.Network/azureFirewalls",
      { body: { properties: { virtualHub: { id: "/hub" } } } },
      ["address-loss warn"],
    ],
    ["Microsoft.Network/azureFirewalls", { body: { properties: { ipConfigurations: [] } } }, []],
    [
      "Microsoft.Network/networkVirtualAppliances",
      { body: { properties: { delegation: { serviceName: "PaloAltoNetworks.Cloudngfw/firewalls" } } } },
      [],
    ],
    [
      "Microsoft.SqlVirtualMachine/sqlVirtualMachines",
      { body: { properties: { autoBackupSettings: { enable: true } } } },
      ["backup-loss warn"],
    ],
    ["Microsoft.SqlVirtualMachine/sqlVirtualMachines", { body: { properties: {} } }, []],
  ])("of type %s is told by its values: %j", async (type, values, expected) => {
    expect(await deleted(type, values)).toEqual(expected);
  });

  test.each([
    "Microsoft.Network/networkInterfaces",
    "Microsoft.Network/virtualNetworks",
    "Microsoft.Network/virtualNetworks/subnets",
    "Microsoft.Network/networkSecurityGroups/securityRules",
    "Microsoft.Insights/actionGroups",
    "Microsoft.Sql/servers/firewallRules",
    "Microsoft.Resources/deployments",
    "Microsoft.Storage/storageAccounts/blobServices",
    "Microsoft.Cdn/profiles/originGroups/origins",
    "Microsoft.Communication/emailServices/domains/senderUsernames",
    "Microsoft.CognitiveServices/accounts/raiBlocklists/raiBlocklistItems",
  ])("of type %s is quiet", async (type) => {
    expect(await deleted(type)).toEqual([]);
  });

  test("is known in whatever case its type is written, and with no version", async () => {
    expect(await deleted("microsoft.dbforpostgresql/FLEXIBLESERVERS")).toEqual(["container-loss block"]);
    expect(await deleted("MICROSOFT.NETWORK/virtualnetworks")).toEqual([]);
    const bare = [object("azapi_resource.x", "delete", { type: "Microsoft.Cache/redis" })];
    expect(said(await reviewOf(bare, ROWS))).toEqual(["last-copy warn azapi_resource.x"]);
  });

  test("whose type is not known is unclassified", async () => {
    expect(said(await reviewOf([object("azapi_resource.x", "delete", {})], ROWS))).toEqual([
      "unclassified warn azapi_resource.x",
    ]);
  });

  test("is called by its type as the catalogue writes it, and one that nobody knows by none", async () => {
    const whatOf = async (type: string) =>
      (await reviewOf([object("azapi_resource.x", "delete", { type })], ROWS)).findings.map(
        ({ subject }) => subject?.what ?? null,
      );
    expect(await whatOf("microsoft.DBFORpostgresql/flexibleservers@2024-08-01")).toEqual([
      "PostgreSQL server (Microsoft.DBforPostgreSQL/flexibleServers)",
    ]);
    expect(await whatOf("Contoso.Ledger/books@2024-08-01")).toEqual([null]);
  });

  test.each([
    ["a static address", { publicIPAllocationMethod: "Static" }, ["address-loss warn"]],
    ["an address that changes by itself", { publicIPAllocationMethod: "Dynamic" }, []],
    ["an address with a name", { dnsSettings: { domainNameLabel: "shop" } }, ["address-loss warn"]],
  ])("as %s", async (_, properties, expected) => {
    expect(await deleted("Microsoft.Network/publicIPAddresses", { body: { properties } })).toEqual(expected);
  });

  test.each(["azapi_resource", "aws_cloudcontrolapi_resource"])(
    "has the class and weight that the same object has under its own name: %s",
    (generic) => {
      const byType = new Map(ROWS.map((row) => [row.type, row]));
      const sorts = byType.get(generic)?.sorts;
      if (sorts === undefined || !("type" in sorts)) throw new Error(`${generic} has no types`);
      for (const { as, class: named, weight, types } of sorts.of) {
        if (as === undefined) continue;
        const row = byType.get(as);
        expect([types, named, weight]).toEqual([types, row?.class, row?.weight]);
      }
    },
  );

  test("is unknown where its type lies deeper than Azure nests any, however deep", async () => {
    const below = (depth: number) => `Microsoft.Network/networkInterfaces${"/a".repeat(depth)}`;
    expect(await deleted(below(3))).toEqual([]);
    for (const depth of [100, 100_000]) expect(await deleted(below(depth))).toEqual(["unclassified warn"]);
  });
});

/** Names of types, with whether it is only because of a harmless type above it that one is known. */
const NAMES = readFileSync(new URL("arm-names.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => ({ type: line.replace(/ {2}below$/, "").toLowerCase(), isBelow: line.endsWith("  below") }));

describe("The lists of types of Azure's API", () => {
  const { sorts } = GENERIC ?? {};
  if (sorts === undefined || !("type" in sorts)) throw new Error("azapi_resource has no types");
  const { of, settings = [], harmless } = sorts;
  const exact = [...of.flatMap(({ types }) => types), ...settings];
  const listed = new Set([...exact, ...harmless].map((type) => type.toLowerCase()));
  const areHarmless = new Set(harmless.map((type) => type.toLowerCase()));
  const above = (type: string): readonly string[] =>
    [...type.matchAll(/\//g)].map(({ index }) => type.slice(0, index)).slice(1);
  const names = new Set(NAMES.flatMap(({ type }) => [type, ...above(type)]));

  test("name no type that Azure does not have", () => {
    const types = new Set(NAMES.map(({ type }) => type));
    expect(exact.filter((type) => !types.has(type.toLowerCase()))).toEqual([]);
    expect(harmless.filter((type) => !names.has(type.toLowerCase()))).toEqual([]);
  });

  test("have what no template may drop: all that weighs much", () => {
    const heavy = of.filter(({ weight }) => weight === "high").flatMap(({ types }) => types);
    expect(HOLDING).toEqual(heavy.sort());
  });

  test("let nothing pass for its namespace alone: what is new in one is not known", () => {
    expect(harmless.filter((type) => !type.includes("/"))).toEqual([]);
  });

  test("let nothing pass below a harmless type that nobody judged", () => {
    const passes = ({ type }: { readonly type: string }) =>
      !listed.has(type) && above(type).some((one) => areHarmless.has(one));
    const wrong = NAMES.filter((name) => passes(name) !== name.isBelow).map(({ type }) => type);
    expect(wrong).toEqual([]);
  });
});

describe("A lock of azapi", () => {
  const GROUP = `${SUBSCRIPTION}/resourceGroups/shop`;
  const SERVER = `${GROUP}/providers/Microsoft.DBforPostgreSQL/flexibleServers/prod`;
  const lock = (parent_id: string, actions = "no-op") => {
    const values = { type: "Microsoft.Authorization/locks@2020-05-01", parent_id, id: `${parent_id}/locks/l` };
    return object("azapi_resource.lock", actions, values, actions === "no-op" ? values : null);
  };
  const server = object("azapi_resource.server", "delete", {
    type: "Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01",
    id: SERVER,
    parent_id: GROUP,
  });
  const group = object("azurerm_resource_group.shop", "delete", { id: GROUP, name: "shop" });
  const remains = async (...changes: readonly Readonly<Record<string, unknown>>[]) =>
    (await reviewOf(changes, ROWS)).findings
      .filter(({ rule }) => rule === "container-loss")
      .map(({ remains }) => remains?.kind);

  test.each([
    ["the object itself", SERVER],
    ["its group", GROUP],
    ["its group, in another case", GROUP.replace("resourceGroups", "resourcegroups").toUpperCase()],
    ["its subscription", SUBSCRIPTION],
  ])("that stays refuses the destroy of what is in its scope: %s", async (_, scope) => {
    expect(await remains(lock(scope), server)).toEqual(["refused"]);
  });
  test("of another scope, or one that goes too, refuses nothing", async () => {
    expect(await remains(lock(`${SUBSCRIPTION}/resourceGroups/other`), server)).toEqual(["nothing"]);
    expect(await remains(lock(SERVER, "delete"), server)).toEqual(["nothing"]);
  });
  test("holds for what azurerm destroys, and that of azurerm for what azapi does", async () => {
    expect(await remains(lock(GROUP), group)).toEqual(["refused"]);
    const values = { scope: GROUP, lock_level: "CanNotDelete" };
    expect(await remains(object("azurerm_management_lock.l", "no-op", values, values), server)).toEqual(["refused"]);
  });
  test("that is another resource, in what is destroyed, is none", async () => {
    const values = { type: "Microsoft.Network/virtualNetworks@2024-01-01", parent_id: GROUP, id: `${GROUP}/v` };
    expect(await remains(object("azapi_resource.net", "no-op", values, values), server)).toEqual(["nothing"]);
  });
});

/** As azurerm tells it; azapi purges nothing, so what azurerm gets past only by purging is always refused. */
describe("What the destroy of a resource of azapi leaves", () => {
  const continuous = (tier?: string) => ({
    backupPolicy: { type: "Continuous", ...(tier && { continuousModeProperties: { tier } }) },
  });
  const locked = { immutableStorageWithVersioning: { immutabilityPolicy: { state: "Locked" } } };
  test.each([
    ["Microsoft.AppConfiguration/configurationStores", { softDeleteRetentionInDays: 7 }, "grace", 7],
    ["Microsoft.AppConfiguration/configurationStores", { softDeleteRetentionInDays: 0 }, "nothing", null],
    ["Microsoft.DataBoxEdge/dataBoxEdgeDevices/shares", { dataPolicy: "Cloud" }, "kept", null],
    ["Microsoft.DataBoxEdge/dataBoxEdgeDevices/shares", { dataPolicy: "Local" }, "nothing", null],
    ["Microsoft.DocumentDB/databaseAccounts", continuous("Continuous7Days"), "grace", 7],
    ["Microsoft.DocumentDB/databaseAccounts", continuous(), "grace", 30],
    ["Microsoft.DocumentDB/databaseAccounts", { backupPolicy: { type: "Periodic" } }, "nothing", null],
    ["Microsoft.KeyVault/vaults", { softDeleteRetentionInDays: 30 }, "grace", 30],
    ["Microsoft.KeyVault/vaults", {}, "grace", null],
    ["Microsoft.NetApp/netAppAccounts/backupVaults", {}, "refused", null],
    ["Microsoft.RecoveryServices/vaults", {}, "refused", null],
    ["Microsoft.Resources/resourceGroups", {}, "nothing", null],
    ["Microsoft.Storage/storageAccounts", locked, "refused", null],
    ["Microsoft.Storage/storageAccounts", {}, "nothing", null],
  ])("%s %j: %s", async (type, properties, kind, days) => {
    const entry = object("azapi_resource.x", "delete", { type: `${type}@2024-01-01`, body: { properties } });
    const left = (await reviewOf([entry], ROWS)).findings.map(({ remains }) => remains);
    expect(left).toMatchObject([{ kind, days }]);
  });
});

describe("An object that azapi has in a service itself", () => {
  const inService = async (type: string) =>
    said(await reviewOf([object("azapi_data_plane_resource.x", "delete", { type: `${type}@2024-01-01` })], ROWS)).map(
      (line) => line.replace(" azapi_data_plane_resource.x", ""),
    );
  test.each([
    ["Microsoft.AppConfiguration/configurationStores/keyValues", ["last-copy note"]],
    ["Microsoft.DigitalTwins/digitalTwinsInstances/digitaltwins", ["last-copy warn"]],
    ["Microsoft.IoTCentral/iotApps/enrollmentGroups", ["key-loss warn"]],
    ["Microsoft.IoTCentral/IoTApps/users", ["last-copy note"]],
    ["Microsoft.Purview/accounts/Account/collections", ["container-loss warn"]],
    ["Microsoft.Synapse/workspaces/notebooks", ["last-copy warn"]],
    ["Microsoft.Synapse/workspaces/triggers", ["backup-loss note"]],
    ["Microsoft.Synapse/workspaces/pipelines", []],
    ["Microsoft.KeyVault/vaults/certificates/issuers", []],
    ["Contoso.Ledger/books", ["unclassified warn"]],
  ] as const)("is judged by its type: %s", async (type, expected) => {
    expect(await inService(type)).toEqual(expected);
  });
});

describe("A resource of Cloud Control that is destroyed", () => {
  const gone = async (type_name: string, desired: object = {}) =>
    said(
      await reviewOf(
        [object("aws_cloudcontrolapi_resource.x", "delete", { type_name, desired_state: JSON.stringify(desired) })],
        ROWS,
      ),
    ).map((line) => line.replace(" aws_cloudcontrolapi_resource.x", ""));
  const disk = (DeviceName: string, DeleteOnTermination: boolean) => ({ DeviceName, Ebs: { DeleteOnTermination } });
  test.each([
    ["AWS::RDS::DBInstance", "last-copy block"],
    ["AWS::KMS::Key", "key-loss block"],
    ["AWS::Backup::BackupVault", "backup-loss block"],
    ["AWS::ECR::Repository", "data-loss warn"],
    ["AWS::CloudFormation::Stack", "container-loss block"],
    ["AWS::EC2::EIP", "address-loss warn"],
    ["aws::rds::dbinstance", "last-copy block"],
    ["AWS::RDS::DBSnapshot", "backup-loss block"],
    ["AWS::DynamoDB::Backup", "backup-loss block"],
    ["AWS::FSx::Backup", "backup-loss block"],
    ["AWS::Lightsail::DiskSnapshot", "backup-loss block"],
    ["AWS::Backup::LegalHold", "guard-removed warn"],
    ["AWS::HealthLake::FHIRDatastore", "last-copy block"],
    ["AWS::OpenSearchServerless::Index", "last-copy block"],
    ["AWS::CustomerProfiles::ObjectType", "last-copy block"],
    ["AWS::CloudHSM::Cluster", "key-loss block"],
    ["AWS::ODB::CloudVmCluster", "container-loss block"],
    ["AWS::SMSVOICE::PhoneNumber", "address-loss warn"],
    ["AWS::NewService::Thing", "unclassified warn"],
    ["Acme::Ledger::Book", "unclassified warn"],
  ])("of type %s: %s", async (type, expected) => {
    expect(await gone(type)).toEqual([expected]);
  });
  test.each([
    "AWS::EC2::Subnet",
    "AWS::IAM::Role",
    "AWS::CloudWatch::Alarm",
    "AWS::ECS::Service",
    "AWS::ImageBuilder::Image",
    "AWS::ACMPCA::Certificate",
    "AWS::EC2::VolumeAttachment",
    "AWS::WAFRegional::WebACL",
  ])("of type %s is quiet", async (type) => {
    expect(await gone(type)).toEqual([]);
  });
  test.each([
    ["volumes are kept", "AWS::ECS::Service", { VolumeConfigurations: [{ Name: "data" }] }, ["last-copy note"]],
    ["its images go", "AWS::ImageBuilder::Image", { DeletionSettings: { ExecutionRole: "r" } }, ["backup-loss warn"]],
    ["its private key goes", "AWS::EC2::KeyPair", {}, ["key-loss note"]],
    ["its key is the user's", "AWS::EC2::KeyPair", { PublicKeyMaterial: "ssh-ed25519 A" }, []],
    ["AWS refuses while it has images", "AWS::HealthImaging::Datastore", {}, ["data-loss block"]],
    [
      "its data disk goes",
      "AWS::EC2::Instance",
      { BlockDeviceMappings: [disk("/dev/sdf", true)] },
      ["last-copy block"],
    ],
    [
      "only its boot disk goes",
      "AWS::EC2::Instance",
      { BlockDeviceMappings: [disk("/dev/sda1", true)] },
      ["last-copy note"],
    ],
    [
      "its data disk stays",
      "AWS::EC2::Instance",
      { BlockDeviceMappings: [disk("/dev/sdf", false)] },
      ["last-copy note"],
    ],
  ] as const)("is judged by what it has: %s", async (_, type, desired, expected) => {
    expect(await gone(type, desired)).toEqual(expected);
  });
  test("is called by its type", async () => {
    const { findings } = await reviewOf(
      [object("aws_cloudcontrolapi_resource.x", "delete", { type_name: "AWS::RDS::DBInstance" })],
      ROWS,
    );
    expect(findings.map(({ subject }) => subject?.what)).toEqual(["relational database (AWS::RDS::DBInstance)"]);
  });
});
