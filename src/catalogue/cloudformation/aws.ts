import type { CatalogueRow } from "../../domain/catalogue.ts";
import { rows as acm } from "../aws/acm.ts";
import { rows as apiGateway } from "../aws/api-gateway.ts";
import { rows as apps } from "../aws/apps.ts";
import { rows as backup } from "../aws/backup.ts";
import { rows as bedrock } from "../aws/bedrock.ts";
import { rows as cloudfront } from "../aws/cloudfront.ts";
import { rows as cloudtrail } from "../aws/cloudtrail.ts";
import { rows as cloudwatch } from "../aws/cloudwatch.ts";
import { rows as code } from "../aws/code.ts";
import { rows as cognito } from "../aws/cognito.ts";
import { rows as connect } from "../aws/connect.ts";
import { rows as databases } from "../aws/databases.ts";
import { rows as datazone } from "../aws/datazone.ts";
import { rows as directory } from "../aws/directory.ts";
import { rows as dms } from "../aws/dms.ts";
import { rows as docdb } from "../aws/docdb.ts";
import { rows as dynamodb } from "../aws/dynamodb.ts";
import { rows as ebs } from "../aws/ebs.ts";
import { rows as ec2 } from "../aws/ec2.ts";
import { rows as efs } from "../aws/efs.ts";
import { rows as eks } from "../aws/eks.ts";
import { rows as elasticache } from "../aws/elasticache.ts";
import { rows as fsx } from "../aws/fsx.ts";
import { rows as glue } from "../aws/glue.ts";
import { rows as iam } from "../aws/iam.ts";
import { rows as iot } from "../aws/iot.ts";
import { rows as kinesis } from "../aws/kinesis.ts";
import { rows as kms } from "../aws/kms.ts";
import { rows as lambda } from "../aws/lambda.ts";
import { rows as lightsail } from "../aws/lightsail.ts";
import { rows as media } from "../aws/media.ts";
import { rows as msk } from "../aws/msk.ts";
import { rows as neptune } from "../aws/neptune.ts";
import { rows as opensearch } from "../aws/opensearch.ts";
import { rows as organizations } from "../aws/organizations.ts";
import { rows as quicksight } from "../aws/quicksight.ts";
import { rows as rds } from "../aws/rds.ts";
import { rows as redshift } from "../aws/redshift.ts";
import { rows as route53 } from "../aws/route53.ts";
import { rows as s3 } from "../aws/s3.ts";
import { rows as s3Tables } from "../aws/s3-tables.ts";
import { rows as sagemaker } from "../aws/sagemaker.ts";
import { rows as secretsmanager } from "../aws/secretsmanager.ts";
import { rows as security } from "../aws/security.ts";
import { rows as sqs } from "../aws/sqs.ts";
import { rows as ssm } from "../aws/ssm.ts";
import { rows as storagegateway } from "../aws/storagegateway.ts";
import { rows as vpc } from "../aws/vpc.ts";

/** The rows of aws, by the name of the type without its prefix; those that stand for others are not among them. */
export const AWS: ReadonlyMap<string, CatalogueRow> = new Map(
  [
    ...acm,
    ...apiGateway,
    ...apps,
    ...backup,
    ...bedrock,
    ...cloudfront,
    ...cloudtrail,
    ...cloudwatch,
    ...code,
    ...cognito,
    ...connect,
    ...databases,
    ...datazone,
    ...directory,
    ...dms,
    ...docdb,
    ...dynamodb,
    ...ebs,
    ...ec2,
    ...efs,
    ...eks,
    ...elasticache,
    ...fsx,
    ...glue,
    ...iam,
    ...iot,
    ...kinesis,
    ...kms,
    ...lambda,
    ...lightsail,
    ...media,
    ...msk,
    ...neptune,
    ...opensearch,
    ...organizations,
    ...quicksight,
    ...rds,
    ...redshift,
    ...route53,
    ...s3Tables,
    ...s3,
    ...sagemaker,
    ...secretsmanager,
    ...security,
    ...sqs,
    ...ssm,
    ...storagegateway,
    ...vpc,
  ].map((row) => [row.type.replace(/^aws_/, ""), row]),
);
