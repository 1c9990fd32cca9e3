# exercise: run_all
# label: wrong
# mistake: a task that raises aborts the barrier at which the caller waits, so the call returns at once while the others still run, and leaves their threads behind; breaks "The call returns when every task has ended, whether it returned or raised"
import contextlib
import threading


def run_all(tasks):
    goal = threading.Barrier(len(tasks) + 1)  # all the tasks, and the caller

    def one(task):
        try:
            task()
        except Exception:
            goal.abort()
        with contextlib.suppress(threading.BrokenBarrierError):
            goal.wait()

    for task in tasks:
        threading.Thread(target=one, args=(task,)).start()
    with contextlib.suppress(threading.BrokenBarrierError):
        goal.wait()
