-- A counsellor whose console went silent in the middle of a talk (console-practice.md, seen at 60 s and at 120 s).
alter table conversation add column away_at timestamp with time zone;      -- since when its holder's console is silent
alter table conversation add column away_told boolean not null default false;
alter table escalation add column kept_at timestamp with time zone;        -- since when the supervisors hold it
