-- What staff must look at beside the queue; holds no words of a child.
create table task (
    id              uuid primary key,
    conversation_id uuid        not null references conversation (id),
    kind            varchar(24) not null,
    at              timestamp with time zone not null,
    done_at         timestamp with time zone,
    done_by         uuid references staff (id)
);
create index task_open on task (done_at, at);
create index task_conversation on task (conversation_id, kind);

-- How children rated a talk, for counting alone: the keyed mark keeps a talk from counting twice and leads to none.
create table self_rating (
    mark   bytea primary key,
    on_day date        not null,
    rating varchar(24) not null
);

create index timer_name on timer (conversation_id, name);
