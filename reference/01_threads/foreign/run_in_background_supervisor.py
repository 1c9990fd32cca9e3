# exercise: run_in_background
# label: wrong
# mistake: returns an outer thread that only starts the real one; joining it does not wait for the task
import threading


def _supervise(task, args):
    worker = threading.Thread(target=task, args=args)
    worker.start()


def run_in_background(task, *args):
    supervisor = threading.Thread(target=_supervise, args=(task, args))
    supervisor.start()
    return supervisor
