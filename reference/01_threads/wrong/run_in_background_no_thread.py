# exercise: run_in_background
# expect: no-threads
import threading


def run_in_background(task, *args):
    me = threading.current_thread()
    task(*args)  # <- here
    return me
