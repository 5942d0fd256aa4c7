CREATE TABLE "disbursement"."settlement_reviews" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "disbursement"."settlement_reviews_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
	"budget_unit" text NOT NULL,
	"budget_year" integer NOT NULL,
	"document" text NOT NULL,
	"issued_on" date NOT NULL,
	"reviewed_vnd" bigint NOT NULL,
	"irregular_vnd" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disbursement"."snapshots" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "disbursement"."snapshots_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
	"plan_year" integer NOT NULL,
	"project_code" text NOT NULL,
	"project_name" text NOT NULL,
	"capital_source" text NOT NULL,
	"as_of_date" date NOT NULL,
	"plan_vnd" bigint NOT NULL,
	"central_plan_vnd" bigint NOT NULL,
	"paid_vnd" bigint NOT NULL,
	"estimated" boolean NOT NULL,
	"carried_over" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "disbursement"."payments" ADD COLUMN "assigner" text;--> statement-breakpoint
CREATE INDEX "settlement_reviews_key" ON "disbursement"."settlement_reviews" USING btree ("key" collate "C");--> statement-breakpoint
CREATE UNIQUE INDEX "settlement_reviews_supersedes" ON "disbursement"."settlement_reviews" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "settlement_reviews_agency" ON "disbursement"."settlement_reviews" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "snapshots_key" ON "disbursement"."snapshots" USING btree ("key" collate "C");--> statement-breakpoint
CREATE UNIQUE INDEX "snapshots_supersedes" ON "disbursement"."snapshots" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "snapshots_project" ON "disbursement"."snapshots" USING btree ("plan_year","project_code","as_of_date");
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "disbursement"."settlement_reviews" FOR EACH STATEMENT EXECUTE FUNCTION "disbursement"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "disbursement"."snapshots" FOR EACH STATEMENT EXECUTE FUNCTION "disbursement"."refuse_change"();
