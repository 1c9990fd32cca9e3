# exercise: worker_count
# label: right
# style: reads the docs of contexts: asks get_context() for the CPUs and takes the middle one of three numbers
import multiprocessing


def worker_count(jobs: int) -> int:
    try:
        cpus = multiprocessing.get_context().cpu_count()
    except NotImplementedError:  # the documentation says that it may not know
        cpus = 1
    # 1 <= cpus, so the middle of the three is jobs, pushed into 1..cpus
    _, middle, _ = sorted((1, jobs, cpus))
    return middle
