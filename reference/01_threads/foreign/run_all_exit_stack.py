# exercise: run_all
# label: right
# style: idiomatic, an ExitStack collects the joins
import threading
from contextlib import ExitStack


def run_all(tasks):
    with ExitStack() as stack:
        for task in tasks:
            thread = threading.Thread(target=task)
            thread.start()
            stack.callback(thread.join)
