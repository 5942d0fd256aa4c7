DROP INDEX "agencies"."agencies_key";--> statement-breakpoint
DROP INDEX "agencies"."aliases_key";--> statement-breakpoint
DROP INDEX "agencies"."group_levels_key";--> statement-breakpoint
DROP INDEX "agencies"."names_key";--> statement-breakpoint
DROP INDEX "agencies"."parents_key";--> statement-breakpoint
DROP INDEX "agencies"."succession_key";--> statement-breakpoint
ALTER TABLE "agencies"."imports" ADD COLUMN "stated" jsonb;--> statement-breakpoint
CREATE INDEX "agencies_key" ON "agencies"."agencies" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "aliases_key" ON "agencies"."aliases" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "group_levels_key" ON "agencies"."group_levels" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "names_key" ON "agencies"."names" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "parents_key" ON "agencies"."parents" USING btree ("key" collate "C");--> statement-breakpoint
CREATE INDEX "succession_key" ON "agencies"."succession" USING btree ("key" collate "C");