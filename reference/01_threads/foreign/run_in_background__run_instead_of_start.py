# exercise: run_in_background
# label: wrong
# mistake: thread.run() instead of start(): runs in the calling thread

import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=args)
    thread.run()
    return thread
