"""The rules of the catalogue: one for each mistake, grouped by what they look at."""
