# exercise: run_in_background
# label: right
# style: catches in the thread and prints the traceback itself

import threading
import traceback


def run_in_background(task, *args):
    def guarded():
        try:
            task(*args)
        except BaseException:
            traceback.print_exc()

    t = threading.Thread(target=guarded)
    t.start()
    return t
