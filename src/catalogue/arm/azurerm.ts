import type { CatalogueRow } from "../../domain/catalogue.ts";
import { rows as ai } from "../azurerm/ai.ts";
import { rows as analytics } from "../azurerm/analytics.ts";
import { rows as apiManagement } from "../azurerm/api-management.ts";
import { rows as appConfiguration } from "../azurerm/app-configuration.ts";
import { rows as appService } from "../azurerm/app-service.ts";
import { rows as automation } from "../azurerm/automation.ts";
import { rows as backup } from "../azurerm/backup.ts";
import { rows as communication } from "../azurerm/communication.ts";
import { rows as compute } from "../azurerm/compute.ts";
import { rows as containers } from "../azurerm/containers.ts";
import { rows as cosmosdb } from "../azurerm/cosmosdb.ts";
import { rows as dataProtection } from "../azurerm/data-protection.ts";
import { rows as devCenter } from "../azurerm/dev-center.ts";
import { rows as disks } from "../azurerm/disks.ts";
import { rows as dns } from "../azurerm/dns.ts";
import { rows as eventHubs } from "../azurerm/event-hubs.ts";
import { rows as fileSystems } from "../azurerm/file-systems.ts";
import { rows as healthcare } from "../azurerm/healthcare.ts";
import { rows as identity } from "../azurerm/identity.ts";
import { rows as iot } from "../azurerm/iot.ts";
import { rows as keyVault } from "../azurerm/key-vault.ts";
import { rows as management } from "../azurerm/management.ts";
import { rows as monitor } from "../azurerm/monitor.ts";
import { rows as mssql } from "../azurerm/mssql.ts";
import { rows as mysql } from "../azurerm/mysql.ts";
import { rows as netapp } from "../azurerm/netapp.ts";
import { rows as network } from "../azurerm/network.ts";
import { rows as oracle } from "../azurerm/oracle.ts";
import { rows as postgresql } from "../azurerm/postgresql.ts";
import { rows as redis } from "../azurerm/redis.ts";
import { rows as serviceBus } from "../azurerm/service-bus.ts";
import { rows as siteRecovery } from "../azurerm/site-recovery.ts";
import { rows as storage } from "../azurerm/storage.ts";
import { rows as synapse } from "../azurerm/synapse.ts";
import { rows as vmware } from "../azurerm/vmware.ts";

/** The rows of azurerm, by the name of the type without its prefix. */
export const AZURERM: ReadonlyMap<string, CatalogueRow> = new Map(
  [
    ...ai,
    ...analytics,
    ...apiManagement,
    ...appConfiguration,
    ...appService,
    ...automation,
    ...backup,
    ...communication,
    ...compute,
    ...containers,
    ...cosmosdb,
    ...dataProtection,
    ...devCenter,
    ...disks,
    ...dns,
    ...eventHubs,
    ...fileSystems,
    ...healthcare,
    ...identity,
    ...iot,
    ...keyVault,
    ...management,
    ...monitor,
    ...mssql,
    ...mysql,
    ...netapp,
    ...network,
    ...oracle,
    ...postgresql,
    ...redis,
    ...serviceBus,
    ...siteRecovery,
    ...storage,
    ...synapse,
    ...vmware,
  ].map((row) => [row.type.replace(/^azurerm_/, ""), row]),
);
