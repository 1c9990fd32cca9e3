# exercise: worker_count
# label: wrong
# mistake: "jobs or 1" repairs 0 but not negative numbers, -3 gives -3; breaks "nonsense such as 0 or -3 counts as one"
import multiprocessing


def worker_count(jobs: int) -> int:
    return min(jobs or 1, multiprocessing.cpu_count())
