-- FOR_SUPERVISOR has fourteen letters: a message of an adult who seeks children was refused by the database.
alter table escalation alter column state set data type varchar(16);
