# exercise: run_all
# label: wrong
# mistake: only the thread started last is joined, so the call returns while earlier tasks still run; breaks "The call returns when every task has ended, whether it returned or raised."
from threading import Thread


def run_all(tasks):
    thread = None
    for task in tasks:
        thread = Thread(target=task)
        thread.start()
    if thread is not None:
        thread.join()
