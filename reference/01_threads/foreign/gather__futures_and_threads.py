# exercise: gather
# label: right
import contextlib
import threading
from concurrent.futures import Future


def _fill(future, task):
    try:
        value = task()
    except BaseException as error:
        future.set_exception(error)
    else:
        future.set_result(value)


def gather(tasks):
    futures = []
    with contextlib.ExitStack() as stack:
        for task in tasks:
            future = Future()
            thread = threading.Thread(
                target=_fill, kwargs={"future": future, "task": task}, daemon=False
            )
            thread.start()
            stack.callback(thread.join)
            futures.append(future)
    return [future.result() for future in futures]
