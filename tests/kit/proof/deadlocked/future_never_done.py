"""A future that belongs to nobody."""

from concurrent.futures import Future

Future().result()  # <- here
