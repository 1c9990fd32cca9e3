# exercise: run_in_background
# expect: called-instead-of-passed
import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task(*args))  # <- here
    thread.start()
    return thread
