-- Facts are superseded by later rows, never updated or deleted, whoever is connected.
CREATE FUNCTION "complaints"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of %.% are superseded by later imports, never changed', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = '42501';
END $$;
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "complaints"."petitions" FOR EACH STATEMENT EXECUTE FUNCTION "complaints"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "complaints"."imports" FOR EACH STATEMENT EXECUTE FUNCTION "complaints"."refuse_change"();
