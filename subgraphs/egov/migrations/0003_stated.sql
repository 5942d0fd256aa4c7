DROP INDEX "egov"."dossiers_key";--> statement-breakpoint
DROP INDEX "egov"."published_figures_key";--> statement-breakpoint
ALTER TABLE "egov"."imports" ADD COLUMN "stated" jsonb;--> statement-breakpoint
CREATE INDEX "dossiers_key" ON "egov"."dossiers" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "published_figures_key" ON "egov"."published_figures" USING btree ("key" collate "C");