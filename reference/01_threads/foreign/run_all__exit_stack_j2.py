# exercise: run_all
# label: right
import threading
from contextlib import ExitStack


def run_all(tasks):
    with ExitStack() as stack:
        for task in tasks:
            thread = threading.Thread(target=task)
            thread.start()
            stack.callback(thread.join)  # all joins happen at the end of the block
