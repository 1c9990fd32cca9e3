# exercise: gather
# label: right
# style: executor with as many workers as tasks, all meet at a Barrier before they begin, wait() before the first result()

import threading
from concurrent import futures


def gather(tasks):
    n = len(tasks)
    if n == 0:
        return []
    barrier = threading.Barrier(n)

    def job(task):
        barrier.wait()
        return task()

    with futures.ThreadPoolExecutor(max_workers=n) as pool:
        handles = [pool.submit(job, task) for task in tasks]
        futures.wait(handles, return_when=futures.ALL_COMPLETED)
    answers = []
    for handle in handles:
        answers.append(handle.result())
    return answers
