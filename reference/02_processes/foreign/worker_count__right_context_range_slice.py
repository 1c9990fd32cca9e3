# exercise: worker_count
# label: right
# style: terse library author, asks a context for the CPUs and cuts a range of them
import multiprocessing


def worker_count(jobs: int) -> int:
    cpus = range(multiprocessing.get_context("spawn").cpu_count())
    return len(cpus[: max(jobs, 1)])
