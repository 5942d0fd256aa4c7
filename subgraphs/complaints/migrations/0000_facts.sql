CREATE SCHEMA IF NOT EXISTS "complaints";
--> statement-breakpoint
CREATE TABLE "complaints"."imports" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "complaints"."imports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
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
	CONSTRAINT "imports_known" CHECK ("complaints"."imports"."backfill" or "complaints"."imports"."known_at" = "complaints"."imports"."recorded_at")
);
--> statement-breakpoint
CREATE TABLE "complaints"."petitions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "complaints"."petitions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
	"kind" text NOT NULL,
	"field" text NOT NULL,
	"procedure_code" text,
	"channel" text NOT NULL,
	"status" text NOT NULL,
	"place_code" text,
	"remote" boolean NOT NULL,
	"pseudonym" text,
	"received_on" date NOT NULL,
	"accepted_on" date,
	"instance" text,
	"complexity" integer NOT NULL,
	"extensions" integer NOT NULL,
	"first_due_on" date,
	"due_on" date,
	"due_rule" text,
	"resolved_on" date,
	"result" text,
	"effective_on" date,
	"executed_on" date,
	"must_publish" boolean NOT NULL,
	"published_on" date,
	"duplicate_of" text,
	CONSTRAINT "petitions_denouncer" CHECK ("complaints"."petitions"."kind" <> 'TO_CAO' or "complaints"."petitions"."pseudonym" is null)
);
--> statement-breakpoint
CREATE TABLE "complaints"."quarantine" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "complaints"."quarantine_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"agency_text" text NOT NULL,
	"reason" text NOT NULL,
	"register_version" text NOT NULL,
	"row" jsonb NOT NULL,
	"known_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaints"."register_copies" (
	"version" text PRIMARY KEY NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "imports_file" ON "complaints"."imports" USING btree ("profile","sha256");--> statement-breakpoint
CREATE INDEX "petitions_key" ON "complaints"."petitions" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "petitions_supersedes" ON "complaints"."petitions" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "petitions_received" ON "complaints"."petitions" USING btree ("agency_id","received_on");