# exercise: gather
# style: future_objects_by_hand
import threading
from concurrent.futures import Future


def _fulfil(promise, task):
    try:
        answer = task()
    except BaseException as e:
        promise.set_exception(e)
    else:
        promise.set_result(answer)


def gather(tasks):
    promises = []
    for task in tasks:
        promise = Future()
        promises.append(promise)
        threading.Thread(target=_fulfil, args=(promise, task), daemon=True).start()
    errors = [p.exception() for p in promises]  # waits for each of them
    for e in errors:
        if e is not None:
            raise e
    return [p.result() for p in promises]
