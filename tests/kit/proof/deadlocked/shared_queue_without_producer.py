"""Nobody puts anything into the queue between processes."""

import multiprocessing

multiprocessing.Queue().get()  # <- here
