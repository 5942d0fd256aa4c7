-- Rows of the register are superseded by later imports, never updated or deleted, whoever is connected.
CREATE FUNCTION "agencies"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of %.% are superseded by later imports, never changed', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = '42501';
END $$;
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "agencies"."agencies" FOR EACH STATEMENT EXECUTE FUNCTION "agencies"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "agencies"."names" FOR EACH STATEMENT EXECUTE FUNCTION "agencies"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "agencies"."parents" FOR EACH STATEMENT EXECUTE FUNCTION "agencies"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "agencies"."aliases" FOR EACH STATEMENT EXECUTE FUNCTION "agencies"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "agencies"."succession" FOR EACH STATEMENT EXECUTE FUNCTION "agencies"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "agencies"."group_levels" FOR EACH STATEMENT EXECUTE FUNCTION "agencies"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "agencies"."imports" FOR EACH STATEMENT EXECUTE FUNCTION "agencies"."refuse_change"();
