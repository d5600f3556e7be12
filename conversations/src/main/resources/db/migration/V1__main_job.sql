-- Runs as it stands on H2 (MODE=PostgreSQL) and on PostgreSQL. Columns named *_sealed are encrypted before they get here.

create table staff (
    id            uuid primary key,
    login         varchar(64)  not null unique,
    name          varchar(20)  not null,               -- what a child reads; LINE allows 20 units
    role          varchar(12)  not null,
    password_hash varchar(100) not null,
    active        boolean      not null default true,
    demo          boolean      not null default false, -- made in demo mode: its password was printed, so it dies with it
    made_at       timestamp with time zone not null default current_timestamp,
    seen_at       timestamp with time zone             -- last sign of life of an open console
);

create table staff_session (
    token_hash bytea primary key,                      -- SHA-256 of the cookie: a stolen table opens no door
    staff_id   uuid not null references staff (id),
    expires_at timestamp with time zone not null
);
create index staff_session_staff on staff_session (staff_id);

create table sign_in_failure (
    id         uuid primary key,
    login_hash bytea not null,                         -- people type passwords into the wrong field
    at         timestamp with time zone not null
);
create index sign_in_failure_login on sign_in_failure (login_hash, at);

create table child (
    id         uuid primary key,
    made_at    timestamp with time zone not null,
    blocked_at timestamp with time zone                -- the child closed the door on LINE's side
);

-- the vault: the only place that knows which LINE user a pseudonym is
create table line_identity (
    line_id_hash   bytea primary key,                  -- keyed, so that the table cannot be searched for a known id
    child_id       uuid  not null unique,
    line_id_sealed bytea not null
);

create table webhook_event (
    id       varchar(64) primary key,
    taken_at timestamp with time zone not null
);

create sequence conversation_number start with 1001;

create table conversation (
    id            uuid primary key,
    number        bigint      not null unique,
    child_id      uuid        not null references child (id),
    began_at      timestamp with time zone not null,
    last_child_at timestamp with time zone not null,
    ended_at      timestamp with time zone,
    state         varchar(40) not null,                -- dialogue state last shown to the child, '' before the first
    facts_sealed  bytea       not null,
    answered_seq  bigint      not null,                -- the child's messages up to here were answered
    level         varchar(12) not null,
    category      varchar(24) not null,
    top           boolean     not null,
    holder        uuid references staff (id),          -- null: the bot
    held_since    timestamp with time zone,
    read_at       timestamp with time zone,            -- the holder said it has read what the child told
    last_seq      bigint      not null,
    key_sealed    bytea                                -- data key of this talk; destroying it erases the words
);
create index conversation_child on conversation (child_id, began_at);
create index conversation_holder on conversation (holder);

create table message (
    id                uuid primary key,
    conversation_id   uuid        not null references conversation (id),
    seq               bigint      not null,
    voice             varchar(8)  not null,
    kind              varchar(10) not null,
    said_at           timestamp with time zone not null,
    text_sealed       bytea,
    media             varchar(8),
    button            varchar(80),                     -- script position of a tapped button, no words
    line_message_hash bytea,
    call_id           uuid,
    staff_id          uuid,
    unsent_at         timestamp with time zone
);
create index message_conversation on message (conversation_id, seq);
create index message_line on message (line_message_hash);
create index message_call on message (call_id);

-- messages that the child took back before they reached us: hidden as soon as they come
create table unsent_early (
    line_message_hash bytea primary key,
    at                timestamp with time zone not null
);

create table assessment (
    message_id  uuid primary key references message (id),
    level       varchar(12)  not null,
    category    varchar(24)  not null,
    top         boolean      not null,
    flags       varchar(200) not null,
    reasons     varchar(2000) not null,                -- rule ids and positions, never words
    probability double precision,
    model       varchar(80)  not null
);

-- LINE's ticket for one free answer to the child's latest message
create table reply_token (
    conversation_id uuid primary key references conversation (id),
    token_sealed    bytea not null,
    good_until      timestamp with time zone not null
);

create sequence outgoing_order;

create table outgoing_call (
    id              uuid primary key,                  -- also the X-Line-Retry-Key
    place           bigint      not null,              -- order within the conversation
    conversation_id uuid        not null references conversation (id),
    child_id        uuid        not null,
    voice           varchar(8)  not null,
    urgent          boolean     not null,              -- emergency text: pushed even when the reply may have arrived
    sender          varchar(20),
    buttons_sealed  bytea,
    token_sealed    bytea,
    token_until     timestamp with time zone,
    send_after      timestamp with time zone not null,
    state           varchar(16) not null,
    attempts        int         not null,
    in_doubt        boolean     not null,              -- an attempt was begun whose outcome is not known
    leased_until    timestamp with time zone,
    first_tried_at  timestamp with time zone,
    failure         varchar(40),
    answers_seq     bigint,                            -- bot turns: what they answer and what the talk becomes
    next_state      varchar(40),
    next_facts_sealed bytea
);
create index outgoing_call_due on outgoing_call (state, send_after);
create index outgoing_call_conversation on outgoing_call (conversation_id, place);

create table conversation_event (
    id              uuid primary key,
    conversation_id uuid        not null references conversation (id),
    seq             bigint      not null,
    at              timestamp with time zone not null,
    kind            varchar(12) not null,
    ref             uuid,
    detail          varchar(200),
    unique (conversation_id, seq)
);

create table escalation (
    id              uuid primary key,
    conversation_id uuid        not null references conversation (id),
    raised_at       timestamp with time zone not null,
    level           varchar(12) not null,
    level_at        timestamp with time zone not null, -- since when it has this level: the clock a counsellor sees
    category        varchar(24) not null,
    top             boolean     not null,
    deadline_at     timestamp with time zone,
    age_band        varchar(8)  not null,
    language        varchar(8)  not null,
    wish            varchar(8),
    state           varchar(12) not null,
    taken_by        uuid references staff (id),
    taken_at        timestamp with time zone,
    closed_at       timestamp with time zone,
    code            varchar(4),
    reviewed_by     uuid references staff (id),
    reviewed_at     timestamp with time zone,
    note_sealed     bytea
);
create index escalation_state on escalation (state, level);
create index escalation_conversation on escalation (conversation_id);

create table timer (
    id              uuid primary key,
    conversation_id uuid        not null references conversation (id),
    name            varchar(40) not null,
    due_at          timestamp with time zone not null,
    for_silence     boolean     not null               -- void as soon as the child writes
);
create index timer_due on timer (due_at);
create index timer_conversation on timer (conversation_id);

create table access_log (
    id              uuid primary key,
    at              timestamp with time zone not null,
    staff_id        uuid        not null references staff (id),
    action          varchar(16) not null,
    conversation_id uuid,
    reason_sealed   bytea
);
create index access_log_conversation on access_log (conversation_id, at);
