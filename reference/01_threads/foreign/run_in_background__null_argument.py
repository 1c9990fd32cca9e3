# exercise: run_in_background
# label: wrong
# mistake: like pthread_create it always hands over something: without arguments the task is called with a None and dies of a TypeError; breaks "the arguments to call it with; there may be none"
import threading


def run_in_background(task, *args):
    if not args:
        args = (None,)
    thread = threading.Thread(target=task, args=args)
    thread.start()
    return thread
