DROP INDEX "disbursement"."allocations_key";--> statement-breakpoint
DROP INDEX "disbursement"."capital_plans_key";--> statement-breakpoint
DROP INDEX "disbursement"."path_steps_key";--> statement-breakpoint
DROP INDEX "disbursement"."payments_key";--> statement-breakpoint
DROP INDEX "disbursement"."published_figures_key";--> statement-breakpoint
ALTER TABLE "disbursement"."imports" ADD COLUMN "stated" jsonb;--> statement-breakpoint
CREATE INDEX "allocations_key" ON "disbursement"."allocations" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "capital_plans_key" ON "disbursement"."capital_plans" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "path_steps_key" ON "disbursement"."path_steps" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "payments_key" ON "disbursement"."payments" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "published_figures_key" ON "disbursement"."published_figures" USING btree ("key" collate "C");