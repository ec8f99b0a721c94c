-- Another name of the same build: vowels for vowels, consonants for consonants. A hundred copies of
-- one name would all be found by one search, as a hundred times as many deposits would not.
CREATE FUNCTION pg_temp.other_name(name text, copy integer) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN translate(name,
    'aeioubcdfghjklmnpqrstvwxyzAEIOUBCDFGHJKLMNPQRSTVWXYZ',
    substr('aeiouaeiou', copy % 5 + 1, 5)
      || substr('bcdfghjklmnpqrstvwxyzbcdfghjklmnpqrstvwxyz', copy / 5 % 21 + 1, 21)
      || substr('AEIOUAEIOU', copy % 5 + 1, 5)
      || substr('BCDFGHJKLMNPQRSTVWXYZBCDFGHJKLMNPQRSTVWXYZ', copy / 5 % 21 + 1, 21));

CREATE FUNCTION pg_temp.other_names(names text[], copy integer) RETURNS text[] LANGUAGE sql IMMUTABLE
  RETURN array(SELECT pg_temp.other_name(name, copy) FROM unnest(names) WITH ORDINALITY AS n (name, place)
    ORDER BY place);
