-- What a counsellor noted of a child, such as its gender, is counted up to this edit of the note (CP-80, CP-130).
alter table tally_link add column note_edit int not null default 0;

-- What the law obliges to keep is not erased: a hold with an owner and an end (PL-60); ended, never deleted.
create table legal_hold (
    id              uuid primary key,
    conversation_id uuid        not null references conversation (id),
    ground          varchar(16) not null,
    owner           uuid        not null references staff (id),
    set_at          timestamp with time zone not null,
    until_day       date        not null,               -- in Thailand; the hold is over when this day is
    ended_at        timestamp with time zone,
    ended_by        uuid references staff (id)
);
create index legal_hold_conversation on legal_hold (conversation_id);

-- That something was erased, by whom, and whether the child heard of it (PL-60): no words, and none can be had any more.
create table erasure (
    decision_id uuid primary key references decision (id),
    scope       varchar(4)  not null,
    at          timestamp with time zone not null,
    signed_by   uuid        not null references staff (id),
    talks       int         not null,
    told        varchar(12) not null,
    child_id    uuid        not null,
    notice_id   uuid,                                    -- the talk of its own in which the child was told
    unlinked_at timestamp with time zone                 -- scope ALL: since when nobody knows whose LINE account it was
);
create index erasure_linked on erasure (unlinked_at);
