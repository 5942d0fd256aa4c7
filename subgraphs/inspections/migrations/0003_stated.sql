DROP INDEX "inspections"."conclusions_key";--> statement-breakpoint
DROP INDEX "inspections"."findings_key";--> statement-breakpoint
DROP INDEX "inspections"."inspections_key";--> statement-breakpoint
DROP INDEX "inspections"."recommendations_key";--> statement-breakpoint
ALTER TABLE "inspections"."imports" ADD COLUMN "stated" jsonb;--> statement-breakpoint
CREATE INDEX "conclusions_key" ON "inspections"."conclusions" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "findings_key" ON "inspections"."findings" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "inspections_key" ON "inspections"."inspections" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "recommendations_key" ON "inspections"."recommendations" USING btree ("key" collate "C");