-- Calling people who sit at no console (CP-15, triage.md section 7). Nothing here holds a word of a child.
create table on_call_chain (
    id              uuid primary key,
    escalation_id   uuid        not null references escalation (id) on delete cascade,
    level           varchar(12) not null,                  -- a child whose level rises is called for anew
    began_at        timestamp with time zone not null,
    acknowledged_at timestamp with time zone,              -- somebody said that they are coming
    ended_at        timestamp with time zone               -- the child no longer waits at this level
);
create index on_call_chain_escalation on on_call_chain (escalation_id);
create index on_call_chain_open on on_call_chain (ended_at);

create table on_call_step (
    id           uuid primary key,
    chain_id     uuid        not null references on_call_chain (id) on delete cascade,
    step         varchar(8)  not null,
    due_at       timestamp with time zone not null,
    failures     int         not null,                     -- in a row, before this one
    leased_until timestamp with time zone,                 -- a node is at it
    at           timestamp with time zone,
    outcome      varchar(40)                               -- null while it is still to be done
);
create index on_call_step_due on on_call_step (outcome, due_at);
create index on_call_step_chain on on_call_step (chain_id);

create table on_call_link (
    token_hash bytea primary key,                          -- SHA-256: a stolen table acknowledges nothing
    chain_id   uuid not null references on_call_chain (id) on delete cascade
);
create index on_call_link_chain on on_call_link (chain_id);

-- whoever begins or ends chains locks this row first: no node begins what another has just begun
create table on_call_turn (id int primary key);
insert into on_call_turn (id) values (1);
