# exercise: run_all
# label: right
# style: contextlib: an ExitStack remembers the joins and does them at the end, last one first
import contextlib
import threading


def run_all(tasks):
    with contextlib.ExitStack() as at_the_end:
        for task in tasks:
            thread = threading.Thread(target=task)
            thread.start()
            at_the_end.callback(thread.join)
