-- When somebody is there: opening hours, who is planned, who is called (CP-15). Nothing here is about a child.
create table hours_version (
    version int primary key,                               -- each change is a new one; none is ever overwritten
    made_by uuid not null references staff (id),
    made_at timestamp with time zone not null
);

create table hours_span (
    id          uuid primary key,
    version     int not null references hours_version (version),
    weekday     int,                                       -- 1 Monday to 7 Sunday; null on a day of its own
    on_day      date,                                      -- holiday, closure, extra hours
    name        varchar(60),                               -- what the day is
    from_minute int,                                       -- of the day in Thailand; null: closed
    to_minute   int                                        -- over 1440 runs into the next day
);
create index hours_span_version on hours_span (version);

create table planned_turn (
    id         uuid primary key,
    duty       varchar(8) not null,                        -- SHIFT at a console, ON_CALL at home
    staff_id   uuid       not null references staff (id),
    begins_at  timestamp with time zone not null,
    ends_at    timestamp with time zone not null,
    made_by    uuid       not null references staff (id),
    made_at    timestamp with time zone not null,
    removed_by uuid references staff (id),                 -- kept: the plan of a night is asked for later
    removed_at timestamp with time zone
);
create index planned_turn_begins on planned_turn (duty, begins_at);

create table on_call_contact (
    staff_id     uuid primary key references staff (id),
    mail_sealed  bytea,
    pager_sealed bytea,
    changed_by   uuid not null references staff (id),
    changed_at   timestamp with time zone not null
);

create table role_change (
    id        uuid primary key,
    staff_id  uuid         not null references staff (id),
    from_role varchar(20)  not null,
    to_role   varchar(20)  not null,
    reason    varchar(500) not null,
    made_by   uuid         not null references staff (id),
    made_at   timestamp with time zone not null
);
create index role_change_staff on role_change (staff_id);
