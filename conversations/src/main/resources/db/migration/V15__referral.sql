-- Tell-once briefs, who receives them, and what became of each. Columns named *_sealed are encrypted before they get here.

-- REFERRAL_OFFICER has sixteen letters
alter table staff alter column role set data type varchar(16);

create table receiver (
    id         uuid primary key,
    code       varchar(40)  not null unique,           -- as in services.yml; for others their own id
    name       varchar(200) not null,
    phone      varchar(60)  not null,
    web        varchar(200) not null,
    hours      varchar(200) not null,
    what_for   varchar(400) not null,
    area       varchar(200) not null,                  -- provinces in words
    provinces  varchar(200) not null,                  -- parts of the country as children tell them; '' for everywhere
    categories varchar(400) not null,
    note       varchar(800) not null,
    active     boolean      not null,
    checked_on date         not null,                  -- the day on which somebody last called
    changed_by uuid references staff (id),             -- null while it stands as in services.yml
    changed_at timestamp with time zone
);

create table receiver_key (
    id           uuid primary key,
    receiver_id  uuid        not null references receiver (id),
    armoured     varchar(20000) not null,
    fingerprint  varchar(80) not null,
    added_by     uuid        not null references staff (id),
    added_at     timestamp with time zone not null,
    confirmed_by uuid references staff (id),           -- another person, who read the fingerprint with the receiver
    confirmed_at timestamp with time zone,
    proof_sealed bytea,                                -- the confirmed fingerprint, sealed outside the database
    ended_at     timestamp with time zone
);
create index receiver_key_receiver on receiver_key (receiver_id);

create table referral (
    id              uuid primary key,
    conversation_id uuid        not null references conversation (id),
    receiver_id     uuid        not null references receiver (id),
    kind            varchar(8)  not null,              -- CHILD: a brief; LINK: a reported address
    level           varchar(12) not null,
    state           varchar(12) not null,
    made_by         uuid        not null references staff (id),
    made_at         timestamp with time zone not null,
    state_at        timestamp with time zone not null,
    due_at          timestamp with time zone,          -- when silence of the receiver becomes an alarm
    approved_by     uuid references staff (id),
    approved_at     timestamp with time zone,
    file_at         timestamp with time zone,          -- when the encrypted file of the approved version was made
    shown_at        timestamp with time zone,          -- when the child was told what is passed on (CP-93)
    told_at         timestamp with time zone,          -- when the child last heard how it stands (CP-95)
    wishes_kept     varchar(8)
);
create index referral_conversation on referral (conversation_id);
create index referral_state on referral (state, due_at);

create table referral_step (
    id          uuid primary key,
    referral_id uuid        not null references referral (id),
    place       int         not null,                  -- two steps may be taken in one moment
    at          timestamp with time zone not null,
    staff_id    uuid references staff (id),            -- null: the clock
    state       varchar(12) not null,
    how         varchar(16),
    reason      varchar(24),
    meets_at    timestamp with time zone,
    name_sealed bytea,                                 -- who at the receiver's
    reference_sealed bytea,
    note_sealed bytea,
    unique (referral_id, place)
);

-- every change is a version; none is overwritten
create table brief (
    id            uuid primary key,
    referral_id   uuid      not null references referral (id),
    version       int       not null,
    made_by       uuid      not null references staff (id),
    made_at       timestamp with time zone not null,
    checked_by    uuid references staff (id),
    checked_at    timestamp with time zone,
    draft_sealed  bytea     not null,                  -- which lines are quoted, and our own sentences
    frozen_sealed bytea,                               -- the whole brief as it was approved
    unique (referral_id, version)
);
