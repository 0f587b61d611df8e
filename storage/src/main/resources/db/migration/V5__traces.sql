-- How each answer came about, as JSON; absent for turns that are older than this column.

ALTER TABLE turns ADD COLUMN trace TEXT;
