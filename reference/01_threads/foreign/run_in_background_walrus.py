# exercise: run_in_background
# label: wrong
# mistake: calls run() instead of start(), so the task runs in the calling thread
import threading


def run_in_background(task, *args):
    (thread := threading.Thread(target=task, args=args)).run()
    return thread
