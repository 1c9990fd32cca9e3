# exercise: run_in_process
# label: wrong
# mistake: the wrapper catches the task's exception and returns, so the child ends with 0

import multiprocessing


def _safe(task, args):
    try:
        task(*args)
    except Exception as e:
        print("error:", e)


def run_in_process(task, *args):
    p = multiprocessing.Process(target=_safe, args=(task, args))
    p.start()
    p.join()
    return p.exitcode
