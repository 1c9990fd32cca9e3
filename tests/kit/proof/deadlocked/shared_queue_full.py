"""A bounded queue between processes, and nobody reads it."""

import multiprocessing

items = multiprocessing.Queue(maxsize=1)
items.put("a")
items.put("b")  # <- here
