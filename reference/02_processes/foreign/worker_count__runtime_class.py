# exercise: worker_count
# label: right
import multiprocessing
import os


class _Runtime:
    """What the machine offers, asked each time."""

    @staticmethod
    def available_processors():
        if hasattr(os, "sched_getaffinity"):
            return len(os.sched_getaffinity(0))
        return multiprocessing.cpu_count()


def worker_count(jobs):
    upper = _Runtime.available_processors()
    wanted = jobs if jobs < upper else upper
    return wanted if wanted >= 1 else 1
