CREATE SCHEMA IF NOT EXISTS "egov";
--> statement-breakpoint
CREATE TABLE "egov"."dossiers" (
	"received_on" date NOT NULL,
	"due_on" date NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"first_due_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"synced" boolean NOT NULL,
	"digitised" boolean NOT NULL,
	"closed_on" date,
	"closed_at" timestamp with time zone,
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "egov"."dossiers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
	"procedure_code" text NOT NULL,
	"field" text NOT NULL,
	"applicant" text NOT NULL,
	"status" text NOT NULL,
	"channel" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "egov"."imports" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "egov"."imports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
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
	CONSTRAINT "imports_known" CHECK ("egov"."imports"."backfill" or "egov"."imports"."known_at" = "egov"."imports"."recorded_at")
);
--> statement-breakpoint
CREATE TABLE "egov"."published_figures" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "egov"."published_figures_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
CREATE TABLE "egov"."quarantine" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "egov"."quarantine_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"agency_text" text NOT NULL,
	"reason" text NOT NULL,
	"register_version" text NOT NULL,
	"row" jsonb NOT NULL,
	"known_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "egov"."register_copies" (
	"version" text PRIMARY KEY NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "dossiers_key" ON "egov"."dossiers" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "dossiers_supersedes" ON "egov"."dossiers" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "dossiers_received" ON "egov"."dossiers" USING btree ("agency_id","received_on");--> statement-breakpoint
CREATE INDEX "dossiers_closed" ON "egov"."dossiers" USING btree ("agency_id","closed_on");--> statement-breakpoint
CREATE UNIQUE INDEX "imports_file" ON "egov"."imports" USING btree ("profile","sha256");--> statement-breakpoint
CREATE INDEX "published_figures_key" ON "egov"."published_figures" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "published_figures_supersedes" ON "egov"."published_figures" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "published_figures_agency" ON "egov"."published_figures" USING btree ("agency_id");