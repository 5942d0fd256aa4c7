CREATE TABLE "plan"."frame_domains" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan"."frame_domains_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"supersedes" bigint,
	"key" text NOT NULL,
	"position" text NOT NULL,
	"content_hash" text NOT NULL,
	"frame" text NOT NULL,
	"place" integer NOT NULL,
	"code" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"max" numeric,
	"mark" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan"."assignments" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan"."assignments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"supersedes" bigint,
	"key" text NOT NULL,
	"position" text NOT NULL,
	"content_hash" text NOT NULL,
	"task" text NOT NULL,
	"agencies" text[] NOT NULL,
	"instead_of" text,
	"valid_from" date NOT NULL,
	"legal_basis" text NOT NULL,
	"mark" text NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "plan"."report_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan"."report_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"period" text NOT NULL,
	"period_to" date NOT NULL,
	"due_on" date,
	"done_on" date,
	"status" text,
	"value" numeric,
	"text_vi" text,
	"evidence" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan"."rules" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan"."rules_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"supersedes" bigint,
	"key" text NOT NULL,
	"position" text NOT NULL,
	"content_hash" text NOT NULL,
	"name" text NOT NULL,
	"value" numeric NOT NULL,
	"unit_vi" text NOT NULL,
	"valid_from" date NOT NULL,
	"legal_basis" text,
	"mark" text NOT NULL,
	"note" text
);
--> statement-breakpoint
ALTER TABLE "plan"."frames" ADD COLUMN "kind" text DEFAULT 'SCORED' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan"."frames" ADD COLUMN "note_vi" text;--> statement-breakpoint
ALTER TABLE "plan"."frames" ADD COLUMN "scale_min" numeric;--> statement-breakpoint
ALTER TABLE "plan"."frames" ADD COLUMN "scale_max" numeric;--> statement-breakpoint
ALTER TABLE "plan"."metrics" ADD COLUMN "answer" text DEFAULT 'ANSWERED' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan"."metrics" ADD COLUMN "needed_vi" text;--> statement-breakpoint
ALTER TABLE "plan"."metrics" ADD COLUMN "note_vi" text;--> statement-breakpoint
CREATE INDEX "frame_domains_key" ON "plan"."frame_domains" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "frame_domains_supersedes" ON "plan"."frame_domains" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "assignments_key" ON "plan"."assignments" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_supersedes" ON "plan"."assignments" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "report_entries_key" ON "plan"."report_entries" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "report_entries_supersedes" ON "plan"."report_entries" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "report_entries_period" ON "plan"."report_entries" USING btree ("period","agency_id");--> statement-breakpoint
CREATE INDEX "rules_key" ON "plan"."rules" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "rules_supersedes" ON "plan"."rules" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan"."frame_domains" FOR EACH STATEMENT EXECUTE FUNCTION "plan"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan"."report_entries" FOR EACH STATEMENT EXECUTE FUNCTION "plan"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan"."rules" FOR EACH STATEMENT EXECUTE FUNCTION "plan"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan"."assignments" FOR EACH STATEMENT EXECUTE FUNCTION "plan"."refuse_change"();
