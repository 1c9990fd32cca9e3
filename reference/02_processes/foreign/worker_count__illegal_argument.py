# exercise: worker_count
# label: wrong
# mistake: Java habit, checks its argument and raises ValueError for 0 and -3; breaks "nonsense such as 0 or -3 counts as one" and ":raises: nothing"
import multiprocessing


def _require_positive(value, name):
    if value <= 0:
        raise ValueError(f"{name} must be positive, not {value}")
    return value


def worker_count(jobs):
    _require_positive(jobs, "jobs")
    return min(jobs, multiprocessing.cpu_count())
