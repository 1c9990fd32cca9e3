# exercise: run_in_background
# expect: never-started
from threading import Thread


def run_in_background(task, *args):
    """returns the thread"""
    new_thread = Thread(target=task, args=args)
    return new_thread
