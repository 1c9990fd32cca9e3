# exercise: run_in_background
# label: wrong
# mistake: without arguments the copied branch forgets start(): the task never runs and join() raises RuntimeError; breaks "The thread is started before it is returned" (and "there may be none").
import threading


def run_in_background(task, *args):
    if args:
        thread = threading.Thread(target=task, args=args)
        thread.start()
    else:
        thread = threading.Thread(target=task)
    return thread
