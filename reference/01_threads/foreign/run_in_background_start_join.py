# exercise: run_in_background
# label: wrong
# mistake: joins the thread before returning it, so the caller has to wait
import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=lambda: task(*args))
    thread.start()
    thread.join()
    return thread
