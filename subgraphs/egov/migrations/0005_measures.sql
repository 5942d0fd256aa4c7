CREATE TABLE "egov"."documents" (
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"outgoing" integer NOT NULL,
	"signed" integer NOT NULL,
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "egov"."documents_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"supersedes" bigint,
	"key" text NOT NULL,
	"position" text NOT NULL,
	"content_hash" text NOT NULL,
	"agency_text" text NOT NULL,
	"agency_id" text NOT NULL,
	"agency_rule" text NOT NULL,
	"register_version" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "egov"."monthly_reports" (
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"received" integer NOT NULL,
	"received_online" integer NOT NULL,
	"received_otherwise" integer NOT NULL,
	"carried_over" integer NOT NULL,
	"resolved" integer NOT NULL,
	"early" integer NOT NULL,
	"on_time" integer NOT NULL,
	"late" integer NOT NULL,
	"pending" integer NOT NULL,
	"pending_in_time" integer NOT NULL,
	"pending_overdue" integer NOT NULL,
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "egov"."monthly_reports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"supersedes" bigint,
	"key" text NOT NULL,
	"position" text NOT NULL,
	"content_hash" text NOT NULL,
	"agency_text" text NOT NULL,
	"agency_id" text NOT NULL,
	"agency_rule" text NOT NULL,
	"register_version" text NOT NULL,
	"period" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "egov"."procedures" (
	"valid_from" date NOT NULL,
	"valid_to" date,
	"publish_due_on" date,
	"published_on" date,
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "egov"."procedures_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"supersedes" bigint,
	"key" text NOT NULL,
	"position" text NOT NULL,
	"content_hash" text NOT NULL,
	"agency_text" text NOT NULL,
	"agency_id" text NOT NULL,
	"agency_rule" text NOT NULL,
	"register_version" text NOT NULL,
	"code" text NOT NULL,
	"name_vi" text NOT NULL,
	"handled_by" text NOT NULL,
	"online_level" text NOT NULL,
	"online" boolean NOT NULL,
	"level_rule" text NOT NULL,
	"eligible" boolean NOT NULL,
	"one_stop" boolean NOT NULL,
	"complete" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "egov"."ratings" (
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"very_satisfied" integer NOT NULL,
	"satisfied" integer NOT NULL,
	"neutral" integer NOT NULL,
	"dissatisfied" integer NOT NULL,
	"very_dissatisfied" integer NOT NULL,
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "egov"."ratings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"supersedes" bigint,
	"key" text NOT NULL,
	"position" text NOT NULL,
	"content_hash" text NOT NULL,
	"agency_text" text NOT NULL,
	"agency_id" text NOT NULL,
	"agency_rule" text NOT NULL,
	"register_version" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "egov"."service_counters" (
	"import_id" integer NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"version_known_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"half" date NOT NULL,
	"day" date,
	"received" bigint NOT NULL,
	"online" bigint NOT NULL,
	"agency_id" text NOT NULL,
	"procedure_code" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "egov"."systems" (
	"valid_from" date NOT NULL,
	"valid_to" date,
	"reviewed_on" date NOT NULL,
	"applied" boolean NOT NULL,
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "egov"."systems_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"supersedes" bigint,
	"key" text NOT NULL,
	"position" text NOT NULL,
	"content_hash" text NOT NULL,
	"agency_text" text NOT NULL,
	"agency_id" text NOT NULL,
	"agency_rule" text NOT NULL,
	"register_version" text NOT NULL,
	"system" text NOT NULL,
	"document" text
);
--> statement-breakpoint
ALTER TABLE "egov"."dossiers" ALTER COLUMN "first_due_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "egov"."dossiers" ALTER COLUMN "synced" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "egov"."dossiers" ALTER COLUMN "digitised" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ADD COLUMN "sync_known" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ADD COLUMN "with_fee" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ADD COLUMN "paid_online" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ADD COLUMN "digitised_known" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ADD COLUMN "land_title_closed" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ADD COLUMN "land_title_on_time" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ADD COLUMN "permit_closed" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ADD COLUMN "permit_on_time" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ADD COLUMN "late_apologised" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ADD COLUMN "overdue_apologised" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "egov"."dossiers" ADD COLUMN "apologised_on" date;--> statement-breakpoint
ALTER TABLE "egov"."dossiers" ADD COLUMN "fee_vnd" bigint;--> statement-breakpoint
ALTER TABLE "egov"."dossiers" ADD COLUMN "paid_online" boolean;--> statement-breakpoint
ALTER TABLE "egov"."dossiers" ADD COLUMN "clock" text DEFAULT 'RUNS' NOT NULL;--> statement-breakpoint
ALTER TABLE "egov"."dossiers" ADD COLUMN "status_rule" text;--> statement-breakpoint
ALTER TABLE "egov"."dossiers" ADD COLUMN "procedure_group" text;--> statement-breakpoint
CREATE INDEX "documents_key" ON "egov"."documents" USING btree ("key" collate "C");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_supersedes" ON "egov"."documents" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "monthly_reports_key" ON "egov"."monthly_reports" USING btree ("key" collate "C");--> statement-breakpoint
CREATE UNIQUE INDEX "monthly_reports_supersedes" ON "egov"."monthly_reports" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "procedures_key" ON "egov"."procedures" USING btree ("key" collate "C");--> statement-breakpoint
CREATE UNIQUE INDEX "procedures_supersedes" ON "egov"."procedures" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "ratings_key" ON "egov"."ratings" USING btree ("key" collate "C");--> statement-breakpoint
CREATE UNIQUE INDEX "ratings_supersedes" ON "egov"."ratings" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "service_counters_halves" ON "egov"."service_counters" USING btree ("half") WHERE day is null;--> statement-breakpoint
CREATE INDEX "service_counters_days" ON "egov"."service_counters" USING btree ("day") WHERE day is not null;--> statement-breakpoint
CREATE INDEX "systems_key" ON "egov"."systems" USING btree ("key" collate "C");--> statement-breakpoint
CREATE UNIQUE INDEX "systems_supersedes" ON "egov"."systems" USING btree ("supersedes") WHERE supersedes is not null;
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "egov"."documents" FOR EACH STATEMENT EXECUTE FUNCTION "egov"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "egov"."monthly_reports" FOR EACH STATEMENT EXECUTE FUNCTION "egov"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "egov"."procedures" FOR EACH STATEMENT EXECUTE FUNCTION "egov"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "egov"."ratings" FOR EACH STATEMENT EXECUTE FUNCTION "egov"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "egov"."systems" FOR EACH STATEMENT EXECUTE FUNCTION "egov"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "egov"."service_counters" FOR EACH STATEMENT EXECUTE FUNCTION "egov"."refuse_change"();
--> statement-breakpoint
-- Columns that older rows could not fill, filled once as an import would have: the clock by the rules of data/status-rules.csv, the first due time only where it was stated.
ALTER TABLE "egov"."dossiers" DISABLE TRIGGER "append_only";
--> statement-breakpoint
UPDATE "egov"."dossiers" SET
  clock = case when status in ('9', '10') then 'ENDS' when status in ('5', '6') then 'STOPS' when status in ('3', '7', '8') then 'OUT' else 'RUNS' end,
  status_rule = 'TT-' || status,
  first_due_at = nullif(first_due_at, due_at);
--> statement-breakpoint
ALTER TABLE "egov"."dossiers" ENABLE TRIGGER "append_only";
--> statement-breakpoint
ALTER TABLE "egov"."dossiers" ALTER COLUMN "clock" DROP DEFAULT;
--> statement-breakpoint
-- Counters gained columns: what is there already is counted again, as each import would have counted it.
ALTER TABLE "egov"."dossier_counters" DISABLE TRIGGER "append_only";
--> statement-breakpoint
DELETE FROM "egov"."dossier_counters";
--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ENABLE TRIGGER "append_only";
--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ALTER COLUMN "sync_known" DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ALTER COLUMN "with_fee" DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ALTER COLUMN "paid_online" DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ALTER COLUMN "digitised_known" DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ALTER COLUMN "land_title_closed" DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ALTER COLUMN "land_title_on_time" DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ALTER COLUMN "permit_closed" DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ALTER COLUMN "permit_on_time" DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ALTER COLUMN "late_apologised" DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ALTER COLUMN "overdue_apologised" DROP DEFAULT;
--> statement-breakpoint
with part as (
    select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, "version"."received_on" as day, count(*) filter (where true) as "received", count(*) filter (where "version"."channel" = 'ONLINE') as "online", count(*) filter (where "version"."channel" = 'POST') as "post", count(*) filter (where "version"."synced") as "synced", count(*) filter (where "version"."synced" is not null) as "sync_known", count(*) filter (where "version"."fee_vnd" > 0 and "version"."paid_online" is not null) as "with_fee", count(*) filter (where "version"."fee_vnd" > 0 and "version"."paid_online") as "paid_online", 0::bigint as "closed", 0::bigint as "on_time", 0::bigint as "late", 0::bigint as "digitised", 0::bigint as "digitised_known", 0::bigint as "land_closed", 0::bigint as "land_late", 0::bigint as "overdue", 0::bigint as "land_overdue", 0::bigint as "land_title_closed", 0::bigint as "land_title_on_time", 0::bigint as "permit_closed", 0::bigint as "permit_on_time", 0::bigint as "late_apologised", 0::bigint as "overdue_apologised"
    from "egov"."dossiers" version cross join lateral (select version.id, version.import_id, version.known_at) newer where true and not version.withdrawn and "version"."received_on" is not null group by 1, 2, 3, 4, 5, 6 union all
    select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, "version"."closed_on" as day, 0::bigint as "received", 0::bigint as "online", 0::bigint as "post", 0::bigint as "synced", 0::bigint as "sync_known", 0::bigint as "with_fee", 0::bigint as "paid_online", count(*) filter (where true) as "closed", count(*) filter (where not "version"."closed_at" > "version"."due_at") as "on_time", count(*) filter (where "version"."closed_at" > "version"."due_at") as "late", count(*) filter (where "version"."digitised") as "digitised", count(*) filter (where "version"."digitised" is not null) as "digitised_known", count(*) filter (where ("version"."field" = 'Đất đai' and "version"."applicant" = 'CITIZEN')) as "land_closed", count(*) filter (where "version"."closed_at" > "version"."due_at" and ("version"."field" = 'Đất đai' and "version"."applicant" = 'CITIZEN')) as "land_late", 0::bigint as "overdue", 0::bigint as "land_overdue", count(*) filter (where "version"."procedure_group" = 'GCN') as "land_title_closed", count(*) filter (where "version"."procedure_group" = 'GCN' and not "version"."closed_at" > "version"."due_at") as "land_title_on_time", count(*) filter (where "version"."procedure_group" = 'GPXD') as "permit_closed", count(*) filter (where "version"."procedure_group" = 'GPXD' and not "version"."closed_at" > "version"."due_at") as "permit_on_time", count(*) filter (where "version"."closed_at" > "version"."due_at" and "version"."apologised_on" is not null) as "late_apologised", 0::bigint as "overdue_apologised"
    from "egov"."dossiers" version cross join lateral (select version.id, version.import_id, version.known_at) newer where true and not version.withdrawn and "version"."closed_on" is not null group by 1, 2, 3, 4, 5, 6 union all
    select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, greatest("version"."due_on", "version"."received_on") as day, 0::bigint as "received", 0::bigint as "online", 0::bigint as "post", 0::bigint as "synced", 0::bigint as "sync_known", 0::bigint as "with_fee", 0::bigint as "paid_online", 0::bigint as "closed", 0::bigint as "on_time", 0::bigint as "late", 0::bigint as "digitised", 0::bigint as "digitised_known", 0::bigint as "land_closed", 0::bigint as "land_late", count(*) filter (where "version"."clock" in ('RUNS', 'ENDS')) as "overdue", count(*) filter (where "version"."clock" in ('RUNS', 'ENDS') and ("version"."field" = 'Đất đai' and "version"."applicant" = 'CITIZEN')) as "land_overdue", 0::bigint as "land_title_closed", 0::bigint as "land_title_on_time", 0::bigint as "permit_closed", 0::bigint as "permit_on_time", 0::bigint as "late_apologised", count(*) filter (where "version"."clock" in ('RUNS', 'ENDS') and "version"."apologised_on" is not null) as "overdue_apologised"
    from "egov"."dossiers" version cross join lateral (select version.id, version.import_id, version.known_at) newer where true and not version.withdrawn and greatest("version"."due_on", "version"."received_on") is not null group by 1, 2, 3, 4, 5, 6 union all
    select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, (case when "version"."closed_on" is not null then greatest(greatest("version"."due_on", "version"."received_on"), "version"."closed_on") end) as day, 0::bigint as "received", 0::bigint as "online", 0::bigint as "post", 0::bigint as "synced", 0::bigint as "sync_known", 0::bigint as "with_fee", 0::bigint as "paid_online", 0::bigint as "closed", 0::bigint as "on_time", 0::bigint as "late", 0::bigint as "digitised", 0::bigint as "digitised_known", 0::bigint as "land_closed", 0::bigint as "land_late", -count(*) filter (where "version"."clock" in ('RUNS', 'ENDS')) as "overdue", -count(*) filter (where "version"."clock" in ('RUNS', 'ENDS') and ("version"."field" = 'Đất đai' and "version"."applicant" = 'CITIZEN')) as "land_overdue", 0::bigint as "land_title_closed", 0::bigint as "land_title_on_time", 0::bigint as "permit_closed", 0::bigint as "permit_on_time", 0::bigint as "late_apologised", -count(*) filter (where "version"."clock" in ('RUNS', 'ENDS') and "version"."apologised_on" is not null) as "overdue_apologised"
    from "egov"."dossiers" version cross join lateral (select version.id, version.import_id, version.known_at) newer where true and not version.withdrawn and (case when "version"."closed_on" is not null then greatest(greatest("version"."due_on", "version"."received_on"), "version"."closed_on") end) is not null group by 1, 2, 3, 4, 5, 6 union all
    select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, "version"."received_on" as day, -count(*) filter (where true) as "received", -count(*) filter (where "version"."channel" = 'ONLINE') as "online", -count(*) filter (where "version"."channel" = 'POST') as "post", -count(*) filter (where "version"."synced") as "synced", -count(*) filter (where "version"."synced" is not null) as "sync_known", -count(*) filter (where "version"."fee_vnd" > 0 and "version"."paid_online" is not null) as "with_fee", -count(*) filter (where "version"."fee_vnd" > 0 and "version"."paid_online") as "paid_online", 0::bigint as "closed", 0::bigint as "on_time", 0::bigint as "late", 0::bigint as "digitised", 0::bigint as "digitised_known", 0::bigint as "land_closed", 0::bigint as "land_late", 0::bigint as "overdue", 0::bigint as "land_overdue", 0::bigint as "land_title_closed", 0::bigint as "land_title_on_time", 0::bigint as "permit_closed", 0::bigint as "permit_on_time", 0::bigint as "late_apologised", 0::bigint as "overdue_apologised"
    from "egov"."dossiers" newer join "egov"."dossiers" version on version.id = newer.supersedes and newer.supersedes is not null where true and not version.withdrawn and "version"."received_on" is not null group by 1, 2, 3, 4, 5, 6 union all
    select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, "version"."closed_on" as day, 0::bigint as "received", 0::bigint as "online", 0::bigint as "post", 0::bigint as "synced", 0::bigint as "sync_known", 0::bigint as "with_fee", 0::bigint as "paid_online", -count(*) filter (where true) as "closed", -count(*) filter (where not "version"."closed_at" > "version"."due_at") as "on_time", -count(*) filter (where "version"."closed_at" > "version"."due_at") as "late", -count(*) filter (where "version"."digitised") as "digitised", -count(*) filter (where "version"."digitised" is not null) as "digitised_known", -count(*) filter (where ("version"."field" = 'Đất đai' and "version"."applicant" = 'CITIZEN')) as "land_closed", -count(*) filter (where "version"."closed_at" > "version"."due_at" and ("version"."field" = 'Đất đai' and "version"."applicant" = 'CITIZEN')) as "land_late", 0::bigint as "overdue", 0::bigint as "land_overdue", -count(*) filter (where "version"."procedure_group" = 'GCN') as "land_title_closed", -count(*) filter (where "version"."procedure_group" = 'GCN' and not "version"."closed_at" > "version"."due_at") as "land_title_on_time", -count(*) filter (where "version"."procedure_group" = 'GPXD') as "permit_closed", -count(*) filter (where "version"."procedure_group" = 'GPXD' and not "version"."closed_at" > "version"."due_at") as "permit_on_time", -count(*) filter (where "version"."closed_at" > "version"."due_at" and "version"."apologised_on" is not null) as "late_apologised", 0::bigint as "overdue_apologised"
    from "egov"."dossiers" newer join "egov"."dossiers" version on version.id = newer.supersedes and newer.supersedes is not null where true and not version.withdrawn and "version"."closed_on" is not null group by 1, 2, 3, 4, 5, 6 union all
    select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, greatest("version"."due_on", "version"."received_on") as day, 0::bigint as "received", 0::bigint as "online", 0::bigint as "post", 0::bigint as "synced", 0::bigint as "sync_known", 0::bigint as "with_fee", 0::bigint as "paid_online", 0::bigint as "closed", 0::bigint as "on_time", 0::bigint as "late", 0::bigint as "digitised", 0::bigint as "digitised_known", 0::bigint as "land_closed", 0::bigint as "land_late", -count(*) filter (where "version"."clock" in ('RUNS', 'ENDS')) as "overdue", -count(*) filter (where "version"."clock" in ('RUNS', 'ENDS') and ("version"."field" = 'Đất đai' and "version"."applicant" = 'CITIZEN')) as "land_overdue", 0::bigint as "land_title_closed", 0::bigint as "land_title_on_time", 0::bigint as "permit_closed", 0::bigint as "permit_on_time", 0::bigint as "late_apologised", -count(*) filter (where "version"."clock" in ('RUNS', 'ENDS') and "version"."apologised_on" is not null) as "overdue_apologised"
    from "egov"."dossiers" newer join "egov"."dossiers" version on version.id = newer.supersedes and newer.supersedes is not null where true and not version.withdrawn and greatest("version"."due_on", "version"."received_on") is not null group by 1, 2, 3, 4, 5, 6 union all
    select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, (case when "version"."closed_on" is not null then greatest(greatest("version"."due_on", "version"."received_on"), "version"."closed_on") end) as day, 0::bigint as "received", 0::bigint as "online", 0::bigint as "post", 0::bigint as "synced", 0::bigint as "sync_known", 0::bigint as "with_fee", 0::bigint as "paid_online", 0::bigint as "closed", 0::bigint as "on_time", 0::bigint as "late", 0::bigint as "digitised", 0::bigint as "digitised_known", 0::bigint as "land_closed", 0::bigint as "land_late", count(*) filter (where "version"."clock" in ('RUNS', 'ENDS')) as "overdue", count(*) filter (where "version"."clock" in ('RUNS', 'ENDS') and ("version"."field" = 'Đất đai' and "version"."applicant" = 'CITIZEN')) as "land_overdue", 0::bigint as "land_title_closed", 0::bigint as "land_title_on_time", 0::bigint as "permit_closed", 0::bigint as "permit_on_time", 0::bigint as "late_apologised", count(*) filter (where "version"."clock" in ('RUNS', 'ENDS') and "version"."apologised_on" is not null) as "overdue_apologised"
    from "egov"."dossiers" newer join "egov"."dossiers" version on version.id = newer.supersedes and newer.supersedes is not null where true and not version.withdrawn and (case when "version"."closed_on" is not null then greatest(greatest("version"."due_on", "version"."received_on"), "version"."closed_on") end) is not null group by 1, 2, 3, 4, 5, 6),
by_day as (select import_id, known_at, version_known_at, sample, agency_id, (date_trunc('month', day)::date + case when extract(day from day) < 15 then 0 else 14 end) as half, day, sum("received")::bigint as "received", sum("online")::bigint as "online", sum("post")::bigint as "post", sum("synced")::bigint as "synced", sum("sync_known")::bigint as "sync_known", sum("with_fee")::bigint as "with_fee", sum("paid_online")::bigint as "paid_online", sum("closed")::bigint as "closed", sum("on_time")::bigint as "on_time", sum("late")::bigint as "late", sum("digitised")::bigint as "digitised", sum("digitised_known")::bigint as "digitised_known", sum("land_closed")::bigint as "land_closed", sum("land_late")::bigint as "land_late", sum("overdue")::bigint as "overdue", sum("land_overdue")::bigint as "land_overdue", sum("land_title_closed")::bigint as "land_title_closed", sum("land_title_on_time")::bigint as "land_title_on_time", sum("permit_closed")::bigint as "permit_closed", sum("permit_on_time")::bigint as "permit_on_time", sum("late_apologised")::bigint as "late_apologised", sum("overdue_apologised")::bigint as "overdue_apologised" from part group by import_id, known_at, version_known_at, sample, agency_id, day),
by_half as (select import_id, known_at, version_known_at, sample, agency_id, half, null::date as day, sum("received")::bigint as "received", sum("online")::bigint as "online", sum("post")::bigint as "post", sum("synced")::bigint as "synced", sum("sync_known")::bigint as "sync_known", sum("with_fee")::bigint as "with_fee", sum("paid_online")::bigint as "paid_online", sum("closed")::bigint as "closed", sum("on_time")::bigint as "on_time", sum("late")::bigint as "late", sum("digitised")::bigint as "digitised", sum("digitised_known")::bigint as "digitised_known", sum("land_closed")::bigint as "land_closed", sum("land_late")::bigint as "land_late", sum("overdue")::bigint as "overdue", sum("land_overdue")::bigint as "land_overdue", sum("land_title_closed")::bigint as "land_title_closed", sum("land_title_on_time")::bigint as "land_title_on_time", sum("permit_closed")::bigint as "permit_closed", sum("permit_on_time")::bigint as "permit_on_time", sum("late_apologised")::bigint as "late_apologised", sum("overdue_apologised")::bigint as "overdue_apologised" from by_day group by import_id, known_at, version_known_at, sample, agency_id, half)
insert into "egov"."dossier_counters" (import_id, known_at, version_known_at, sample, agency_id, half, day, "received", "online", "post", "synced", "sync_known", "with_fee", "paid_online", "closed", "on_time", "late", "digitised", "digitised_known", "land_closed", "land_late", "overdue", "land_overdue", "land_title_closed", "land_title_on_time", "permit_closed", "permit_on_time", "late_apologised", "overdue_apologised")
select import_id, known_at, version_known_at, sample, agency_id, half, day, "received", "online", "post", "synced", "sync_known", "with_fee", "paid_online", "closed", "on_time", "late", "digitised", "digitised_known", "land_closed", "land_late", "overdue", "land_overdue", "land_title_closed", "land_title_on_time", "permit_closed", "permit_on_time", "late_apologised", "overdue_apologised" from by_half where "received" <> 0 or "online" <> 0 or "post" <> 0 or "synced" <> 0 or "sync_known" <> 0 or "with_fee" <> 0 or "paid_online" <> 0 or "closed" <> 0 or "on_time" <> 0 or "late" <> 0 or "digitised" <> 0 or "digitised_known" <> 0 or "land_closed" <> 0 or "land_late" <> 0 or "overdue" <> 0 or "land_overdue" <> 0 or "land_title_closed" <> 0 or "land_title_on_time" <> 0 or "permit_closed" <> 0 or "permit_on_time" <> 0 or "late_apologised" <> 0 or "overdue_apologised" <> 0
union all select import_id, known_at, version_known_at, sample, agency_id, half, day, "received", "online", "post", "synced", "sync_known", "with_fee", "paid_online", "closed", "on_time", "late", "digitised", "digitised_known", "land_closed", "land_late", "overdue", "land_overdue", "land_title_closed", "land_title_on_time", "permit_closed", "permit_on_time", "late_apologised", "overdue_apologised" from by_day where "received" <> 0 or "online" <> 0 or "post" <> 0 or "synced" <> 0 or "sync_known" <> 0 or "with_fee" <> 0 or "paid_online" <> 0 or "closed" <> 0 or "on_time" <> 0 or "late" <> 0 or "digitised" <> 0 or "digitised_known" <> 0 or "land_closed" <> 0 or "land_late" <> 0 or "overdue" <> 0 or "land_overdue" <> 0 or "land_title_closed" <> 0 or "land_title_on_time" <> 0 or "permit_closed" <> 0 or "permit_on_time" <> 0 or "late_apologised" <> 0 or "overdue_apologised" <> 0
order by half, day;
--> statement-breakpoint
with part as (
    select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, version."procedure_code", "version"."received_on" as day, count(*) filter (where true) as "received", count(*) filter (where "version"."channel" = 'ONLINE') as "online"
    from "egov"."dossiers" version cross join lateral (select version.id, version.import_id, version.known_at) newer where true and not version.withdrawn and "version"."received_on" is not null group by 1, 2, 3, 4, 5, 6, 7 union all
    select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, version."procedure_code", "version"."received_on" as day, -count(*) filter (where true) as "received", -count(*) filter (where "version"."channel" = 'ONLINE') as "online"
    from "egov"."dossiers" newer join "egov"."dossiers" version on version.id = newer.supersedes and newer.supersedes is not null where true and not version.withdrawn and "version"."received_on" is not null group by 1, 2, 3, 4, 5, 6, 7),
by_day as (select import_id, known_at, version_known_at, sample, agency_id, "procedure_code", (date_trunc('month', day)::date + case when extract(day from day) < 15 then 0 else 14 end) as half, day, sum("received")::bigint as "received", sum("online")::bigint as "online" from part group by import_id, known_at, version_known_at, sample, agency_id, "procedure_code", day),
by_half as (select import_id, known_at, version_known_at, sample, agency_id, "procedure_code", half, null::date as day, sum("received")::bigint as "received", sum("online")::bigint as "online" from by_day group by import_id, known_at, version_known_at, sample, agency_id, "procedure_code", half)
insert into "egov"."service_counters" (import_id, known_at, version_known_at, sample, agency_id, "procedure_code", half, day, "received", "online")
select import_id, known_at, version_known_at, sample, agency_id, "procedure_code", half, day, "received", "online" from by_half where "received" <> 0 or "online" <> 0
order by half, day;
