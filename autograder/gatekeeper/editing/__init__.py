"""The text of an assignment: read, cut, spliced, changed, and held to rules."""
