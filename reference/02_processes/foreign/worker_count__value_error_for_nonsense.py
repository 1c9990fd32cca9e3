# exercise: worker_count
# label: wrong
# mistake: "raises: nothing": a defensive check raises ValueError for 0 and for negative jobs
import multiprocessing


def worker_count(jobs: int) -> int:
    if jobs <= 0:
        raise ValueError(f"jobs must be positive, not {jobs}")
    return min(jobs, multiprocessing.cpu_count())
