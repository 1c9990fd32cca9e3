# exercise: run_in_background
# label: right
# style: Thread with target and args, three lines

import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=args)
    thread.start()
    return thread
