-- All marks of a site are taken at once, however often it was marked.
CREATE INDEX circumstances_due_site ON circumstances_due (site_id);
