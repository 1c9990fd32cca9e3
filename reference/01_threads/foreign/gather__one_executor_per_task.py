# exercise: gather
# label: right
# style: an executor with one worker for each task

from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    executors = [ThreadPoolExecutor(1) for _ in tasks]
    futs = [e.submit(t) for e, t in zip(executors, tasks)]
    for e in executors:
        e.shutdown()
    return [f.result() for f in futs]
