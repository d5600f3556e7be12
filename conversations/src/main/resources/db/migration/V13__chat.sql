-- The chat: what a line answers, what it was begun with, and whether a screen that was left is locked.

-- LINE's ticket for showing one message of the child above an answer; it has no end, so it is sealed like the words
create table quote_token (
    message_id   uuid primary key references message (id) on delete cascade,
    token_sealed bytea not null
);

create table quoted_line (
    call_id    uuid primary key references outgoing_call (id) on delete cascade,
    message_id uuid not null references message (id) on delete cascade
);

-- CP-30: which suggestion a line of a counsellor began with, in which state of the dialogue, and whether it was changed
create table suggested_line (
    call_id    uuid primary key references outgoing_call (id) on delete cascade,
    suggestion varchar(40) not null,
    state      varchar(40) not null,
    changed    boolean     not null
);

-- CP-01: when somebody last touched the page of a session, and since when it is locked
create table session_pulse (
    token_hash bytea primary key references staff_session (token_hash) on delete cascade,
    active_at  timestamp with time zone not null,
    locked_at  timestamp with time zone
);
