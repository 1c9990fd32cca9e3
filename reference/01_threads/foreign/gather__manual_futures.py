# exercise: gather
# label: right
# style: Future objects filled by plain threads

import threading
from concurrent.futures import Future


def _fulfil(future, task):
    try:
        future.set_result(task())
    except BaseException as exc:
        future.set_exception(exc)


def gather(tasks):
    futures = [Future() for _ in tasks]
    threads = [threading.Thread(target=_fulfil, args=pair) for pair in zip(futures, tasks)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return [f.result() for f in futures]
