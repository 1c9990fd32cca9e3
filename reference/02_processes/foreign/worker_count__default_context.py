# exercise: worker_count
# label: right
# style: the default context's cpu_count, conditional expression

import multiprocessing


def worker_count(jobs):
    ctx = multiprocessing.get_context()
    c = ctx.cpu_count()
    return 1 if jobs < 1 else c if jobs > c else jobs
