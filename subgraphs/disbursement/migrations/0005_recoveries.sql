CREATE TABLE "disbursement"."recoveries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "disbursement"."recoveries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
	"voucher" text NOT NULL,
	"recommendation_code" text NOT NULL,
	"decision" text NOT NULL,
	"decided_on" date NOT NULL,
	"booked_on" date NOT NULL,
	"amount_vnd" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "recoveries_key" ON "disbursement"."recoveries" USING btree ("key" collate "C");--> statement-breakpoint
CREATE UNIQUE INDEX "recoveries_supersedes" ON "disbursement"."recoveries" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "recoveries_agency" ON "disbursement"."recoveries" USING btree ("agency_id","booked_on");
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "disbursement"."recoveries" FOR EACH STATEMENT EXECUTE FUNCTION "disbursement"."refuse_change"();
