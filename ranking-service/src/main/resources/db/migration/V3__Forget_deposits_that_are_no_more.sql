-- Without a document: the deposit was merged into another, or has another id now.
alter table staged_input alter column document drop not null;
alter table staged_input add check (document is not null or kind = 'deposit');
