# exercise: run_in_background
# label: right
# style: start, a tiny sleep out of habit, return

import threading
import time


def run_in_background(task, *args):
    t = threading.Thread(target=task, args=args)
    t.start()
    time.sleep(0.001)  # let it get going
    return t
