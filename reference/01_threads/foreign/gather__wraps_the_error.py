# exercise: gather
# label: wrong
# mistake: raises a RuntimeError of its own (with the real one as cause) instead of the task's exception

import threading
import traceback


def gather(tasks):
    n = len(tasks)
    values = [None] * n
    failures = [None] * n

    def run(k):
        try:
            values[k] = tasks[k]()
        except BaseException as exc:
            traceback.print_exc()
            failures[k] = exc

    threads = [threading.Thread(target=run, args=(k,)) for k in range(n)]
    for th in threads:
        th.start()
    for th in threads:
        th.join()

    for k, exc in enumerate(failures):
        if exc is not None:
            raise RuntimeError(f"task number {k} failed: {exc}") from exc
    return values
