# exercise: run_in_background
# label: wrong
# mistake: the return statement is missing

import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=args)
    thread.start()
