-- The case record (console-practice.md sections 6, 7 and 9). What staff write is sealed with the key of the talk it is
-- about, never with a key of its own: erasing the talk destroys that key, so that no note outlives the words it is on.
create sequence case_number start with 101;

create table child_case (
    id        uuid primary key,
    number    bigint not null unique,
    child_id  uuid   not null references child (id),
    opened_at timestamp with time zone not null,
    opened_by uuid   not null references staff (id),
    closed_at timestamp with time zone,                 -- null again when its talk is taken once more
    code      varchar(4)
);
create index child_case_child on child_case (child_id, opened_at);

create table case_talk (
    conversation_id uuid primary key references conversation (id),
    case_id         uuid not null references child_case (id),
    at              timestamp with time zone not null
);
create index case_talk_case on case_talk (case_id);

-- siblings, or the same child under another account; ended, never deleted
create table case_link (
    id       uuid primary key,
    case_id  uuid        not null references child_case (id),
    other_id uuid        not null references child_case (id),
    kind     varchar(12) not null,
    made_at  timestamp with time zone not null,
    made_by  uuid        not null references staff (id),
    ended_at timestamp with time zone,
    ended_by uuid references staff (id)
);
create index case_link_case on case_link (case_id);
create index case_link_other on case_link (other_id);

-- a person who has to do with the child or the suspect sees nothing of the case any more (CP-02)
create table case_bar (
    case_id  uuid not null references child_case (id),
    staff_id uuid not null references staff (id),
    at       timestamp with time zone not null,
    primary key (case_id, staff_id)
);

-- versions of note and safety plan
create table case_paper (
    id              uuid primary key,
    conversation_id uuid        not null references conversation (id),
    kind            varchar(8)  not null,
    version         int         not null,
    edit            int         not null,               -- counts each saving: what a form was based on
    author          uuid        not null references staff (id),
    began_at        timestamp with time zone not null,
    saved_at        timestamp with time zone not null,
    finished        boolean     not null,
    text_sealed     bytea       not null,
    unique (conversation_id, kind, version)
);

-- how a safety plan went to the child (CP-71)
create table plan_delivery (
    id              uuid primary key,
    conversation_id uuid        not null references conversation (id),
    version         int         not null,
    how             varchar(8)  not null,
    at              timestamp with time zone not null,
    staff_id        uuid        not null references staff (id)
);
create index plan_delivery_conversation on plan_delivery (conversation_id, at);

create table case_promise (
    id              uuid primary key,
    conversation_id uuid        not null references conversation (id),
    made_at         timestamp with time zone not null,
    made_by         uuid        not null references staff (id),
    due_at          timestamp with time zone not null,
    text_sealed     bytea       not null,
    state           varchar(8)  not null,
    settled_at      timestamp with time zone,
    settled_by      uuid references staff (id),
    reason_sealed   bytea
);
create index case_promise_conversation on case_promise (conversation_id, state);
create index case_promise_due on case_promise (state, due_at);

create table follow_up (
    id              uuid primary key,
    conversation_id uuid        not null references conversation (id),
    planned_at      timestamp with time zone not null,
    planned_by      uuid        not null references staff (id),
    owner           uuid        not null references staff (id),
    due_at          timestamp with time zone not null,
    state           varchar(8)  not null,
    tries           int         not null,
    result          varchar(12),
    done_at         timestamp with time zone,
    done_by         uuid references staff (id),
    safe            varchar(8),
    contacted       varchar(8),
    times_told      int,                                -- how often the child had to tell again; the aim is 1
    treated_well    varchar(8),
    wanted_sealed   bytea
);
create index follow_up_due on follow_up (state, due_at);
create index follow_up_conversation on follow_up (conversation_id);

-- how a case was ended (CP-102); a supervisor's consent where the code needs one
create table case_closing (
    id              uuid primary key,
    conversation_id uuid        not null references conversation (id),
    code            varchar(4)  not null,
    at              timestamp with time zone not null,
    staff_id        uuid        not null references staff (id),
    level_reviewed  boolean     not null,
    follow_up       varchar(12) not null,
    door_explained  boolean     not null
);
create index case_closing_conversation on case_closing (conversation_id, at);

create table closing_consent (
    id              uuid primary key,
    conversation_id uuid        not null references conversation (id),
    code            varchar(4)  not null,
    at              timestamp with time zone not null,
    supervisor      uuid        not null references staff (id)
);
create index closing_consent_conversation on closing_consent (conversation_id);
