-- For whom somebody stands in at a number, at this moment: the coordinator who is away. Null when not standing in.
create function toegang.namens(persoon text, over text, nu timestamptz) returns text
    language sql stable as
$$
select eigen.account
from toegang.betrokkenheid waar
join toegang.betrokkenheid eigen on eigen.nummer = waar.nummer
where waar.nummer = over
  and waar.account = persoon
  and waar.grond = 'waarnemer'
  and waar.van <= nu
  and (waar.tot is null or waar.tot > nu)
  and eigen.grond = 'zorgcoördinator'
  and eigen.account <> persoon
  and eigen.van <= nu
  and (eigen.tot is null or eigen.tot > nu)
order by eigen.van desc
limit 1
$$;
