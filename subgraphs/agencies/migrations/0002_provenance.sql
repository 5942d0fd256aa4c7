CREATE TABLE "agencies"."quarantine_outcomes" (
	"quarantine_id" bigint PRIMARY KEY NOT NULL,
	"import_id" integer,
	"outcome" text NOT NULL,
	"by" text NOT NULL,
	"os_user" text,
	"at" timestamp with time zone NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "agencies"."remembered_names" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agencies"."remembered_names_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"text_key" text NOT NULL,
	"text" text NOT NULL,
	"agency_id" text NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"decided_by" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"os_user" text,
	"note" text
);
--> statement-breakpoint
DROP INDEX "agencies"."imports_file";--> statement-breakpoint
ALTER TABLE "agencies"."imports" ADD COLUMN "os_user" text;--> statement-breakpoint
ALTER TABLE "agencies"."imports" ADD COLUMN "format" text DEFAULT 'csv' NOT NULL;--> statement-breakpoint
ALTER TABLE "agencies"."imports" ADD COLUMN "bytes" bigint;--> statement-breakpoint
ALTER TABLE "agencies"."imports" ADD COLUMN "encoding" text;--> statement-breakpoint
ALTER TABLE "agencies"."imports" ADD COLUMN "period" text;--> statement-breakpoint
ALTER TABLE "agencies"."imports" ADD COLUMN "changed" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "agencies"."imports" ADD COLUMN "kept_sha256" text;--> statement-breakpoint
ALTER TABLE "agencies"."imports" ADD COLUMN "redacted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "agencies"."imports" ADD COLUMN "fetched_from" text;--> statement-breakpoint
ALTER TABLE "agencies"."imports" ADD COLUMN "undoes" integer;--> statement-breakpoint
ALTER TABLE "agencies"."imports" ADD COLUMN "resolves" integer;--> statement-breakpoint
CREATE INDEX "imports_file" ON "agencies"."imports" USING btree ("profile","sha256");
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "agencies"."quarantine" FOR EACH STATEMENT EXECUTE FUNCTION "agencies"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "agencies"."quarantine_outcomes" FOR EACH STATEMENT EXECUTE FUNCTION "agencies"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "agencies"."remembered_names" FOR EACH STATEMENT EXECUTE FUNCTION "agencies"."refuse_change"();
--> statement-breakpoint
-- A column that older lines of the ledger could not fill: counted once, here.
ALTER TABLE "agencies"."imports" DISABLE TRIGGER "append_only";
--> statement-breakpoint
UPDATE "agencies"."imports" SET changed = coalesce((select sum(added.rows) from (
  select import_id, count(*) as rows from "agencies"."agencies" group by 1
  union all select import_id, count(*) as rows from "agencies"."names" group by 1
  union all select import_id, count(*) as rows from "agencies"."parents" group by 1
  union all select import_id, count(*) as rows from "agencies"."aliases" group by 1
  union all select import_id, count(*) as rows from "agencies"."succession" group by 1
  union all select import_id, count(*) as rows from "agencies"."group_levels" group by 1
) added where added.import_id = imports.id), 0);
--> statement-breakpoint
ALTER TABLE "agencies"."imports" ENABLE TRIGGER "append_only";
