# exercise: run_all
# label: wrong
# mistake: one Context object is used by all threads; while one task runs in it, every other thread gets "RuntimeError: cannot enter context" and its task never runs; breaks "Run every task in a thread of its own, all of them at the same time"
import contextvars
import threading


def run_all(tasks):
    context = contextvars.copy_context()
    threads = [threading.Thread(target=context.run, args=(task,)) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
