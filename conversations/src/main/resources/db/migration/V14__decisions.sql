-- Decisions that take two people (CP-60), levels that a person changed, and reviews (CP-110..112).
create table decision (
    id              uuid primary key,
    conversation_id uuid references conversation (id),  -- null: an export that is about no one talk
    code            varchar(24) not null,
    level           varchar(12) not null,               -- of the talk when it was proposed
    state           varchar(12) not null,
    version         int         not null,
    proposed_by     uuid        not null references staff (id),
    proposed_at     timestamp with time zone not null,
    consent_by      uuid references staff (id),          -- acted first: whose spoken word it was
    sign_by         timestamp with time zone,            -- acted first: until when the second signature is due
    alarmed_at      timestamp with time zone,
    decided_by      uuid references staff (id),
    decided_at      timestamp with time zone,
    answer_sealed   bytea,
    needed          boolean                              -- of a statutory report: whether it was decided that it is
);
create index decision_conversation on decision (conversation_id, code);
create index decision_state on decision (state, proposed_at);

-- what the form said, version by version: nothing is overwritten
create table decision_form (
    decision_id   uuid not null references decision (id),
    version       int  not null,
    at            timestamp with time zone not null,
    staff_id      uuid not null references staff (id),
    fields_sealed bytea not null,
    primary key (decision_id, version)
);

-- a level or a kind that a person changed, with the reason; triage learns from those that say it misread
create table level_change (
    id              uuid primary key,
    conversation_id uuid        not null references conversation (id),
    at              timestamp with time zone not null,
    staff_id        uuid        not null references staff (id),
    signed_by       uuid references staff (id),
    from_level      varchar(12) not null,
    to_level        varchar(12) not null,
    from_category   varchar(24) not null,
    to_category     varchar(24) not null,
    reason          varchar(20) not null,
    words_sealed    bytea       not null,
    line_id         uuid references message (id)
);
create index level_change_conversation on level_change (conversation_id, at);

create table review (
    id              uuid primary key,
    escalation_id   uuid        not null references escalation (id),
    conversation_id uuid        not null references conversation (id),
    subject         uuid        not null references staff (id),  -- whose work it is about, and who never reviews it
    why             varchar(200) not null,
    twin            boolean     not null,                -- the other half of a calibration: names hidden
    opened_at       timestamp with time zone not null,
    state           varchar(12) not null,
    reviewer        uuid references staff (id),
    taken_at        timestamp with time zone,
    done_at         timestamp with time zone,
    summary_sealed  bytea,
    answered_at     timestamp with time zone,
    answer_sealed   bytea,
    unique (escalation_id, twin)
);
create index review_state on review (state, opened_at);
create index review_subject on review (subject, state);

create table review_score (
    review_id   uuid not null references review (id),
    rubric      varchar(4) not null,
    points      int,                                     -- null: nothing of it in this talk
    line_id     uuid references message (id),            -- the quote: a line of the talk, never retyped
    note_sealed bytea,
    primary key (review_id, rubric)
);

-- a child said it was worse off after the talk: that talk is reviewed (CP-110); the count of ratings leads to no talk
create table felt_worse (
    conversation_id uuid primary key references conversation (id),
    at              timestamp with time zone not null
);
