DROP INDEX "plan"."criteria_key";--> statement-breakpoint
DROP INDEX "plan"."documents_key";--> statement-breakpoint
DROP INDEX "plan"."domains_key";--> statement-breakpoint
DROP INDEX "plan"."duties_key";--> statement-breakpoint
DROP INDEX "plan"."frame_domains_key";--> statement-breakpoint
DROP INDEX "plan"."frames_key";--> statement-breakpoint
DROP INDEX "plan"."goals_key";--> statement-breakpoint
DROP INDEX "plan"."metrics_key";--> statement-breakpoint
DROP INDEX "plan"."plans_key";--> statement-breakpoint
DROP INDEX "plan"."results_key";--> statement-breakpoint
DROP INDEX "plan"."tasks_key";--> statement-breakpoint
DROP INDEX "plan"."assignments_key";--> statement-breakpoint
DROP INDEX "plan"."report_entries_key";--> statement-breakpoint
DROP INDEX "plan"."rules_key";--> statement-breakpoint
ALTER TABLE "plan"."imports" ADD COLUMN "stated" jsonb;--> statement-breakpoint
CREATE INDEX "criteria_key" ON "plan"."criteria" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "documents_key" ON "plan"."documents" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "domains_key" ON "plan"."domains" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "duties_key" ON "plan"."duties" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "frame_domains_key" ON "plan"."frame_domains" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "frames_key" ON "plan"."frames" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "goals_key" ON "plan"."goals" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "metrics_key" ON "plan"."metrics" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "plans_key" ON "plan"."plans" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "results_key" ON "plan"."results" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "tasks_key" ON "plan"."tasks" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "assignments_key" ON "plan"."assignments" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "report_entries_key" ON "plan"."report_entries" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "rules_key" ON "plan"."rules" USING btree ("key" collate "C");