CREATE SCHEMA IF NOT EXISTS "disbursement";
--> statement-breakpoint
CREATE TABLE "disbursement"."allocations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "disbursement"."allocations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"agency_text" text NOT NULL,
	"agency_id" text NOT NULL,
	"agency_rule" text NOT NULL,
	"register_version" text NOT NULL,
	"plan_year" integer NOT NULL,
	"project_code" text NOT NULL,
	"project_name" text NOT NULL,
	"project_group" text NOT NULL,
	"capital_source" text NOT NULL,
	"status" text NOT NULL,
	"kind" text NOT NULL,
	"decision" text NOT NULL,
	"decided_on" date NOT NULL,
	"amount_vnd" bigint NOT NULL,
	"central_plan_vnd" bigint NOT NULL,
	"carried_over" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disbursement"."capital_plans" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "disbursement"."capital_plans_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"agency_text" text NOT NULL,
	"agency_id" text NOT NULL,
	"agency_rule" text NOT NULL,
	"register_version" text NOT NULL,
	"plan_year" integer NOT NULL,
	"assigner" text,
	"decision" text,
	"amount_vnd" bigint NOT NULL,
	"central_budget_vnd" bigint,
	"local_budget_vnd" bigint,
	"as_of_date" date NOT NULL,
	"label" text NOT NULL,
	"place" text NOT NULL,
	"reference" text NOT NULL,
	"mark" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disbursement"."imports" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "disbursement"."imports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
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
	CONSTRAINT "imports_known" CHECK ("disbursement"."imports"."backfill" or "disbursement"."imports"."known_at" = "disbursement"."imports"."recorded_at")
);
--> statement-breakpoint
CREATE TABLE "disbursement"."path_steps" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "disbursement"."path_steps_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"from_year" integer NOT NULL,
	"month" integer NOT NULL,
	"path_percent" numeric(5, 2) NOT NULL,
	"slow_percent" numeric(5, 2) NOT NULL,
	"basis" text NOT NULL,
	"mark" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disbursement"."payments" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "disbursement"."payments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"agency_text" text NOT NULL,
	"agency_id" text NOT NULL,
	"agency_rule" text NOT NULL,
	"register_version" text NOT NULL,
	"project_code" text NOT NULL,
	"plan_year" integer NOT NULL,
	"paid_on" date NOT NULL,
	"kind" text NOT NULL,
	"amount_vnd" bigint NOT NULL,
	"carried_over" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disbursement"."published_figures" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "disbursement"."published_figures_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"agency_text" text NOT NULL,
	"agency_id" text NOT NULL,
	"agency_rule" text NOT NULL,
	"register_version" text NOT NULL,
	"metric" text,
	"label_vi" text NOT NULL,
	"label_en" text NOT NULL,
	"value" numeric,
	"unit" text NOT NULL,
	"numerator" numeric,
	"denominator" numeric,
	"basis" text,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"place" text NOT NULL,
	"reference" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disbursement"."quarantine" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "disbursement"."quarantine_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"agency_text" text NOT NULL,
	"reason" text NOT NULL,
	"register_version" text NOT NULL,
	"row" jsonb NOT NULL,
	"known_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disbursement"."register_copies" (
	"version" text PRIMARY KEY NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "allocations_key" ON "disbursement"."allocations" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "allocations_supersedes" ON "disbursement"."allocations" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "allocations_owner" ON "disbursement"."allocations" USING btree ("plan_year","agency_id","project_code");--> statement-breakpoint
CREATE INDEX "capital_plans_key" ON "disbursement"."capital_plans" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "capital_plans_supersedes" ON "disbursement"."capital_plans" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "capital_plans_agency" ON "disbursement"."capital_plans" USING btree ("agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "imports_file" ON "disbursement"."imports" USING btree ("profile","sha256");--> statement-breakpoint
CREATE INDEX "path_steps_key" ON "disbursement"."path_steps" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "path_steps_supersedes" ON "disbursement"."path_steps" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "payments_key" ON "disbursement"."payments" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_supersedes" ON "disbursement"."payments" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "payments_owner" ON "disbursement"."payments" USING btree ("plan_year","agency_id","project_code");--> statement-breakpoint
CREATE INDEX "published_figures_key" ON "disbursement"."published_figures" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "published_figures_supersedes" ON "disbursement"."published_figures" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "published_figures_agency" ON "disbursement"."published_figures" USING btree ("agency_id");