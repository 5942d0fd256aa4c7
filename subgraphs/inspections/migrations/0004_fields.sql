CREATE TABLE "inspections"."corruption_cases" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inspections"."corruption_cases_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
	"inspection_code" text,
	"origin" text NOT NULL,
	"found_on" date NOT NULL,
	"amount_vnd" bigint,
	"handling" text NOT NULL,
	"handled_on" date
);
--> statement-breakpoint
CREATE TABLE "inspections"."sanctions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inspections"."sanctions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
	"inspection_code" text,
	"ground" text NOT NULL,
	"form" text NOT NULL,
	"form_rule" text NOT NULL,
	"decided_on" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "inspections"."findings" ADD COLUMN "field" text;--> statement-breakpoint
ALTER TABLE "inspections"."findings" ADD COLUMN "field_rule" text;--> statement-breakpoint
ALTER TABLE "inspections"."findings" ADD COLUMN "corrected_on" date;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "field" text;--> statement-breakpoint
ALTER TABLE "inspections"."inspections" ADD COLUMN "field_rule" text;--> statement-breakpoint
ALTER TABLE "inspections"."recommendations" ADD COLUMN "stated_on" date;--> statement-breakpoint
CREATE INDEX "corruption_cases_key" ON "inspections"."corruption_cases" USING btree ("key" collate "C");--> statement-breakpoint
CREATE UNIQUE INDEX "corruption_cases_supersedes" ON "inspections"."corruption_cases" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "corruption_cases_found" ON "inspections"."corruption_cases" USING btree ("agency_id","found_on");--> statement-breakpoint
CREATE INDEX "sanctions_key" ON "inspections"."sanctions" USING btree ("key" collate "C");--> statement-breakpoint
CREATE UNIQUE INDEX "sanctions_supersedes" ON "inspections"."sanctions" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "sanctions_decided" ON "inspections"."sanctions" USING btree ("agency_id","decided_on");
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "inspections"."sanctions" FOR EACH STATEMENT EXECUTE FUNCTION "inspections"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "inspections"."corruption_cases" FOR EACH STATEMENT EXECUTE FUNCTION "inspections"."refuse_change"();
