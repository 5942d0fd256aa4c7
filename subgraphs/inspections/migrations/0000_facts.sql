CREATE SCHEMA IF NOT EXISTS "inspections";
--> statement-breakpoint
CREATE TABLE "inspections"."conclusions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inspections"."conclusions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
	"inspection_code" text NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"signed_on" date NOT NULL,
	"publish_by" date,
	"publish_rule" text,
	"published_on" date,
	"channel" text,
	"execute_by" date,
	"executed_on" date
);
--> statement-breakpoint
CREATE TABLE "inspections"."findings" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inspections"."findings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
	"inspection_code" text NOT NULL,
	"type" text NOT NULL,
	"amount_vnd" bigint,
	"found_on" date NOT NULL,
	"handling" text NOT NULL,
	"handled_on" date
);
--> statement-breakpoint
CREATE TABLE "inspections"."imports" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inspections"."imports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
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
	CONSTRAINT "imports_known" CHECK ("inspections"."imports"."backfill" or "inspections"."imports"."known_at" = "inspections"."imports"."recorded_at")
);
--> statement-breakpoint
CREATE TABLE "inspections"."inspections" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inspections"."inspections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
	"inspection_code" text NOT NULL,
	"kind" text NOT NULL,
	"mode" text NOT NULL,
	"topic" text NOT NULL,
	"lead_text" text NOT NULL,
	"decision_no" text,
	"decided_on" date,
	"announced_on" date,
	"planned_from" date,
	"planned_to" date,
	"ended_on" date,
	"status" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inspections"."quarantine" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inspections"."quarantine_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"position" text NOT NULL,
	"agency_text" text NOT NULL,
	"reason" text NOT NULL,
	"register_version" text NOT NULL,
	"row" jsonb NOT NULL,
	"known_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inspections"."recommendations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inspections"."recommendations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
	"inspection_code" text NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"issued_on" date NOT NULL,
	"due_on" date,
	"amount_vnd" bigint,
	"step" integer NOT NULL,
	"updated_on" date NOT NULL,
	"executed_vnd" bigint,
	"executed_on" date,
	"status" text NOT NULL,
	"proof" text
);
--> statement-breakpoint
CREATE TABLE "inspections"."register_copies" (
	"version" text PRIMARY KEY NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "conclusions_key" ON "inspections"."conclusions" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "conclusions_supersedes" ON "inspections"."conclusions" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "conclusions_signed" ON "inspections"."conclusions" USING btree ("agency_id","signed_on");--> statement-breakpoint
CREATE INDEX "findings_key" ON "inspections"."findings" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "findings_supersedes" ON "inspections"."findings" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "findings_found" ON "inspections"."findings" USING btree ("agency_id","found_on");--> statement-breakpoint
CREATE UNIQUE INDEX "imports_file" ON "inspections"."imports" USING btree ("profile","sha256");--> statement-breakpoint
CREATE INDEX "inspections_key" ON "inspections"."inspections" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "inspections_supersedes" ON "inspections"."inspections" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "inspections_announced" ON "inspections"."inspections" USING btree ("agency_id","announced_on");--> statement-breakpoint
CREATE INDEX "recommendations_key" ON "inspections"."recommendations" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "recommendations_supersedes" ON "inspections"."recommendations" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "recommendations_agency" ON "inspections"."recommendations" USING btree ("agency_id","kind");--> statement-breakpoint
CREATE INDEX "recommendations_steps" ON "inspections"."recommendations" USING btree ("code","step");