# exercise: run_all
# label: right
# style: contextvars; every thread gets its own copy of the caller's context, a generator makes the threads
from contextvars import copy_context
from threading import Thread


def _prepared(tasks):
    for task in tasks:
        yield Thread(target=copy_context().run, args=(task,))


def run_all(tasks):
    threads = list(_prepared(tasks))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
