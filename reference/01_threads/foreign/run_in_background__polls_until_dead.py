# exercise: run_in_background
# label: wrong
# mistake: loop with is_alive and sleep before the return, a hidden join
# expect: join-too-early

import threading
import time


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=args)
    thread.start()
    while thread.is_alive():
        time.sleep(0.01)
    return thread
