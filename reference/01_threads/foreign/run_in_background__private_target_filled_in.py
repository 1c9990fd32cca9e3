# exercise: run_in_background
# label: right
# style: has read the source of Thread.run and fills in _target and _args before start
import threading


def run_in_background(task, *args):
    thread = threading.Thread()
    thread._target = task
    thread._args = args
    thread.start()
    return thread
