# exercise: run_all
# label: right
# style: a beginner with comments, index loops, and prints to stderr left in for debugging

import sys
import threading


def run_all(tasks):
    # how many tasks are there
    n = len(tasks)

    # here I collect my threads
    threads = []

    # FIRST loop: make and start
    for i in range(n):
        t = threading.Thread(target=tasks[i])
        threads.append(t)
        t.start()
        print("started number", i, file=sys.stderr)

    # SECOND loop: wait. It does not matter which one is the last,
    # join() on a finished thread comes back immediately
    for i in range(n):
        threads[i].join()
        print("number", i, "is finished", file=sys.stderr)

    # nothing to return
