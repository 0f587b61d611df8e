-- Lists whose phrases must be written right though others forgive wrong letters: a JSON list of names.

ALTER TABLE training_choices ADD COLUMN exact_lists TEXT NOT NULL DEFAULT '[]';
