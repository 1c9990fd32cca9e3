# exercise: worker_count
# label: wrong
# mistake: "nonsense such as 0 or -3 counts as one": `or 1` mends only the 0; worker_count(-3) is -3
import multiprocessing


def worker_count(jobs: int) -> int:
    return min(jobs, multiprocessing.cpu_count()) or 1
