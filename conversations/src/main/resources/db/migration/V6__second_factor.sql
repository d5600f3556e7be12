-- Proof by a second thing one has (CP-01). Demo people have none: their passwords are printed on a screen anyway.
create table second_factor (
    staff_id      uuid primary key references staff (id),
    secret_sealed bytea   not null,
    confirmed     boolean not null,                    -- a first code was right: the app really has the secret
    last_step     bigint  not null                     -- a code that was used once opens nothing again
);

create table recovery_code (
    code_hash bytea primary key,                       -- SHA-256; 79 bits of chance need no slow hash
    staff_id  uuid not null references staff (id)
);
create index recovery_code_staff on recovery_code (staff_id);

-- false between the password and the code: such a session opens nothing but the place where the code is asked
alter table staff_session add column passed boolean not null default true;
