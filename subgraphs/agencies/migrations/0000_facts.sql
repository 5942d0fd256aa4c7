CREATE SCHEMA IF NOT EXISTS "agencies";
--> statement-breakpoint
CREATE TABLE "agencies"."agencies" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agencies"."agencies_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"rank" integer,
	"level" text NOT NULL,
	"kind" text NOT NULL,
	"mark" text NOT NULL,
	"dates_mark" text,
	"basis" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agencies"."aliases" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agencies"."aliases_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"agency_id" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"relation" text NOT NULL,
	"mark" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agencies"."group_levels" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agencies"."group_levels_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"group_id" text NOT NULL,
	"level" text NOT NULL,
	"mark" text NOT NULL,
	"basis" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agencies"."imports" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agencies"."imports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
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
	CONSTRAINT "imports_known" CHECK ("agencies"."imports"."backfill" or "agencies"."imports"."known_at" = "agencies"."imports"."recorded_at")
);
--> statement-breakpoint
CREATE TABLE "agencies"."names" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agencies"."names_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"agency_id" text NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agencies"."parents" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agencies"."parents_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"agency_id" text NOT NULL,
	"parent_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agencies"."quarantine" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agencies"."quarantine_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"agency_text" text NOT NULL,
	"reason" text NOT NULL,
	"register_version" text NOT NULL,
	"row" jsonb NOT NULL,
	"known_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agencies"."register_copies" (
	"version" text PRIMARY KEY NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agencies"."succession" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agencies"."succession_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"supersedes" bigint,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"content_hash" text NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"predecessor_id" text NOT NULL,
	"successor_id" text NOT NULL,
	"kind" text NOT NULL,
	"scope" text,
	"effective_on" date NOT NULL,
	"legal_basis" text,
	"mark" text NOT NULL,
	"on_mark" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "agencies_key" ON "agencies"."agencies" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "agencies_supersedes" ON "agencies"."agencies" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "aliases_key" ON "agencies"."aliases" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "aliases_supersedes" ON "agencies"."aliases" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "group_levels_key" ON "agencies"."group_levels" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "group_levels_supersedes" ON "agencies"."group_levels" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "imports_file" ON "agencies"."imports" USING btree ("profile","sha256");--> statement-breakpoint
CREATE INDEX "names_key" ON "agencies"."names" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "names_supersedes" ON "agencies"."names" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "names_agency" ON "agencies"."names" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "parents_key" ON "agencies"."parents" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "parents_supersedes" ON "agencies"."parents" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "parents_agency" ON "agencies"."parents" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "succession_key" ON "agencies"."succession" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "succession_supersedes" ON "agencies"."succession" USING btree ("supersedes") WHERE supersedes is not null;