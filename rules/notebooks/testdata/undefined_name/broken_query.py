select case when most.tides > 0 then tides / most.tides
       end as tides,
from (select tides, max(tides) as most
