CREATE INDEX "procedures_code" ON "egov"."procedures" USING btree ("code");--> statement-breakpoint
CREATE INDEX "systems_agency" ON "egov"."systems" USING btree ("agency_id");