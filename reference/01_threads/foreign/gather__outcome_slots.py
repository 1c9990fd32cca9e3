# exercise: gather
# label: right
import threading

RETURNED, RAISED = 0, 1


def _body(task, slots, at):
    try:
        slots[at] = (RETURNED, task())
    except BaseException as error:
        slots[at] = (RAISED, error)


def gather(tasks):
    slots = [None] * len(tasks)
    threads = []
    try:
        for at, task in enumerate(tasks):
            thread = threading.Thread(target=_body, args=(task, slots, at))
            thread.start()
            threads.append(thread)
    finally:
        for thread in threads:
            thread.join()
    for status, value in slots:
        if status == RAISED:
            raise value
    return [value for _, value in slots]
