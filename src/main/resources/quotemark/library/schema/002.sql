-- Its place is kept for another script.
CREATE TEMP TABLE kept_place (place);
DROP TABLE temp.kept_place;
