CREATE TABLE "egov"."dossier_counters" (
	"import_id" integer NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"version_known_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"half" date NOT NULL,
	"day" date,
	"received" bigint NOT NULL,
	"online" bigint NOT NULL,
	"post" bigint NOT NULL,
	"synced" bigint NOT NULL,
	"closed" bigint NOT NULL,
	"on_time" bigint NOT NULL,
	"late" bigint NOT NULL,
	"digitised" bigint NOT NULL,
	"land_closed" bigint NOT NULL,
	"land_late" bigint NOT NULL,
	"overdue" bigint NOT NULL,
	"land_overdue" bigint NOT NULL,
	"agency_id" text NOT NULL
);
--> statement-breakpoint
DROP INDEX "egov"."dossiers_received";--> statement-breakpoint
DROP INDEX "egov"."dossiers_closed";--> statement-breakpoint
CREATE INDEX "dossier_counters_halves" ON "egov"."dossier_counters" USING btree ("half") WHERE day is null;--> statement-breakpoint
CREATE INDEX "dossier_counters_days" ON "egov"."dossier_counters" USING btree ("day") WHERE day is not null;--> statement-breakpoint
CREATE INDEX "dossiers_agency" ON "egov"."dossiers" USING btree ("agency_id" collate "C");--> statement-breakpoint
CREATE INDEX "dossiers_received" ON "egov"."dossiers" USING brin ("received_on");--> statement-breakpoint
CREATE INDEX "dossiers_closed" ON "egov"."dossiers" USING brin ("closed_on");
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "egov"."dossier_counters" FOR EACH STATEMENT EXECUTE FUNCTION "egov"."refuse_change"();
--> statement-breakpoint
-- What is there already is counted once, here, as each import would have counted it.
with part as (
  select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, "version"."received_on" as day, count(*) filter (where true) as "received", count(*) filter (where "version"."channel" = 'ONLINE') as "online", count(*) filter (where "version"."channel" = 'POST') as "post", count(*) filter (where "version"."synced") as "synced", 0::bigint as "closed", 0::bigint as "on_time", 0::bigint as "late", 0::bigint as "digitised", 0::bigint as "land_closed", 0::bigint as "land_late", 0::bigint as "overdue", 0::bigint as "land_overdue"
  from "egov"."dossiers" version cross join lateral (select version.id, version.import_id, version.known_at) newer where true and not version.withdrawn and "version"."received_on" is not null group by 1, 2, 3, 4, 5, 6
  union all
  select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, "version"."closed_on" as day, 0::bigint as "received", 0::bigint as "online", 0::bigint as "post", 0::bigint as "synced", count(*) filter (where true) as "closed", count(*) filter (where not "version"."closed_at" > "version"."due_at") as "on_time", count(*) filter (where "version"."closed_at" > "version"."due_at") as "late", count(*) filter (where "version"."digitised") as "digitised", count(*) filter (where ("version"."field" = 'Đất đai' and "version"."applicant" = 'CITIZEN')) as "land_closed", count(*) filter (where "version"."closed_at" > "version"."due_at" and ("version"."field" = 'Đất đai' and "version"."applicant" = 'CITIZEN')) as "land_late", 0::bigint as "overdue", 0::bigint as "land_overdue"
  from "egov"."dossiers" version cross join lateral (select version.id, version.import_id, version.known_at) newer where true and not version.withdrawn and "version"."closed_on" is not null group by 1, 2, 3, 4, 5, 6
  union all
  select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, greatest("version"."due_on", "version"."received_on") as day, 0::bigint as "received", 0::bigint as "online", 0::bigint as "post", 0::bigint as "synced", 0::bigint as "closed", 0::bigint as "on_time", 0::bigint as "late", 0::bigint as "digitised", 0::bigint as "land_closed", 0::bigint as "land_late", count(*) filter (where "version"."status" in ('1', '2', '4', '9', '10')) as "overdue", count(*) filter (where "version"."status" in ('1', '2', '4', '9', '10') and ("version"."field" = 'Đất đai' and "version"."applicant" = 'CITIZEN')) as "land_overdue"
  from "egov"."dossiers" version cross join lateral (select version.id, version.import_id, version.known_at) newer where true and not version.withdrawn and greatest("version"."due_on", "version"."received_on") is not null group by 1, 2, 3, 4, 5, 6
  union all
  select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, (case when "version"."closed_on" is not null then greatest(greatest("version"."due_on", "version"."received_on"), "version"."closed_on") end) as day, 0::bigint as "received", 0::bigint as "online", 0::bigint as "post", 0::bigint as "synced", 0::bigint as "closed", 0::bigint as "on_time", 0::bigint as "late", 0::bigint as "digitised", 0::bigint as "land_closed", 0::bigint as "land_late", -count(*) filter (where "version"."status" in ('1', '2', '4', '9', '10')) as "overdue", -count(*) filter (where "version"."status" in ('1', '2', '4', '9', '10') and ("version"."field" = 'Đất đai' and "version"."applicant" = 'CITIZEN')) as "land_overdue"
  from "egov"."dossiers" version cross join lateral (select version.id, version.import_id, version.known_at) newer where true and not version.withdrawn and (case when "version"."closed_on" is not null then greatest(greatest("version"."due_on", "version"."received_on"), "version"."closed_on") end) is not null group by 1, 2, 3, 4, 5, 6
  union all
  select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, "version"."received_on" as day, -count(*) filter (where true) as "received", -count(*) filter (where "version"."channel" = 'ONLINE') as "online", -count(*) filter (where "version"."channel" = 'POST') as "post", -count(*) filter (where "version"."synced") as "synced", 0::bigint as "closed", 0::bigint as "on_time", 0::bigint as "late", 0::bigint as "digitised", 0::bigint as "land_closed", 0::bigint as "land_late", 0::bigint as "overdue", 0::bigint as "land_overdue"
  from "egov"."dossiers" newer join "egov"."dossiers" version on version.id = newer.supersedes and newer.supersedes is not null where true and not version.withdrawn and "version"."received_on" is not null group by 1, 2, 3, 4, 5, 6
  union all
  select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, "version"."closed_on" as day, 0::bigint as "received", 0::bigint as "online", 0::bigint as "post", 0::bigint as "synced", -count(*) filter (where true) as "closed", -count(*) filter (where not "version"."closed_at" > "version"."due_at") as "on_time", -count(*) filter (where "version"."closed_at" > "version"."due_at") as "late", -count(*) filter (where "version"."digitised") as "digitised", -count(*) filter (where ("version"."field" = 'Đất đai' and "version"."applicant" = 'CITIZEN')) as "land_closed", -count(*) filter (where "version"."closed_at" > "version"."due_at" and ("version"."field" = 'Đất đai' and "version"."applicant" = 'CITIZEN')) as "land_late", 0::bigint as "overdue", 0::bigint as "land_overdue"
  from "egov"."dossiers" newer join "egov"."dossiers" version on version.id = newer.supersedes and newer.supersedes is not null where true and not version.withdrawn and "version"."closed_on" is not null group by 1, 2, 3, 4, 5, 6
  union all
  select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, greatest("version"."due_on", "version"."received_on") as day, 0::bigint as "received", 0::bigint as "online", 0::bigint as "post", 0::bigint as "synced", 0::bigint as "closed", 0::bigint as "on_time", 0::bigint as "late", 0::bigint as "digitised", 0::bigint as "land_closed", 0::bigint as "land_late", -count(*) filter (where "version"."status" in ('1', '2', '4', '9', '10')) as "overdue", -count(*) filter (where "version"."status" in ('1', '2', '4', '9', '10') and ("version"."field" = 'Đất đai' and "version"."applicant" = 'CITIZEN')) as "land_overdue"
  from "egov"."dossiers" newer join "egov"."dossiers" version on version.id = newer.supersedes and newer.supersedes is not null where true and not version.withdrawn and greatest("version"."due_on", "version"."received_on") is not null group by 1, 2, 3, 4, 5, 6
  union all
  select newer.import_id, newer.known_at, version.known_at as version_known_at, version.sample, version.agency_id, (case when "version"."closed_on" is not null then greatest(greatest("version"."due_on", "version"."received_on"), "version"."closed_on") end) as day, 0::bigint as "received", 0::bigint as "online", 0::bigint as "post", 0::bigint as "synced", 0::bigint as "closed", 0::bigint as "on_time", 0::bigint as "late", 0::bigint as "digitised", 0::bigint as "land_closed", 0::bigint as "land_late", count(*) filter (where "version"."status" in ('1', '2', '4', '9', '10')) as "overdue", count(*) filter (where "version"."status" in ('1', '2', '4', '9', '10') and ("version"."field" = 'Đất đai' and "version"."applicant" = 'CITIZEN')) as "land_overdue"
  from "egov"."dossiers" newer join "egov"."dossiers" version on version.id = newer.supersedes and newer.supersedes is not null where true and not version.withdrawn and (case when "version"."closed_on" is not null then greatest(greatest("version"."due_on", "version"."received_on"), "version"."closed_on") end) is not null group by 1, 2, 3, 4, 5, 6),
  by_day as (select import_id, known_at, version_known_at, sample, agency_id, (date_trunc('month', day)::date + case when extract(day from day) < 15 then 0 else 14 end) as half, day, sum("received")::bigint as "received", sum("online")::bigint as "online", sum("post")::bigint as "post", sum("synced")::bigint as "synced", sum("closed")::bigint as "closed", sum("on_time")::bigint as "on_time", sum("late")::bigint as "late", sum("digitised")::bigint as "digitised", sum("land_closed")::bigint as "land_closed", sum("land_late")::bigint as "land_late", sum("overdue")::bigint as "overdue", sum("land_overdue")::bigint as "land_overdue" from part group by import_id, known_at, version_known_at, sample, agency_id, day),
  by_half as (select import_id, known_at, version_known_at, sample, agency_id, half, null::date as day, sum("received")::bigint as "received", sum("online")::bigint as "online", sum("post")::bigint as "post", sum("synced")::bigint as "synced", sum("closed")::bigint as "closed", sum("on_time")::bigint as "on_time", sum("late")::bigint as "late", sum("digitised")::bigint as "digitised", sum("land_closed")::bigint as "land_closed", sum("land_late")::bigint as "land_late", sum("overdue")::bigint as "overdue", sum("land_overdue")::bigint as "land_overdue" from by_day group by import_id, known_at, version_known_at, sample, agency_id, half)
  insert into "egov"."dossier_counters" (import_id, known_at, version_known_at, sample, agency_id, half, day, "received", "online", "post", "synced", "closed", "on_time", "late", "digitised", "land_closed", "land_late", "overdue", "land_overdue")
  select import_id, known_at, version_known_at, sample, agency_id, half, day, "received", "online", "post", "synced", "closed", "on_time", "late", "digitised", "land_closed", "land_late", "overdue", "land_overdue" from by_half where "received" <> 0 or "online" <> 0 or "post" <> 0 or "synced" <> 0 or "closed" <> 0 or "on_time" <> 0 or "late" <> 0 or "digitised" <> 0 or "land_closed" <> 0 or "land_late" <> 0 or "overdue" <> 0 or "land_overdue" <> 0
  union all select import_id, known_at, version_known_at, sample, agency_id, half, day, "received", "online", "post", "synced", "closed", "on_time", "late", "digitised", "land_closed", "land_late", "overdue", "land_overdue" from by_day where "received" <> 0 or "online" <> 0 or "post" <> 0 or "synced" <> 0 or "closed" <> 0 or "on_time" <> 0 or "late" <> 0 or "digitised" <> 0 or "land_closed" <> 0 or "land_late" <> 0 or "overdue" <> 0 or "land_overdue" <> 0
  order by half, day;
