# exercise: run_in_process
# label: wrong
# mistake: the child sets a global variable, the parent's stays as it was

import multiprocessing

result = 0


def _body(task, args):
    global result
    try:
        task(*args)
        result = 0
    except Exception:
        result = 1


def run_in_process(task, *args):
    p = multiprocessing.Process(target=_body, args=(task, args))
    p.start()
    p.join()
    return result
