# exercise: gather
# label: right

import itertools
import threading
from concurrent.futures import Future


def _settle(task, future):
    try:
        value = task()
    except BaseException as error:
        future.set_exception(error)
    else:
        future.set_result(value)


def _launch(task, future):
    thread = threading.Thread(target=_settle, args=(task, future))
    thread.start()
    return thread


def gather(tasks):
    jobs = [(task, Future()) for task in tasks]
    threads = list(itertools.starmap(_launch, jobs))
    for thread in threads:
        thread.join()
    return [future.result() for _, future in jobs]
