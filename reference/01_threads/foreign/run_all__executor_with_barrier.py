# exercise: run_all
# label: right
# style: one executor, a barrier makes sure that no worker takes two tasks

import threading
from concurrent.futures import ThreadPoolExecutor, wait


def run_all(tasks):
    n = len(tasks)
    if n == 0:
        return
    line = threading.Barrier(n)

    def job(task):
        line.wait()
        task()

    with ThreadPoolExecutor(max_workers=n) as ex:
        wait([ex.submit(job, t) for t in tasks])
