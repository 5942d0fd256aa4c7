DROP INDEX "complaints"."petitions_key";--> statement-breakpoint
ALTER TABLE "complaints"."imports" ADD COLUMN "stated" jsonb;--> statement-breakpoint
CREATE INDEX "petitions_key" ON "complaints"."petitions" USING btree ("key" collate "C");