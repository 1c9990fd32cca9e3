"""`connection.wait` over ends that nobody writes to."""

import multiprocessing.connection

pairs = [multiprocessing.Pipe() for _ in range(2)]
multiprocessing.connection.wait([left for left, _ in pairs])  # <- here
