-- What somebody would write by hand over one merged database: the four readings of the view for 2024, for all agencies of a level.
-- $1 is the level, $2 the day whose agencies are asked for. Of each record the version in force counts, as in the sources.
with unit as (
  select a.key as id, a.rank, n.name_vi
  from agencies.agencies a
  join agencies.names n on n.agency_id = a.key
    and (n.valid_from is null or n.valid_from <= $2::date) and (n.valid_to is null or $2::date < n.valid_to)
    and not n.withdrawn and not exists (select 1 from agencies.names newer where newer.supersedes = n.id)
  where a.level = $1 and (a.valid_from is null or a.valid_from <= $2::date) and (a.valid_to is null or $2::date < a.valid_to)
    and not a.withdrawn and not exists (select 1 from agencies.agencies newer where newer.supersedes = a.id)
), dossiers as (
  select d.agency_id, count(*) filter (where not d.closed_at > d.due_at) as numerator, count(*) as denominator
  from egov.dossiers d
  where d.closed_on between '2024-01-01' and '2024-12-31'
    and not d.withdrawn and not exists (select 1 from egov.dossiers newer where newer.supersedes = d.id)
  group by 1
), assigned as (
  select a.agency_id, sum(a.amount_vnd) as vnd
  from disbursement.allocations a
  where a.plan_year = 2024 and not a.carried_over and a.decided_on <= '2025-01-31'
    and not a.withdrawn and not exists (select 1 from disbursement.allocations newer where newer.supersedes = a.id)
  group by 1
), paid as (
  select p.agency_id, sum(p.amount_vnd) as vnd
  from disbursement.payments p
  where p.plan_year = 2024 and not p.carried_over and p.paid_on <= '2025-01-31'
    and not p.withdrawn and not exists (select 1 from disbursement.payments newer where newer.supersedes = p.id)
  group by 1
), recommendation as (
  select r.* from inspections.recommendations r
  where r.updated_on <= '2024-12-14' and not r.withdrawn and not exists (select 1 from inspections.recommendations newer where newer.supersedes = r.id)
), executed as (
  select r.agency_id, count(*) filter (where r.executed_on <= '2024-12-14') as numerator, count(*) as denominator
  from recommendation r
  where r.kind in ('RECOVER_MONEY', 'OTHER_ECONOMIC') and coalesce(r.due_on, r.issued_on) <= '2024-12-14'
    and not exists (select 1 from recommendation later where later.code = r.code and later.step > r.step)
  group by 1
), petition as (
  select p.agency_id, p.resolved_on, p.due_on,
    coalesce(p.result not in ('RUT_DON', 'DINH_CHI'), true) and p.status <> 'DINH_CHI' and p.resolved_on between '2023-12-15' and '2024-12-14' as resolved,
    p.due_on <= least('2024-12-14', (select max(covers_to) from complaints.imports)) and (p.resolved_on is null or p.resolved_on > '2024-12-14') as overdue
  from complaints.petitions p
  where p.kind in ('KHIEU_NAI', 'TO_CAO') and p.received_on <= '2024-12-14' and p.duplicate_of is null and p.status not in ('CHUYEN_DON', 'KHONG_DU_DIEU_KIEN')
    and not p.withdrawn and not exists (select 1 from complaints.petitions newer where newer.supersedes = p.id)
), cases as (
  select agency_id, count(*) filter (where resolved and resolved_on <= due_on) as numerator, count(*) as denominator
  from petition where resolved or overdue
  group by 1 having count(*) >= 3
)
select unit.id, unit.name_vi as "nameVi",
  round(100.0 * d.numerator / d.denominator, 2)::text as "onTimeRate", d.numerator::text as "onTimeOf", d.denominator::text as "onTimeOver",
  round(100.0 * coalesce(p.vnd, 0) / nullif(a.vnd, 0), 2)::text as "paidRate", case when a.vnd > 0 then coalesce(p.vnd, 0)::text end as "paidOf", nullif(a.vnd, 0)::text as "paidOver",
  round(100.0 * e.numerator / e.denominator, 2)::text as "executedRate", e.numerator::text as "executedOf", e.denominator::text as "executedOver",
  round(100.0 * c.numerator / c.denominator, 2)::text as "resolvedRate", c.numerator::text as "resolvedOf", c.denominator::text as "resolvedOver"
from unit
left join dossiers d on d.agency_id = unit.id
left join assigned a on a.agency_id = unit.id
left join paid p on p.agency_id = unit.id
left join executed e on e.agency_id = unit.id
left join cases c on c.agency_id = unit.id
order by unit.rank nulls last, unit.name_vi collate "vi-x-icu", unit.id
