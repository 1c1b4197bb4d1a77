-- The ids of facts begin with their time, so the primary key finds old ones; an index by age only cost each new one.
drop index inbox_by_age;
