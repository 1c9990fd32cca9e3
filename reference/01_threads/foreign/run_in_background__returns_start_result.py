# exercise: run_in_background
# label: wrong
# mistake: keeps the None of Thread(...).start() and returns it

import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=args).start()
    return thread
