# exercise: run_all
# style: join_with_timeout
import threading
from contextlib import ExitStack


def wait_for(thread):
    while thread.is_alive():
        thread.join(timeout=0.05)


def run_all(tasks):
    with ExitStack() as at_the_end:
        for task in tasks:
            thread = threading.Thread(target=task)
            thread.start()
            at_the_end.callback(wait_for, thread)
