CREATE TABLE "agencies"."changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agencies"."changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"supersedes" bigint,
	"key" text NOT NULL,
	"position" text NOT NULL,
	"content_hash" text NOT NULL,
	"kind" text NOT NULL,
	"effective_on" date NOT NULL,
	"before_text" text,
	"before_id" text,
	"after_text" text,
	"after_id" text,
	"name_en" text,
	"level" text,
	"agency_kind" text,
	"parent_id" text,
	"gso" text,
	"qcvn102" text,
	"qd20" text,
	"dvqhns" text,
	"scope" text,
	"legal_basis" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agencies"."names" ALTER COLUMN "name_en" DROP NOT NULL;--> statement-breakpoint
CREATE INDEX "changes_key" ON "agencies"."changes" USING btree ("key" collate "C");--> statement-breakpoint
CREATE UNIQUE INDEX "changes_supersedes" ON "agencies"."changes" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "agencies"."changes" FOR EACH STATEMENT EXECUTE FUNCTION "agencies"."refuse_change"();
