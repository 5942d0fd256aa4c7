-- Facts are superseded by later rows, never updated or deleted, whoever is connected.
CREATE FUNCTION "disbursement"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of %.% are superseded by later imports, never changed', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = '42501';
END $$;
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "disbursement"."allocations" FOR EACH STATEMENT EXECUTE FUNCTION "disbursement"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "disbursement"."payments" FOR EACH STATEMENT EXECUTE FUNCTION "disbursement"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "disbursement"."capital_plans" FOR EACH STATEMENT EXECUTE FUNCTION "disbursement"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "disbursement"."path_steps" FOR EACH STATEMENT EXECUTE FUNCTION "disbursement"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "disbursement"."published_figures" FOR EACH STATEMENT EXECUTE FUNCTION "disbursement"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "disbursement"."imports" FOR EACH STATEMENT EXECUTE FUNCTION "disbursement"."refuse_change"();
