# exercise: run_all
# label: right

import sys
import threading


def run_all(tasks):
    # Ann: a task that raises prints a long traceback. Ben: one line is enough for me.
    def quietly(task):
        try:
            task()
        except BaseException as error:
            print("a task raised:", repr(error), file=sys.stderr)

    # Ben: make, start, join. One loop each.
    threads = []
    for task in tasks:
        # Ann: not lambda: quietly(task), that looks `task` up too late
        threads.append(threading.Thread(target=quietly, args=(task,)))

    for thread in threads:
        thread.start()

    for thread in threads:
        thread.join()
    # Ann: no tasks, no loops. Good.
