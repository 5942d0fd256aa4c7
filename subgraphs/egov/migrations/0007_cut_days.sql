-- Days are kept only of halves in which the coverage of an import ends: no window ends within another.
ALTER TABLE "egov"."dossier_counters" DISABLE TRIGGER "append_only";
--> statement-breakpoint
DELETE FROM "egov"."dossier_counters" WHERE day is not null and half not in (
  select (c.next - (date_part('day', c.next)::int - case when date_part('day', c.next) < 15 then 1 else 15 end))
  from (select covers_to + 1 as next from "egov"."imports" where covers_to is not null) c where date_part('day', c.next) not in (1, 15)
);
--> statement-breakpoint
ALTER TABLE "egov"."dossier_counters" ENABLE TRIGGER "append_only";
