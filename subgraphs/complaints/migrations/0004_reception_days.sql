CREATE TABLE "complaints"."receptions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "complaints"."receptions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
	"on_day" date NOT NULL,
	"kind" text NOT NULL,
	"held" boolean NOT NULL,
	"host" text,
	"visits" integer,
	"groups" integer
);
--> statement-breakpoint
CREATE TABLE "complaints"."stocks" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "complaints"."stocks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
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
	"period" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"kind" text NOT NULL,
	"opening" integer NOT NULL,
	"accepted" integer NOT NULL,
	"resolved" integer NOT NULL,
	"ended" integer NOT NULL,
	"closing" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "complaints"."petitions" ADD COLUMN "stated_due_on" date;--> statement-breakpoint
CREATE INDEX "receptions_key" ON "complaints"."receptions" USING btree ("key" collate "C");--> statement-breakpoint
CREATE UNIQUE INDEX "receptions_supersedes" ON "complaints"."receptions" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "receptions_day" ON "complaints"."receptions" USING btree ("agency_id","on_day");--> statement-breakpoint
CREATE INDEX "stocks_key" ON "complaints"."stocks" USING btree ("key" collate "C");--> statement-breakpoint
CREATE UNIQUE INDEX "stocks_supersedes" ON "complaints"."stocks" USING btree ("supersedes") WHERE supersedes is not null;--> statement-breakpoint
CREATE INDEX "stocks_period" ON "complaints"."stocks" USING btree ("agency_id","to_day");
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "complaints"."receptions" FOR EACH STATEMENT EXECUTE FUNCTION "complaints"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "complaints"."stocks" FOR EACH STATEMENT EXECUTE FUNCTION "complaints"."refuse_change"();
