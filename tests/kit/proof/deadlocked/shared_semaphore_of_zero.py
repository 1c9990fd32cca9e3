"""No place was ever free."""

import multiprocessing

multiprocessing.Semaphore(0).acquire()  # <- here
