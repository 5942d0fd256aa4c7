-- Facts are superseded by later rows, never updated or deleted, whoever is connected.
CREATE FUNCTION "plan"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of %.% are superseded by later imports, never changed', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = '42501';
END $$;
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan"."plans" FOR EACH STATEMENT EXECUTE FUNCTION "plan"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan"."documents" FOR EACH STATEMENT EXECUTE FUNCTION "plan"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan"."domains" FOR EACH STATEMENT EXECUTE FUNCTION "plan"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan"."goals" FOR EACH STATEMENT EXECUTE FUNCTION "plan"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan"."duties" FOR EACH STATEMENT EXECUTE FUNCTION "plan"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan"."tasks" FOR EACH STATEMENT EXECUTE FUNCTION "plan"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan"."metrics" FOR EACH STATEMENT EXECUTE FUNCTION "plan"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan"."frames" FOR EACH STATEMENT EXECUTE FUNCTION "plan"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan"."criteria" FOR EACH STATEMENT EXECUTE FUNCTION "plan"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan"."results" FOR EACH STATEMENT EXECUTE FUNCTION "plan"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan"."imports" FOR EACH STATEMENT EXECUTE FUNCTION "plan"."refuse_change"();
