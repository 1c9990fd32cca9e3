# exercise: gather
# label: right
# style: a bare Future for each hand-made thread, compact

import threading
from concurrent.futures import Future


def _settle(future, task):
    try:
        future.set_result(task())
    except BaseException as error:
        future.set_exception(error)


def gather(tasks):
    jobs = [(Future(), task) for task in tasks]
    threads = [threading.Thread(target=_settle, args=job) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [future.result() for future, _ in jobs]
