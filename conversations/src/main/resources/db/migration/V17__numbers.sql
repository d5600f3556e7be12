-- Counting without opening (CP-130, PL-53). A tally holds closed codes alone: no words, no moment, nobody's name.
create table tally (
    id           uuid primary key,
    child_number uuid         not null,                -- new in each half-year; see tally_number
    case_number  uuid,                                 -- the same for the case; null where no person took it on
    on_day       date         not null,                -- in Thailand
    on_hour      int          not null,            -- begun in this hour
    level        varchar(12)  not null,
    category     varchar(24)  not null,
    age_band     varchar(12)  not null,
    gender       varchar(12)  not null,
    province     varchar(12)  not null,
    language     varchar(12)  not null,
    writer       varchar(12)  not null,
    relation     varchar(12)  not null,
    platform     varchar(12)  not null,
    told_before  varchar(12)  not null,
    device       varchar(12)  not null,
    rating       varchar(24)  not null,
    covered      boolean      not null,
    held         boolean      not null,                -- a person talked with the child
    state        varchar(40)  not null                 -- where the script stands
);
create index tally_day on tally (on_day);
create index tally_child_number on tally (child_number);

-- each time a person was called for it
create table tally_need (
    id             uuid primary key,
    tally_id       uuid        not null references tally (id) on delete cascade,
    level          varchar(12) not null,               -- the one at which it waited
    outcome        varchar(8)  not null,
    waited_seconds int,
    target_seconds int         not null
);
create index tally_need_tally on tally_need (tally_id);

-- what leads from a talk to its tally while the talk can still change; afterwards the tally leads nowhere
create table tally_link (
    conversation_id uuid primary key references conversation (id) on delete cascade,
    tally_id        uuid,                              -- null: cut
    seq             bigint not null                    -- counted up to this step of the talk
);

-- the number under which a child or a case is counted in one half-year; gone with the half-year
create table tally_number (
    of_id  uuid       not null,
    half   varchar(6) not null,
    number uuid       not null,
    primary key (of_id, half)
);
