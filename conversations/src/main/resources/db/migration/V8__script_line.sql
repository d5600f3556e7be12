-- Which line of the script was said, in which version of its wording: found again after a practitioner changed it.
alter table message add column script_line varchar(40);
alter table message add column wording varchar(12);
