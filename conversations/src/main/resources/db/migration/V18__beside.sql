-- Who is beside a counsellor in a live talk, unseen by the child (console-practice.md, CP-40 to CP-43 and CP-127).

create table beside (
    id              uuid primary key,
    conversation_id uuid        not null references conversation (id),
    staff_id        uuid        not null references staff (id),
    kind            varchar(8)  not null,              -- LISTEN, HELP, CONSULT or PAIR
    began_at        timestamp with time zone not null,
    heard_at        timestamp with time zone not null, -- last sign of the open screen that shows it
    ended_at        timestamp with time zone
);
create index beside_conversation on beside (conversation_id, ended_at);
create index beside_open on beside (ended_at);

create sequence whisper_order;

-- what the two of them write to each other; it never goes out
create table whisper (
    id              uuid primary key,
    place           bigint      not null,              -- order within the talk: two may be written in one instant
    conversation_id uuid        not null references conversation (id),
    staff_id        uuid        not null references staff (id),
    at              timestamp with time zone not null,
    text_sealed     bytea       not null               -- with the key of the talk
);
create index whisper_conversation on whisper (conversation_id, place);

-- a counsellor asks for somebody: HELP of a supervisor at once, or to CONSULT a colleague
create table beside_call (
    id              uuid primary key,
    conversation_id uuid        not null references conversation (id),
    kind            varchar(8)  not null,
    by_staff        uuid        not null references staff (id),
    asked_at        timestamp with time zone not null,
    to_staff        uuid references staff (id),        -- who is asked, or who comes
    to_at           timestamp with time zone,          -- since when that one is asked
    accepted_at     timestamp with time zone,
    answered_at     timestamp with time zone,
    ended_at        timestamp with time zone,
    late_told       boolean     not null
);
create index beside_call_open on beside_call (ended_at, kind);
create index beside_call_conversation on beside_call (conversation_id);

-- who cannot be consulted this time; nobody asks why
create table beside_no (
    call_id  uuid not null references beside_call (id) on delete cascade,
    staff_id uuid not null references staff (id),
    primary key (call_id, staff_id)
);

-- a supervisor stepped into a talk: whoever held it is told by whom and why
create table intervention (
    id              uuid primary key,
    conversation_id uuid        not null references conversation (id),
    from_staff      uuid        not null references staff (id),
    by_staff        uuid        not null references staff (id),
    kind            varchar(12) not null,              -- TAKEN_OVER, ASSIGNED or STOPPED
    to_staff        uuid references staff (id),
    transfer_id     uuid references transfer (id),
    at              timestamp with time zone not null,
    reason_sealed   bytea       not null,              -- with the key of the talk
    seen_at         timestamp with time zone
);
create index intervention_from on intervention (from_staff, seen_at);
create index intervention_transfer on intervention (transfer_id);

-- CP-127: who whispers to a newcomer in this shift
create table pairing (
    id           uuid primary key,
    newcomer_id  uuid not null references staff (id),
    whisperer_id uuid not null references staff (id),
    by_staff     uuid not null references staff (id),
    began_at     timestamp with time zone not null,
    ended_at     timestamp with time zone
);
create index pairing_open on pairing (ended_at);
