-- What a counsellor noted of a child, such as its gender, is counted up to this edit of the note (CP-80, CP-130).
alter table tally_link add column note_edit int not null default 0;
