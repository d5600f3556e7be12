-- What a counsellor brings along, as an administrator set it: who is offered which child (CP-11, CP-127).
create table staff_profile (
    staff_id  uuid primary key references staff (id),
    gender    varchar(8)   not null,
    languages varchar(120) not null,                   -- codes with commas between them
    skills    varchar(120) not null,
    certified boolean      not null                    -- may be offered an EMERGENCY
);
-- whoever worked here before was trusted with every child
insert into staff_profile (staff_id, gender, languages, skills, certified)
select id, 'UNSAID', 'th', '', true from staff where role = 'COUNSELLOR';

create table shift (
    id            uuid primary key,
    staff_id      uuid    not null references staff (id),
    began_at      timestamp with time zone not null,
    ends_at       timestamp with time zone,            -- as the person planned it
    ended_at      timestamp with time zone,
    chosen        boolean not null,                    -- ended by choice; false: the console fell silent
    paused_at     timestamp with time zone,
    rested_at     timestamp with time zone not null,   -- the last rest ended: two hours count from here (CP-122)
    resting_until timestamp with time zone,
    waived_at     timestamp with time zone             -- the one break a person alone may do without
);
create index shift_staff on shift (staff_id, began_at);
create index shift_open on shift (ended_at);

-- how somebody felt, for themselves alone; others learn only an average of five or more (CP-125)
create table mood_mark (
    shift_id uuid        not null references shift (id),
    moment   varchar(8)  not null,
    step     int         not null,
    at       timestamp with time zone not null,
    primary key (shift_id, moment)
);

create table day_skip (
    staff_id uuid        not null references staff (id),
    on_day   date        not null,
    category varchar(24) not null,
    primary key (staff_id, on_day, category)
);

-- an EMERGENCY is talked about afterwards: offered within two hours, held within a day (CP-124)
create table debrief (
    escalation_id uuid primary key references escalation (id),
    staff_id      uuid    not null references staff (id),
    wanted        boolean not null,
    at            timestamp with time zone not null,
    held_at       timestamp with time zone,
    held_by       uuid references staff (id)
);

-- somebody who knows child, family or suspect is never offered that child again (CP-02)
create table involvement (
    id              uuid primary key,
    staff_id        uuid not null references staff (id),
    child_id        uuid not null references child (id),
    conversation_id uuid not null,                     -- no reference: it is written while others lock the talk
    at              timestamp with time zone not null,
    unique (staff_id, child_id)
);

create table offer (
    id            uuid primary key,
    escalation_id uuid        not null references escalation (id),
    staff_id      uuid        not null references staff (id),
    level         varchar(12) not null,                -- a child whose level rises is offered anew
    at            timestamp with time zone not null,
    until         timestamp with time zone not null,
    answer        varchar(12)                          -- null while it is open
);
create index offer_escalation on offer (escalation_id, answer);
create index offer_open on offer (answer);
create index escalation_taken_by on escalation (taken_by, taken_at);

-- whoever makes or answers an offer locks this row first: no node offers what another has just offered
create table offer_turn (id int primary key);
insert into offer_turn (id) values (1);
