-- Handing a live talk over (console-practice.md, CP-50 and CP-51), and drafts that outlive a page.

create table transfer (
    id              uuid primary key,
    conversation_id uuid        not null references conversation (id),
    from_staff      uuid        not null references staff (id),
    to_staff        uuid references staff (id),        -- who is asked; null while the whole team is
    team            boolean     not null,
    state           varchar(10) not null,
    made_at         timestamp with time zone not null,
    asked_at        timestamp with time zone,          -- since when to_staff is asked
    seen_at         timestamp with time zone,          -- when to_staff opened the sheet
    settled_at      timestamp with time zone,
    sheet_sealed    bytea       not null               -- with the key of the talk
);
create index transfer_conversation on transfer (conversation_id, made_at);
create index transfer_to on transfer (to_staff, state);

create sequence kept_draft_version;

-- what a counsellor is typing, so that a reload or an expired sign-in loses nothing
create table kept_draft (
    id              uuid primary key,
    conversation_id uuid        not null references conversation (id),
    staff_id        uuid        not null references staff (id),
    kind            varchar(6)  not null,              -- LINE to the child, SHEET of a hand-over
    version         bigint      not null,              -- never given twice: tells two tabs of one person apart
    text_sealed     bytea       not null,              -- with the key of the talk
    unique (conversation_id, staff_id, kind)
);
