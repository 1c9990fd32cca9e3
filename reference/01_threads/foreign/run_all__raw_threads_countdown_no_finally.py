# exercise: run_all
# label: wrong
# mistake: a condition counts the ended raw threads, but a task that raises skips the countdown and the caller waits for ever; breaks "The call returns when every task has ended, whether it returned or raised."
import _thread
import threading


def run_all(tasks):
    running = len(tasks)
    changed = threading.Condition()

    def entry(task):
        nonlocal running
        task()
        with changed:
            running -= 1
            changed.notify()

    for task in tasks:
        _thread.start_new_thread(entry, (task,))

    with changed:
        while running > 0:
            changed.wait()
