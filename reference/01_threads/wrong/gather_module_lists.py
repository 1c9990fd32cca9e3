# exercise: gather
# expect: kept-from-the-last-call
import threading

values = {}
errors = {}  # <- here


def _call(place, task):
    try:
        values[place] = task()
    except Exception as error:
        errors[place] = error


def gather(tasks):
    threads = [
        threading.Thread(target=_call, args=pair) for pair in enumerate(tasks)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[min(errors)]
    return [values[place] for place in range(len(tasks))]
