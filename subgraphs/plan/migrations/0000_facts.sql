CREATE SCHEMA IF NOT EXISTS "plan";
--> statement-breakpoint
CREATE TABLE "plan"."criteria" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan"."criteria_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"frame" text NOT NULL,
	"place" integer NOT NULL,
	"code" text NOT NULL,
	"domain" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"direction" text NOT NULL,
	"target" numeric,
	"tolerance" numeric,
	"scoring" text NOT NULL,
	"max" numeric,
	"metrics" text[] NOT NULL,
	"combine" text,
	"mark" text NOT NULL,
	"rule_mark" text NOT NULL,
	"max_mark" text,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "plan"."documents" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan"."documents_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"plan" text NOT NULL,
	"place" integer NOT NULL,
	"role" text NOT NULL,
	"number" text,
	"issued_on" date NOT NULL,
	"name_vi" text
);
--> statement-breakpoint
CREATE TABLE "plan"."domains" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan"."domains_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"plan" text NOT NULL,
	"place" integer NOT NULL,
	"code" text NOT NULL,
	"clause" text NOT NULL,
	"index" text NOT NULL,
	"frame_domain" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan"."duties" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan"."duties_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"plan" text NOT NULL,
	"place" integer NOT NULL,
	"duty_id" text NOT NULL,
	"clause" text NOT NULL,
	"reporters" text[] NOT NULL,
	"recipient" text NOT NULL,
	"through" text NOT NULL,
	"cadence" text NOT NULL,
	"form_vi" text NOT NULL,
	"due_day" integer
);
--> statement-breakpoint
CREATE TABLE "plan"."frames" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan"."frames_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"code" text NOT NULL,
	"index" text NOT NULL,
	"decision" text NOT NULL,
	"issued_on" date NOT NULL,
	"from_year" integer NOT NULL,
	"to_year" integer,
	"tolerance" numeric NOT NULL,
	"mark" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan"."goals" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan"."goals_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"plan" text NOT NULL,
	"place" integer NOT NULL,
	"goal_id" text NOT NULL,
	"clause" text NOT NULL,
	"kind" text NOT NULL,
	"index" text,
	"best" integer,
	"worst" integer,
	"out_of" integer,
	"by_year" integer,
	"text_vi" text NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "plan"."imports" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan"."imports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"profile" text NOT NULL,
	"file" text NOT NULL,
	"sha256" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"backfill" boolean NOT NULL,
	"sample" boolean NOT NULL,
	"covers_from" date,
	"covers_to" date,
	"rows" integer NOT NULL,
	"quarantined" integer NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "imports_known" CHECK ("plan"."imports"."backfill" or "plan"."imports"."known_at" = "plan"."imports"."recorded_at")
);
--> statement-breakpoint
CREATE TABLE "plan"."metrics" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan"."metrics_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"place" integer NOT NULL,
	"code" text NOT NULL,
	"base" text,
	"source" text NOT NULL,
	"owner" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"formula" text NOT NULL,
	"unit" text NOT NULL,
	"unit_vi" text NOT NULL,
	"direction" text NOT NULL,
	"kind" text NOT NULL,
	"legal_basis" text NOT NULL,
	"mark" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan"."plans" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan"."plans_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"number" text NOT NULL,
	"issued_on" date NOT NULL,
	"effective_from" date NOT NULL,
	"issuer_vi" text NOT NULL,
	"title_vi" text NOT NULL,
	"title_en" text NOT NULL,
	"from_year" integer NOT NULL,
	"to_year" integer NOT NULL,
	"mark" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan"."quarantine" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan"."quarantine_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"agency_text" text NOT NULL,
	"reason" text NOT NULL,
	"register_version" text NOT NULL,
	"row" jsonb NOT NULL,
	"known_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan"."register_copies" (
	"version" text PRIMARY KEY NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan"."results" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan"."results_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"index" text NOT NULL,
	"year" integer NOT NULL,
	"figure" text NOT NULL,
	"subject" text NOT NULL,
	"agency" text,
	"value" numeric NOT NULL,
	"out_of" integer,
	"derivation" text,
	"mark" text NOT NULL,
	"place" text NOT NULL,
	"reference" text NOT NULL,
	"published_on" date
);
--> statement-breakpoint
CREATE TABLE "plan"."tasks" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan"."tasks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"plan" text NOT NULL,
	"clause_order" text NOT NULL,
	"task_id" text NOT NULL,
	"clause" text NOT NULL,
	"index" text NOT NULL,
	"domain" text,
	"title_vi" text NOT NULL,
	"title_en" text NOT NULL,
	"lead" text[] NOT NULL,
	"cooperate" text[] NOT NULL,
	"metrics" text[] NOT NULL,
	"target_metric" text,
	"target_op" text,
	"target_value" numeric,
	"target_unit" text,
	"target_scope" text,
	"target_per" text,
	"target_explicit" boolean,
	"target_basis" text,
	"cadence" text[] NOT NULL,
	"cadence_text" text,
	"due" date,
	"source" text NOT NULL,
	"secondary_sources" text[] NOT NULL,
	"other_source" text,
	"legal_refs" text[] NOT NULL,
	"related" text[] NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE INDEX "criteria_key" ON "plan"."criteria" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "criteria_supersedes" ON "plan"."criteria" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "documents_key" ON "plan"."documents" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_supersedes" ON "plan"."documents" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "domains_key" ON "plan"."domains" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "domains_supersedes" ON "plan"."domains" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "duties_key" ON "plan"."duties" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "duties_supersedes" ON "plan"."duties" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "frames_key" ON "plan"."frames" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "frames_supersedes" ON "plan"."frames" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "goals_key" ON "plan"."goals" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "goals_supersedes" ON "plan"."goals" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "imports_file" ON "plan"."imports" USING btree ("profile","sha256");--> statement-breakpoint
CREATE INDEX "metrics_key" ON "plan"."metrics" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "metrics_supersedes" ON "plan"."metrics" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "plans_key" ON "plan"."plans" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "plans_supersedes" ON "plan"."plans" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "results_key" ON "plan"."results" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "results_supersedes" ON "plan"."results" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "tasks_key" ON "plan"."tasks" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_supersedes" ON "plan"."tasks" USING btree ("supersedes") WHERE supersedes is not null;